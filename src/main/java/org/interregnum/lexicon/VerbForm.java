package org.interregnum.lexicon;

/**
 * One reading of a word as a form of a verb.
 *
 * @param lemma the base form
 */
public record VerbForm(String lemma, Form form) {

  /**
   * The inflection. {@code PAST} stands for simple past and past participle where they are alike.
   */
  public enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
  }
}
