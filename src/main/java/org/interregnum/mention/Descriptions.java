package org.interregnum.mention;

import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;

/** Noun phrases as short descriptive names, without determiner. */
public final class Descriptions {

  private Descriptions() {}

  /** {@code Peruvian puppet government}, {@code siege of Antwerp}. */
  public static String of(NounPhrase phrase) {
    StringBuilder text = new StringBuilder();
    phrase.possessor().ifPresent(p -> text.append(of(p)).append("'s "));
    phrase.modifierTexts().forEach(word -> text.append(word).append(' '));
    if (!phrase.suffix().isEmpty() && text.length() > 0) {
      text.setCharAt(text.length() - 1, '-');
      text.append(phrase.suffix()).append(' ');
    }
    phrase.titles().forEach(title -> text.append(title.text()).append(' '));
    text.append(phrase.headText());
    boolean first = true;
    for (NounPhrase of : phrase.ofs()) {
      boolean article = of.determiner().equals("the") && of.head() != Head.PRONOUN;
      text.append(first ? " of " : " and ").append(article ? "the " : "").append(of(of));
      first = false;
    }
    return text.toString();
  }
}
