package org.interregnum.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;

/** What the words of a government's name or of a note beside it say of it. */
final class GovernmentNames {

  private static final List<String> STATUSES =
      List.of(
          "de facto",
          "de jure",
          "puppet",
          "collaborationist",
          "provisional",
          "parallel",
          "resistance",
          "constitutional",
          "in exile",
          "military administration");

  private GovernmentNames() {}

  /** The first status that the words hold. */
  static Optional<String> status(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return STATUSES.stream().filter(lower::contains).findFirst();
  }

  /** Whether a name ends in a noun of governments, or in that of an occupation. */
  static boolean isGovernment(String name, Lexicon lexicon) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return last.equals("occupation")
        || lexicon
            .headNoun(last)
            .map(
                noun ->
                    noun.type() == HeadNoun.Type.GOVERNMENT || noun.type() == HeadNoun.Type.STATE)
            .orElse(false);
  }
}
