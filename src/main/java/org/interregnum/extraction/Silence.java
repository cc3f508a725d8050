package org.interregnum.extraction;

import org.interregnum.extraction.rule.Miss;

/** Why a sentence yielded no claim, the reason that is nearest to a claim last. */
public enum Silence {
  NO_VERB("no verb"),
  NO_TRIGGER("no rule knows its verbs"),
  NO_PATTERN("a rule knows the verb, but no pattern fits"),
  DENIED("denied"),
  NOT_REAL("only possible, planned or supposed"),
  UNFIT("a thing of another kind is needed"),
  UNRESOLVED_SUBJECT("unresolved subject"),
  UNRESOLVED_OBJECT("unresolved object"),
  UNDATED("undated"),
  INCOMPLETE("the claim lacks something");

  private final String words;

  Silence(String words) {
    this.words = words;
  }

  /** The reason in words that a curator understands. */
  public String words() {
    return words;
  }

  /** What the miss of a rule means for its sentence. */
  static Silence of(Miss miss) {
    return switch (miss.reason()) {
      case PATTERN, AFFIRMED -> NO_PATTERN;
      case DENIED -> DENIED;
      case UNREAL -> NOT_REAL;
      case UNFIT -> UNFIT;
      case SUBJECT -> UNRESOLVED_SUBJECT;
      case OBJECT -> UNRESOLVED_OBJECT;
      case UNDATED -> UNDATED;
      case CLAIM -> INCOMPLETE;
    };
  }
}
