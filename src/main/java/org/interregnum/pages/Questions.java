package org.interregnum.pages;

import org.interregnum.query.CannedQuery;

/**
 * What the canned queries ask and what their parameters and columns are called, in the reader's
 * language where that is written, otherwise in the English of their files.
 *
 * @param words the reader's language
 */
record Questions(Words words) {

  String of(CannedQuery query) {
    return words.translation("question." + query.name()).orElseGet(query::question);
  }

  /** {@code overlapStart} as {@code overlap start}, or the word for it. */
  String name(String parameterOrColumn) {
    String plain = ResultTable.words(parameterOrColumn);
    return words.translation("column." + plain.replace(' ', '-')).orElse(plain);
  }

  /** What a parameter means, in a sentence. */
  String meaning(String parameter, String english) {
    return words.translation("meaning." + parameter).orElse(english);
  }
}
