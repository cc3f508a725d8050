package org.interregnum.extraction.rule;

import org.interregnum.syntax.Clause;

/**
 * A rule that knows the verb of a clause and found nothing in it.
 *
 * @param reason what its nearest pattern lacks
 * @param why the same in words, with the words of the clause
 */
public record Miss(Rule rule, Clause clause, Reason reason, String why) {

  /** What a pattern lacks in a clause, what is nearest to a claim last. */
  public enum Reason {
    /** Words, prepositions or more than one thing. */
    PATTERN,
    /** The rule wants a denial, and the clause affirms. */
    AFFIRMED,
    /** The clause denies what the rule wants affirmed. */
    DENIED,
    /** The clause tells of what is only possible, planned or supposed. */
    UNREAL,
    /** One thing is of another kind than the pattern wants. */
    UNFIT,
    /** The subject stands for nothing known. */
    SUBJECT,
    /** The object, or what a preposition governs, stands for nothing known. */
    OBJECT,
    /** The rule wants a date. */
    UNDATED,
    /** The pattern fits, and the claim still lacks something, such as the office's owner. */
    CLAIM
  }
}
