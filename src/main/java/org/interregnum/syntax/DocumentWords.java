package org.interregnum.syntax;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a document writes its words: which it writes in lower case, and which with a capital in the
 * middle of a sentence. It tells a name that opens a sentence from a common word.
 */
public final class DocumentWords {

  private final Set<String> lower = new HashSet<>();
  private final Set<String> alone = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();
  private final Map<String, List<Unit>> tokensOf = new IdentityHashMap<>();

  /** The words and marks of a sentence, of one taken in before as they were then. */
  List<Unit> tokens(String sentence) {
    List<Unit> known = tokensOf.remove(sentence);
    return known == null ? Tokenizer.tokens(sentence) : known;
  }

  /** Takes in one sentence. */
  void add(String sentence, List<Unit> tokens) {
    tokensOf.put(sentence, tokens);
    boolean first = true;
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (isCapital(tokens.get(i))
          && !isCapital(tokens.get(i - 1))
          && !isCapital(tokens.get(i + 1))) {
        alone.add(tokens.get(i).text());
      }
    }
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

  private static boolean isCapital(Unit token) {
    return token.is(UnitKind.WORD) && token.isCapitalised();
  }

  /** Whether the document uses a capitalised word alone, as it does the last name of a person. */
  boolean standsAlone(String word) {
    return alone.contains(word);
  }

  boolean writesLower(String word) {
    return lower.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean writesCapitalised(String word) {
    return capitalised.contains(word);
  }
}
