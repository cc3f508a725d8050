package org.interregnum.extraction.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.lexicon.Lexicon;

/** All rules, found by the verbs they know. */
public final class RuleBook {

  private static final List<String> FILES =
      List.of(
          "recognition",
          "relations",
          "office",
          "government",
          "control",
          "event",
          "succession",
          "support");

  private final List<Rule> rules;
  private final Map<String, List<Candidate>> byVerb = new HashMap<>();

  /** A rule with those of its patterns that know a verb. */
  public record Candidate(Rule rule, List<ClausePattern> patterns) {}

  private RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    Map<String, String> places = new HashMap<>();
    for (Rule rule : rules) {
      String other = places.putIfAbsent(rule.id(), rule.place());
      if (other != null) {
        throw new RuleException(
            rule.place() + ": the rule of " + other + " is called '" + rule.id() + "' as well.");
      }
      rule.patterns().stream()
          .flatMap(p -> p.verbs().stream())
          .distinct()
          .forEach(verb -> candidate(verb, rule));
    }
  }

  private void candidate(String verb, Rule rule) {
    List<ClausePattern> patterns =
        rule.patterns().stream().filter(p -> p.verbs().contains(verb)).toList();
    byVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(new Candidate(rule, patterns));
  }

  /**
   * The rules that come with the project.
   *
   * @throws RuleException when a file says something unknown; the message names the line
   */
  public static RuleBook load(Lexicon lexicon) {
    List<Rule> rules = new ArrayList<>();
    FILES.forEach(file -> rules.addAll(RuleReader.resource(file, lexicon.verbs())));
    return new RuleBook(rules);
  }

  /**
   * A book of these rules.
   *
   * @throws RuleException when two bear one id; the message names the lines
   */
  public static RuleBook of(List<Rule> rules) {
    return new RuleBook(rules);
  }

  public List<Rule> rules() {
    return rules;
  }

  /** The rules that know a verb, in the order of the files. */
  public List<Candidate> forVerb(String lemma) {
    return byVerb.getOrDefault(lemma, List.of());
  }
}
