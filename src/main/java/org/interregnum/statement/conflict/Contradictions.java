package org.interregnum.statement.conflict;

import java.util.List;
import org.interregnum.statement.Statements;

/** All contradictions that the rules find. */
public final class Contradictions {

  private final List<ContradictionRule> rules;

  private Contradictions(List<ContradictionRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules with the data that ships with the program. */
  public static Contradictions standard() {
    RuleData data = RuleData.standard();
    return new Contradictions(
        List.of(
            new TenureRule(data),
            new HeadRule(data),
            new ActRule(data),
            new DateRule(data),
            new PartRule(),
            new CapitalRule(),
            new StanceRule(data),
            new SuccessorRule(data)));
  }

  /** The contradictions among some statements, each once, by id. */
  public List<Contradiction> in(Statements statements) {
    return rules.stream()
        .<Contradiction>flatMap(rule -> rule.in(statements))
        .distinct()
        .sorted()
        .toList();
  }
}
