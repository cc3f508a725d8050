package org.interregnum.syntax;

/**
 * A verb with its auxiliaries.
 *
 * @param lemma the base form of the last verb
 * @param shape what the group can be in a clause
 * @param real false for what is only possible, planned or supposed
 * @param begin UTF-16 index into the sentence
 */
record VerbGroup(
    String lemma, Shape shape, boolean passive, boolean negated, boolean real, int begin, int end) {

  /** The shape of a verb group. */
  enum Shape {
    FINITE,
    /** A form that is simple past or past participle: {@code occupied}. */
    PAST_OR_PARTICIPLE,
    PARTICIPLE,
    ING,
    INFINITIVE
  }

  VerbGroup with(
      String otherLemma,
      boolean otherPassive,
      boolean otherNegated,
      boolean otherReal,
      int otherEnd) {
    return new VerbGroup(otherLemma, shape, otherPassive, otherNegated, otherReal, begin, otherEnd);
  }

  boolean isFinite() {
    return shape == Shape.FINITE;
  }

  boolean mayBeFinite() {
    return shape == Shape.FINITE || shape == Shape.PAST_OR_PARTICIPLE;
  }
}
