package org.interregnum.statement.conflict;

import java.util.Set;
import java.util.stream.Collectors;
import org.interregnum.statement.Content.Succession;
import org.interregnum.statement.HistoricEntity;
import org.interregnum.statement.Statement;
import org.interregnum.statement.Statements;

/** Who followed whom, as pairs without an order. */
final class Lines {

  private Lines() {}

  static Set<Set<HistoricEntity>> of(Statements statements) {
    return statements.of(Succession.class).stream()
        .map(Statement::content)
        .filter(succession -> !succession.from().equals(succession.to()))
        .map(succession -> Set.of(succession.from(), succession.to()))
        .collect(Collectors.toSet());
  }
}
