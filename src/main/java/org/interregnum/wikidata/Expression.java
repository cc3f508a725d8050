package org.interregnum.wikidata;

import java.util.List;

/** What becomes of a statement of ours on the way to Wikidata. */
sealed interface Expression {

  /**
   * It can be said.
   *
   * @param claims each an item, a property, a value, and qualifiers as property and value in turn
   */
  record Said(List<List<String>> claims) implements Expression {}

  /**
   * It cannot.
   *
   * @param reason one sentence
   */
  record LeftOut(String reason) implements Expression {}
}
