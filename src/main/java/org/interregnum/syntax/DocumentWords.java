package org.interregnum.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a document writes its words: which it writes in lower case, and which with a capital in the middle of a sentence.
 * It tells a name that opens a sentence from a common word.
 */
public final class DocumentWords {

  private final Set<String> lower = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();

  /** Takes in one sentence. */
  void add(List<Unit> tokens) {
    boolean first = true;
    for (Unit token : tokens) {
      if (token.is(UnitKind.WORD)) {
        if (!token.isCapitalised()) {
          lower.add(token.text());
        } else if (!first) {
          capitalised.add(token.text());
        }
        first = false;
      } else if (token.is(UnitKind.QUOTE) || token.is(UnitKind.COLON) || token.is(UnitKind.STOP)) {
        first = true;
      }
    }
  }

  boolean writesLower(String word) {
    return lower.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean writesCapitalised(String word) {
    return capitalised.contains(word);
  }
}
