package org.interregnum.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.lexicon.States;
import org.interregnum.lexicon.Translations;
import org.interregnum.query.FoldedName;

/** Words that mean others: a state's other names, its demonyms, and words of other languages. */
final class Phrases {

  private static final double ALIAS = 0.97;
  private static final double TRANSLATION = 0.95;
  private static final double DEMONYM = 0.88;

  /**
   * @param words what is meant, as folded words
   * @param trust how surely, from 0 to 1
   */
  record Meaning(List<String> words, double trust) {}

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final int longest;

  Phrases(States states, Translations translations) {
    states.names().forEach((name, state) -> put(name, state.name(), ALIAS));
    states.demonyms().forEach((name, state) -> put(name, state.name(), DEMONYM));
    translations.english().forEach(this::translate);
    this.longest = meanings.keySet().stream().mapToInt(Phrases::length).max().orElse(0);
  }

  private void translate(String word, String english) {
    Meaning further = meanings.get(folded(english));
    if (further == null) {
      put(word, english, TRANSLATION);
    } else {
      put(word, String.join(" ", further.words()), TRANSLATION * further.trust());
    }
  }

  private void put(String phrase, String meant, double trust) {
    String from = folded(phrase);
    String to = folded(meant);
    if (from.length() > 1 && !from.equals(to)) {
      meanings.putIfAbsent(from, new Meaning(List.of(to.split(" ")), trust));
    }
  }

  private static String folded(String phrase) {
    return FoldedName.of(phrase).text();
  }

  private static int length(String phrase) {
    return phrase.split(" ").length;
  }

  /** How many words the longest phrase has. */
  int longest() {
    return longest;
  }

  /** What a phrase means, its words folded and apart by one blank. */
  Optional<Meaning> of(String phrase) {
    return Optional.ofNullable(meanings.get(phrase));
  }
}
