package org.interregnum.syntax;

import org.interregnum.time.TemporalExpression;

/** A piece of a sentence as the clause parser sees it. */
sealed interface Item {

  /** A noun phrase or a list of them without a preposition. */
  record Nominal(Group group) implements Item {}

  record Preposition(String word, Group group) implements Item {}

  record Verb(VerbGroup group) implements Item {}

  record Date(TemporalExpression expression, boolean bracketed) implements Item {}

  record Adverb(String word) implements Item {}

  /** and, or, nor, but. */
  record Conjunction(String word) implements Item {}

  record Subordinator(String word) implements Item {}

  /**
   * A relative pronoun.
   *
   * @param preposition the preposition before it ({@code by whom}), or empty
   */
  record Relative(String word, String preposition) implements Item {}

  /** A comma, semicolon, colon or dash. */
  record Mark(UnitKind kind) implements Item {}
}
