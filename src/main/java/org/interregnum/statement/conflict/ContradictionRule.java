package org.interregnum.statement.conflict;

import java.util.stream.Stream;
import org.interregnum.statement.Statements;

/** Finds contradictions of some kinds. */
sealed interface ContradictionRule
    permits ActRule,
        CapitalRule,
        DateRule,
        HeadRule,
        PartRule,
        StanceRule,
        SuccessorRule,
        TenureRule {

  /** The contradictions among some statements, in any order. */
  Stream<Contradiction> in(Statements statements);
}
