package org.interregnum.validation;

import java.util.Locale;

/** How much a result matters, the worst first. */
public enum Severity {
  /** The queries would answer wrongly. */
  VIOLATION,
  /** The data can be used, and is wrong most likely. */
  WARNING,
  /** Something to know. */
  INFO;

  /** Such as {@code violation}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Severity ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
