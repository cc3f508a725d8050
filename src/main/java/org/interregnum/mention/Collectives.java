package org.interregnum.mention;

import java.util.Set;
import org.interregnum.syntax.NounPhrase;

/**
 * Groups of powers that no list names: {@code the Allied powers}, {@code most African states},
 * {@code no foreign government}.
 */
final class Collectives {

  static final String SUBTYPE = "group of powers";

  private static final Set<String> NOUNS =
      Set.of("powers", "states", "countries", "nations", "governments", "republics");
  private static final Set<String> SINGULAR =
      Set.of("power", "state", "country", "nation", "government", "republic");

  /** Words that tell no group from another. */
  private static final Set<String> PLAIN =
      Set.of("two", "three", "both", "other", "several", "many", "all", "few", "four", "five");

  private Collectives() {}

  /** Whether a phrase means such a group: several of them, or none of them. */
  static boolean isOne(NounPhrase phrase) {
    boolean plural = NOUNS.contains(phrase.headWord());
    boolean none = SINGULAR.contains(phrase.headWord()) && phrase.determiner().equals("no");
    return phrase.head() == NounPhrase.Head.NOUN
        && (plural || none)
        && phrase.ofs().isEmpty()
        && phrase.possessor().isEmpty()
        && !phrase.isPossessive()
        && phrase.modifyingStates().isEmpty()
        && phrase.modifierWords().stream().anyMatch(word -> !PLAIN.contains(word));
  }

  /** The group's description, in the plural. */
  static String name(NounPhrase phrase) {
    String text = Descriptions.of(phrase);
    if (NOUNS.contains(phrase.headWord())) {
      return text;
    }
    return text.endsWith("y") ? text.substring(0, text.length() - 1) + "ies" : text + "s";
  }
}
