package org.interregnum.extraction;

/** Why a sentence yielded no claim, the reason that is nearest to a claim last. */
public enum Silence {
  NO_VERB("no verb"),
  NO_TRIGGER("no rule knows its verbs"),
  NOT_REAL("only possible, planned or supposed"),
  UNRESOLVED_SUBJECT("unresolved subject"),
  UNRESOLVED_OBJECT("unresolved object"),
  NO_PATTERN("a rule knows the verb, but no pattern fits");

  private final String words;

  Silence(String words) {
    this.words = words;
  }

  /** The reason in words that a curator understands. */
  public String words() {
    return words;
  }
}
