package org.interregnum.syntax;

/** The word class of a unit. */
enum UnitKind {
  DETERMINER,
  /** his, her, its, their. */
  POSSESSIVE,
  /** The genitive {@code 's} or a bare apostrophe. */
  GENITIVE,
  PREPOSITION,
  /** and, or, nor, but. */
  CONJUNCTION,
  SUBORDINATOR,
  RELATIVE,
  PRONOUN,
  AUXILIARY,
  MODAL,
  NOT,
  TO,
  ADVERB,
  VERB,
  /** A capitalised name that is no state and no title. */
  NAME,
  STATE,
  DEMONYM,
  TITLE,
  NUMBER,
  /** Any other noun or adjective. */
  WORD,
  DATE,
  /** The end of a compound such as {@code -based}, {@code -led}. */
  SUFFIX,
  COMMA,
  SEMICOLON,
  COLON,
  DASH,
  OPEN,
  CLOSE,
  QUOTE,
  STOP;

  boolean isMark() {
    return compareTo(COMMA) >= 0;
  }
}
