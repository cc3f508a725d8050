package org.interregnum.reconcile;

import java.util.Optional;

/**
 * A word of a name.
 *
 * @param written the word, or the phrase that it was in, folded as in {@link
 *     org.interregnum.query.FoldedName}
 * @param meant the English word for it, or a word of the name of the state that it stands for
 * @param trust how surely the one means the other, from 0 to 1; 1 where they are the same
 * @param weight how much the word tells one thing from another, from 0 to 1
 * @param role what it does in the name
 * @param kin nouns of one kin tell of the same kind of thing, such as {@code troops} and {@code
 *     army}; empty where there is none
 */
record Word(
    String written, String meant, double trust, double weight, Role role, Optional<String> kin) {

  /** What a word does in a name. */
  enum Role {
    /** Joins the others: {@code of}, {@code the}. */
    PARTICLE,
    /** Stands for a word: the {@code G} of {@code James G. Blaine}. */
    INITIAL,
    GIVEN_NAME,
    TITLE,
    /** Says which kind of thing it is: {@code battle}. */
    NOUN,
    /** An everyday word: {@code final}. */
    COMMON,
    /** A number, or the name of a month. */
    DATE,
    /** All the rest, by which things are told apart. */
    NAME
  }

  private static final double TELLING = 0.4;
  private static final double INITIAL = 0.85;
  private static final double KIN = 0.65;

  Word within(double share) {
    return new Word(written, meant, trust, weight * share, role, kin);
  }

  /** Whether things of one kind are told apart by it; what stands in brackets only helps. */
  boolean isTelling() {
    return switch (role) {
      case NAME, COMMON, NOUN, DATE -> weight >= TELLING;
      case PARTICLE, INITIAL, TITLE, GIVEN_NAME -> false;
    };
  }

  /** How likely the two are one word, from 0 to 1. */
  double likeness(Word other) {
    if (written.equals(other.written)) {
      return 1;
    }
    double trusted = trust * other.trust;
    if (meant.equals(other.meant)) {
      return trusted;
    }
    if (abbreviates(other) || other.abbreviates(this)) {
      return INITIAL;
    }
    if (kin.isPresent() && kin.equals(other.kin)) {
      return KIN;
    }
    double asWritten = Spelling.likeness(written, other.written);
    return trusted == 1
        ? asWritten
        : Math.max(asWritten, trusted * Spelling.likeness(meant, other.meant));
  }

  private boolean abbreviates(Word other) {
    return role == Role.INITIAL
        && other.role != Role.PARTICLE
        && other.role != Role.INITIAL
        && other.written.startsWith(written);
  }
}
