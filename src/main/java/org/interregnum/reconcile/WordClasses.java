package org.interregnum.reconcile;

import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.Title;
import org.interregnum.query.FoldedName;
import org.interregnum.reconcile.Word.Role;

/** What words do in names, and which kind of thing a name speaks of. */
final class WordClasses {

  private static final Set<String> PARTICLES =
      Set.of("determiner", "preposition", "conjunction", "subordinator");

  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Lexicon lexicon;
  private final Set<String> givenNames;

  WordClasses(Lexicon lexicon, Collection<String> people) {
    this.lexicon = lexicon;
    this.givenNames =
        Stream.concat(lexicon.givenNames().stream(), people.stream())
            .map(name -> FoldedName.of(name).text().split(" ")[0])
            .collect(Collectors.toUnmodifiableSet());
  }

  /** A word as it is written, and what it means. */
  Word word(String written, String meant, double trust) {
    Role role = role(written, meant);
    return new Word(written, meant, trust, weight(role), role, kin(meant));
  }

  private Role role(String written, String meant) {
    if (MONTHS.contains(meant) || meant.chars().anyMatch(Character::isDigit)) {
      return Role.DATE;
    }
    if (meant.length() == 1 && Character.isLetter(meant.charAt(0))) {
      return Role.INITIAL;
    }
    if (isParticle(meant)) {
      return Role.PARTICLE;
    }
    if (lexicon.title(meant).isPresent()) {
      return Role.TITLE;
    }
    if (lexicon.headNoun(meant).isPresent()) {
      return Role.NOUN;
    }
    if (givenNames.contains(written)) {
      return Role.GIVEN_NAME;
    }
    return lexicon.wordClass(meant).isPresent() ? Role.COMMON : Role.NAME;
  }

  private boolean isParticle(String meant) {
    return lexicon.wordClass(meant).filter(PARTICLES::contains).isPresent();
  }

  private static double weight(Role role) {
    return switch (role) {
      case PARTICLE -> 0.05;
      case INITIAL -> 0.15;
      case TITLE -> 0.35;
      case NOUN -> 0.45;
      case GIVEN_NAME -> 0.5;
      case COMMON, DATE -> 0.6;
      case NAME -> 1;
    };
  }

  /** Forces and governments are of one kin each, events where they are of one kind. */
  private Optional<String> kin(String meant) {
    return lexicon
        .headNoun(meant)
        .flatMap(
            noun ->
                switch (noun.type()) {
                  case FORCE, GOVERNMENT -> Optional.of(noun.type().name());
                  case EVENT, BODY ->
                      Optional.of(noun.subtype())
                          .filter(kind -> !kind.isEmpty() && !kind.equals("other"));
                  default -> Optional.empty();
                });
  }

  /**
   * The type of entity that the head noun of a name speaks of: the last noun before a preposition.
   * A title is an office's, unless a name follows it.
   */
  Optional<String> kind(List<Word> words) {
    Optional<String> kind = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).role() == Role.PARTICLE && kind.isPresent()) {
        return kind;
      }
      boolean last = i + 1 == words.size() || words.get(i + 1).role() == Role.PARTICLE;
      Optional<String> found = kind(words.get(i), last);
      kind = found.isPresent() ? found : kind;
    }
    return kind;
  }

  private Optional<String> kind(Word word, boolean last) {
    return switch (word.role()) {
      case TITLE -> last && isOffice(word) ? Optional.of("Office") : Optional.empty();
      case NOUN -> lexicon.headNoun(word.meant()).map(WordClasses::kind);
      default -> Optional.empty();
    };
  }

  private boolean isOffice(Word word) {
    return lexicon.title(word.meant()).filter(Title::office).isPresent();
  }

  private static String kind(HeadNoun noun) {
    return switch (noun.type()) {
      case FORCE -> "ArmedForce";
      case GOVERNMENT -> "Government";
      case BODY -> "Body";
      case EVENT -> "Event";
      case PLACE -> "Place";
      case PERSON -> "Person";
      case STATE -> "State";
      case DOCUMENT -> "Document";
    };
  }
}
