package org.interregnum.extraction;

import java.util.List;
import java.util.Optional;
import org.interregnum.extraction.rule.Scene.TitleReading;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.SyntaxOf;
import org.interregnum.time.ResolvedDate;
import org.interregnum.time.TemporalExpression;

/** A sentence as it is read, for a listener to look at while it is. */
public interface SentenceView {

  SyntaxOf syntax();

  /** What a phrase of the sentence stands for. */
  List<Entity> entities(NounPhrase phrase);

  /** The title that a phrase is, with the office's owner. */
  Optional<TitleReading> title(NounPhrase phrase);

  /** The words of a phrase as they stand in the sentence. */
  String words(NounPhrase phrase);

  /** When a clause happened, as far as the text tells. */
  Optional<ResolvedDate> date(Clause clause);

  /** The date that an expression of the sentence means. */
  Optional<ResolvedDate> date(TemporalExpression expression);
}
