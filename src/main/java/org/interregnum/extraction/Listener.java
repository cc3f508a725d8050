package org.interregnum.extraction;

import org.interregnum.document.Block.Sentence;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.syntax.Clause;

/** Is told what became of each sentence; the base of coverage and explanations. */
public interface Listener {

  Listener NONE = new Listener() {};

  /** A sentence begins to be read. */
  default void sentence(Sentence sentence, SentenceScene scene) {}

  /**
   * A rule made a finding of a clause, or the finders of a sentence did; another may have made the
   * same before.
   */
  default void found(Finding finding) {}

  /** A rule knows the verb of a clause and yet found nothing in it. */
  default void missed(String rule, Clause clause) {}
}
