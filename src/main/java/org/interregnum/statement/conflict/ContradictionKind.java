package org.interregnum.statement.conflict;

import java.util.Locale;

/** What is wrong between two statements. */
public enum ContradictionKind {
  /** Two persons hold an office that one person holds at a time. */
  OVERLAPPING_TENURES,
  /** Two persons head one government. */
  TWO_HEADS,
  /** One person heads two rival governments of a state. */
  TWO_GOVERNMENTS,
  /** Two persons are the author of one act. */
  TWO_AUTHORS,
  /** Somebody rejects an act of which they are the author. */
  AUTHOR_AGAINST_ACT,
  /** Somebody both won and lost. */
  WON_AND_LOST,
  /** One event or act has two dates. */
  TWO_DATES,
  /** One situation begins at two dates. */
  TWO_BEGINNINGS,
  /** One situation ends at two dates. */
  TWO_ENDS,
  /** A whole is given up while a part of it is kept. */
  WHOLE_AND_PART,
  /** A state or government has two capitals. */
  TWO_CAPITALS,
  /** A government sits elsewhere than in its capital. */
  CAPITAL_AND_SEAT,
  /** Somebody both recognises and rejects. */
  OPPOSED_STANCES,
  /** Two follow one. */
  TWO_SUCCESSORS;

  /** Such as {@code two-authors}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
