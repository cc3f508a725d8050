package org.interregnum.statement;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.interregnum.claim.EntityType;

/** Whether English puts {@code the} before a name. */
final class ArticleWord {

  /** The nouns that make a state's name a description: the United States, the Ottoman Empire. */
  private static final Set<String> STATES =
      words(
          "states state kingdom republic union empire confederation confederacy federation"
              + " commonwealth netherlands philippines islands caliphate sultanate duchy emirate"
              + " khanate mandate protectorate dominion see");

  /** The nouns that make an event's name a description: the Chincha Islands War, not Case Anton. */
  private static final Set<String> EVENTS =
      words(
          "war wars expedition campaign uprising revolt rebellion revolution conference congress"
              + " agreement accord accords treaty pact protocol armistice convention manifesto"
              + " declaration proclamation law act decree constitution plebiscite referendum"
              + " election elections coup crisis massacre incident siege blockade invasion"
              + " offensive occupation withdrawal assembly reconstruction");

  private static final Pattern POSSESSIVE = Pattern.compile("\\p{L}['’]s?\\s");
  private static final Pattern WORDS = Pattern.compile("[\\s-]+");

  private ArticleWord() {}

  /** {@code "the "} or nothing. */
  static String before(HistoricEntity entity) {
    return takesArticle(entity.type(), entity.name()) ? "the " : "";
  }

  private static boolean takesArticle(EntityType type, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("the ") || POSSESSIVE.matcher(name).find()) {
      return false;
    }
    return switch (type) {
      case PERSON, PLACE -> false;
      case STATE -> WORDS.splitAsStream(lower).anyMatch(STATES::contains);
      case EVENT -> isDescription(name, lower);
      case GOVERNMENT, FORCE, BODY -> true;
    };
  }

  private static boolean isDescription(String name, String lower) {
    return Character.isLowerCase(name.codePointAt(0))
        || lower.contains(" of ")
        || EVENTS.contains(lower.substring(lower.lastIndexOf(' ') + 1));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
