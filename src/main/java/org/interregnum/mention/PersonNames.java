package org.interregnum.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.interregnum.lexicon.Lexicon;

/** Which short forms of a person's name can stand for which full one. */
final class PersonNames {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "von", "van", "der", "den", "di", "da", "du", "del", "la", "y", "dos", "of", "the");

  private static final Pattern NUMERAL = Pattern.compile("[ivx]+");

  private PersonNames() {}

  /** The words of a name without particles. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split(" ")) {
      if (!word.isEmpty() && !PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        words.add(Folding.fold(word));
      }
    }
    return words;
  }

  /**
   * Whether the words of {@code name} stand in a fuller name in order, initials for words, and are
   * not the given name alone.
   */
  static boolean isShortFor(String name, List<String> words, List<String> fuller, Lexicon lexicon) {
    if (words.isEmpty() || words.size() > fuller.size()) {
      return false;
    }
    if (words.size() == fuller.size()) {
      return matches(words, fuller);
    }
    if (words.size() == 1 && fuller.size() > 1) {
      boolean last = fuller.subList(1, fuller.size()).contains(words.get(0));
      boolean familyFirst = fuller.get(0).equals(words.get(0)) && !lexicon.isGivenName(name);
      boolean hyphenated = fuller.get(fuller.size() - 1).endsWith("-" + words.get(0));
      boolean regnal =
          fuller.get(0).equals(words.get(0))
              && NUMERAL.matcher(fuller.get(fuller.size() - 1)).matches();
      return last && words.get(0).length() > 2 || familyFirst || hyphenated || regnal;
    }
    return matches(words, fuller);
  }

  private static boolean matches(List<String> words, List<String> fuller) {
    int at = 0;
    int full = 0;
    for (String word : words) {
      boolean found = false;
      while (at < fuller.size() && !found) {
        found = alike(word, fuller.get(at));
        full += found && word.length() > 1 && fuller.get(at).length() > 1 ? 1 : 0;
        at++;
      }
      if (!found) {
        return false;
      }
    }
    return full > 0 && alike(words.get(words.size() - 1), fuller.get(fuller.size() - 1))
        || full > 1
        || words.size() == full && words.size() > 1;
  }

  private static boolean alike(String one, String other) {
    boolean numerals = NUMERAL.matcher(one).matches() && NUMERAL.matcher(other).matches();
    return one.equals(other)
        || !numerals && one.length() == 1 && other.startsWith(one)
        || !numerals && other.length() == 1 && one.startsWith(other);
  }
}
