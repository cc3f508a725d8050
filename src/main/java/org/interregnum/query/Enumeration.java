package org.interregnum.query;

import java.util.List;

/** Words in a row, as a sentence has them: {@code a, b and c}. */
final class Enumeration {

  private Enumeration() {}

  static String of(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
