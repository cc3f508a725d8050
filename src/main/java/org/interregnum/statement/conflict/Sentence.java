package org.interregnum.statement.conflict;

import java.util.Locale;

/** Words put where a sentence begins. */
final class Sentence {

  private Sentence() {}

  static String start(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
