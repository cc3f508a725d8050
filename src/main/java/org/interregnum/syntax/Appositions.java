package org.interregnum.syntax;

import java.util.Optional;
import java.util.Set;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.syntax.NounPhrase.Head;

/** Whether two phrases side by side say the same thing, or are two of one list. */
final class Appositions {

  private static final Set<String> ABSTRACT =
      Set.of("height", "end", "peak", "way", "behalf", "place", "side", "turn", "absence", "time");

  private static final Set<String> FOLLOWING = Set.of("successor", "predecessor");

  private final Lexicon lexicon;

  Appositions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A title, role or description that follows a name, or a name that follows a title. */
  boolean isApposition(NounPhrase first, NounPhrase second, boolean to) {
    if (second.head() == Head.PRONOUN || first.head() == Head.PRONOUN) {
      return false;
    }
    boolean describes = second.head() == Head.TITLE || second.head() == Head.NOUN;
    boolean determined = second.determiner != null || second.owner != null;
    boolean titled =
        second.head() == Head.TITLE
            && (!second.complements.isEmpty()
                || determined
                || isModified(second)
                || to
                || second.headUnit.isCapitalised());
    if (first.head() == Head.NAME
        && second.owner != null
        && FOLLOWING.contains(second.headWord())) {
      return true;
    }
    if (first.head() == Head.NAME || first.head() == Head.STATE) {
      return describes
          && (titled
              || second.head() == Head.NOUN
                  && determined
                  && second.owner == null
                  && !second.determiner().equals("both"));
    }
    boolean named = second.head() == Head.NAME;
    boolean role =
        first.head() == Head.TITLE
            || isPersonNoun(first)
            || first.head() == Head.NOUN && first.isPossessive() && isPersonLike(first.headWord());
    boolean indefinitePerson =
        named
            && indefinite(first)
            && first.complements.isEmpty()
            && lexicon.headNoun(second.headWord()).isEmpty();
    return named && role
        || indefinitePerson
        || first.head() == Head.NOUN
            && named
            && !first.determiner().isEmpty()
            && sameThing(first, second);
  }

  /**
   * {@code his pupil, X}: a noun that the lexicon does not know, or knows as one of persons or
   * bodies.
   */
  private boolean isPersonLike(String word) {
    return lexicon
        .headNoun(word)
        .map(noun -> noun.type() != HeadNoun.Type.EVENT && noun.type() != HeadNoun.Type.PLACE)
        .orElse(!ABSTRACT.contains(word));
  }

  private static boolean isModified(NounPhrase phrase) {
    return !phrase.modifiers.isEmpty();
  }

  private boolean isPersonNoun(NounPhrase phrase) {
    return lexicon
            .headNoun(phrase.headWord())
            .map(noun -> noun.type() == HeadNoun.Type.PERSON)
            .orElse(false)
        || lexicon.title(phrase.headWord()).isPresent();
  }

  /**
   * {@code a military administration, the Imperial German General Governorate}: both heads of one
   * type.
   */
  private boolean sameThing(NounPhrase first, NounPhrase second) {
    if (Set.of("capital", "seat", "city", "town", "port").contains(first.headWord())) {
      return true;
    }
    Optional<HeadNoun> one = lexicon.headNoun(first.headWord());
    Optional<HeadNoun> two = lexicon.headNoun(second.headWord());
    return one.isPresent()
        && (two.isEmpty()
            ? one.get().type() == HeadNoun.Type.PLACE
            : one.get().type() == two.get().type());
  }

  static boolean indefinite(NounPhrase phrase) {
    return phrase.determiner().equals("a") || phrase.determiner().equals("an");
  }

  /** {@code signed by him and X}. */
  private static boolean isPerson(NounPhrase phrase) {
    return phrase.head() == Head.PRONOUN
        && (phrase.headText().equals("him") || phrase.headText().equals("her"));
  }

  static boolean alike(NounPhrase first, NounPhrase second) {
    boolean proper =
        first.head() == Head.NAME
            || first.head() == Head.STATE
            || first.head() == Head.PEOPLE
            || isPerson(first)
            || !first.titleUnits.isEmpty();
    boolean otherProper =
        second.head() == Head.NAME
            || second.head() == Head.STATE
            || second.head() == Head.PEOPLE
            || !second.titleUnits.isEmpty();
    return proper == otherProper
        || first.owner != null
        || second.owner != null
        || first.determiner != null
        || second.determiner != null;
  }

  /** {@code British and Free French forces}. */
  boolean sharesHead(NounPhrase people, NounPhrase other) {
    return people.head() == Head.PEOPLE
        && people.determiner().isEmpty()
        && !lexicon.states().isPeople(people.headText())
        && other.isPlural()
        && other.determiner().isEmpty()
        && !other.modifyingNames().isEmpty();
  }
}
