package org.interregnum.extraction;

import org.interregnum.document.Block.Sentence;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.Miss;

/**
 * Is told what became of each sentence: first that it begins, then all that was found in it, then
 * what was missed. Hears it in the thread that reads.
 */
public interface Listener {

  Listener NONE = new Listener() {};

  /** A sentence begins to be read; its view holds until the next one begins. */
  default void sentence(Sentence sentence, SentenceView view) {}

  /**
   * A rule made a finding of a clause, or the finders of a sentence did; another may have made the
   * same before.
   */
  default void found(Finding finding) {}

  /** A rule knows the verb of a clause and yet found nothing in it. */
  default void missed(Miss miss) {}
}
