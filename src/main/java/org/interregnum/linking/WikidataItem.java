package org.interregnum.linking;

import java.util.regex.Pattern;

/**
 * An item of Wikidata.
 *
 * @param qid such as {@code Q419}
 * @param exact whether the item is the very thing, and not only a neighbour of it
 */
public record WikidataItem(String qid, boolean exact) {

  private static final Pattern QID = Pattern.compile("Q[1-9][0-9]*");

  public WikidataItem {
    if (!QID.matcher(qid).matches()) {
      throw new IllegalArgumentException("no Wikidata item: " + qid);
    }
  }
}
