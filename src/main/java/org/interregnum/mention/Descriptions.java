package org.interregnum.mention;

import java.util.Optional;
import java.util.function.Function;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;

/** Noun phrases as short descriptive names, without determiner. */
public final class Descriptions {

  private Descriptions() {}

  /** {@code Peruvian puppet government}, {@code siege of Antwerp}. */
  public static String of(NounPhrase phrase) {
    return of(phrase, p -> Optional.empty());
  }

  /** The same, with a name in place of each complement for which there is one. */
  public static String of(NounPhrase phrase, Function<NounPhrase, Optional<String>> known) {
    StringBuilder text = new StringBuilder();
    phrase.possessor().ifPresent(p -> text.append(of(p)).append(phrase.genitive()).append(' '));
    phrase.modifierTexts().forEach(word -> text.append(word).append(' '));
    if (!phrase.suffix().isEmpty() && text.length() > 0) {
      text.setCharAt(text.length() - 1, '-');
      text.append(phrase.suffix()).append(' ');
    }
    phrase.titles().forEach(title -> text.append(title.text()).append(' '));
    text.append(phrase.headText());
    boolean first = true;
    for (NounPhrase of : phrase.ofs()) {
      Optional<String> name = known.apply(of);
      boolean article =
          of.determiner().equals("the") && of.head() != Head.PRONOUN && name.isEmpty();
      text.append(first ? " of " : " and ")
          .append(article ? "the " : "")
          .append(name.orElseGet(() -> of(of, known)));
      first = false;
    }
    return phrase.exiled() && !text.toString().endsWith("exile")
        ? text.append(" in exile").toString()
        : text.toString();
  }
}
