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
  private final Map<String, List<Rule>> byVerb = new HashMap<>();

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
          .forEach(verb -> byVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(rule));
    }
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
  public List<Rule> forVerb(String lemma) {
    return byVerb.getOrDefault(lemma, List.of());
  }
}
