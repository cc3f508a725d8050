package org.interregnum.extraction.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules, found by the verbs they know. */
public final class RuleBook {

  private static final List<String> FILES = List.of("recognition", "office", "government", "control", "event", "succession", "support");

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byVerb = new HashMap<>();

  private RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new RuleException("Two rules are called " + rule.id() + "; give one of them another id.");
      }
      rule.patterns().stream().flatMap(p -> p.verbs().stream()).distinct()
          .forEach(verb -> byVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(rule));
    }
  }

  /** The rules that come with the project. */
  public static RuleBook load() {
    List<Rule> rules = new ArrayList<>();
    FILES.forEach(file -> rules.addAll(RuleReader.resource(file)));
    return new RuleBook(rules);
  }

  /** A book of these rules. */
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
