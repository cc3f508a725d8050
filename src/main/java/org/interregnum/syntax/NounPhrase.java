package org.interregnum.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.interregnum.lexicon.State;
import org.interregnum.time.TemporalExpression;

/**
 * A noun phrase: determiner, possessor, titles, modifiers, head, and what follows over "of".
 *
 * <p>Offsets are UTF-16 indices into the sentence, stop exclusive.
 */
public final class NounPhrase {

  /** What the head is. */
  public enum Head {
    NAME,
    STATE,
    PEOPLE,
    TITLE,
    PRONOUN,
    NOUN,
    NUMBER
  }

  final List<Unit> modifiers = new ArrayList<>();
  final List<Unit> titleUnits = new ArrayList<>();
  final List<NounPhrase> alsoApposed = new ArrayList<>();
  final List<NounPhrase> complements = new ArrayList<>();
  private final List<NounPhrase> ofs = Collections.unmodifiableList(complements);
  final List<Bracket> bracketed = new ArrayList<>();
  private final List<Bracket> brackets = Collections.unmodifiableList(bracketed);
  Unit determiner;
  Unit headUnit;
  private Unit headWordOf;
  private String headWord;
  Unit dateUnit;
  Unit leadUnit;
  Unit suffix;
  NounPhrase owner;
  NounPhrase apposition;
  NounPhrase location;
  boolean appositive;
  boolean exiled;
  int begin;
  int end;

  NounPhrase() {}

  /** What stands in brackets behind a phrase. */
  public record Bracket(String text, List<TemporalExpression> dates) {
    public Bracket {
      dates = List.copyOf(dates);
    }
  }

  public int begin() {
    return begin;
  }

  public int end() {
    return end;
  }

  public Head head() {
    return switch (headUnit.kind()) {
      case NAME -> Head.NAME;
      case STATE -> Head.STATE;
      case DEMONYM -> Head.PEOPLE;
      case TITLE -> Head.TITLE;
      case PRONOUN, RELATIVE, POSSESSIVE -> Head.PRONOUN;
      case NUMBER -> Head.NUMBER;
      default -> Head.NOUN;
    };
  }

  /** The head as written. */
  public String headText() {
    return headUnit.text();
  }

  /** The head in lower case; of a name its last word. */
  public String headWord() {
    if (headWordOf != headUnit) {
      headWordOf = headUnit;
      headWord = lastWord(headUnit.lower());
    }
    return headWord;
  }

  private static String lastWord(String lower) {
    int of = lower.indexOf(" of ");
    String core = of > 0 ? lower.substring(0, of) : lower;
    return core.substring(core.lastIndexOf(' ') + 1);
  }

  /** The state that the head names, where it is a state's name or a people. */
  public Optional<State> state() {
    return headUnit.state();
  }

  /** {@code the}, {@code a}, {@code this}, {@code his} … in lower case, or empty. */
  public String determiner() {
    return determiner == null ? "" : determiner.lower();
  }

  public boolean isPossessive() {
    return determiner != null && determiner.is(UnitKind.POSSESSIVE);
  }

  public Optional<NounPhrase> possessor() {
    return Optional.ofNullable(owner);
  }

  /** The genitive's mark behind the possessor as written: {@code 's}, or {@code '} alone. */
  public String genitive() {
    Unit next =
        !modifiers.isEmpty()
            ? modifiers.get(0)
            : !titleUnits.isEmpty() ? titleUnits.get(0) : headUnit;
    return owner != null && next.begin() - owner.end == 2 ? "'" : "'s";
  }

  /** The titles before the head: text as written. */
  public List<TitleMention> titles() {
    if (titleUnits.isEmpty()) {
      return List.of();
    }
    List<TitleMention> titles = new ArrayList<>();
    for (Unit unit : titleUnits) {
      unit.title()
          .ifPresent(
              title -> titles.add(new TitleMention(unit.text(), title.group(), title.office())));
    }
    return titles;
  }

  /** The title that the head is, where it is one. */
  public Optional<TitleMention> headTitle() {
    return headUnit
        .title()
        .map(title -> new TitleMention(singular(headUnit, title), title.group(), title.office()));
  }

  /** A title as written, a plural one in the singular. */
  private static String singular(Unit unit, org.interregnum.lexicon.Title title) {
    boolean plural =
        unit.lower().length() > title.text().length()
            && unit.lower().contains("s")
            && !unit.lower().equals(title.text());
    return plural
            && unit.lower()
                .startsWith(title.text().substring(0, Math.min(4, title.text().length())))
            && unit.lower().endsWith("s")
        ? title.text()
        : unit.text();
  }

  /** A title as it is written. */
  public record TitleMention(String text, String group, boolean office) {}

  /** The words before the head, in lower case, demonyms and names among them. */
  public List<String> modifierWords() {
    if (modifiers.isEmpty() && titleUnits.isEmpty()) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    modifiers.forEach(unit -> words.add(unit.lower()));
    for (Unit unit : titleUnits) {
      if (head() == Head.NOUN && !unit.isCapitalised()) {
        words.add(unit.lower());
      }
    }
    return words;
  }

  /** The modifiers as written. */
  public List<String> modifierTexts() {
    return texts(unit -> true);
  }

  /** The modifiers that are adjectives or nouns in lower case, as written. */
  public List<String> plainModifiers() {
    return texts(unit -> unit.is(UnitKind.WORD) || unit.is(UnitKind.NUMBER));
  }

  private List<String> texts(Predicate<Unit> wanted) {
    if (modifiers.isEmpty()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(modifiers.size());
    for (Unit unit : modifiers) {
      if (wanted.test(unit)) {
        texts.add(unit.text());
      }
    }
    return texts;
  }

  /** The states that demonyms or states' names before the head mean, in order. */
  public List<State> modifyingStates() {
    if (modifiers.isEmpty()) {
      return List.of();
    }
    List<State> states = new ArrayList<>(1);
    for (Unit unit : modifiers) {
      unit.state().ifPresent(states::add);
    }
    return states;
  }

  /** The demonyms before the head, as written. */
  public List<String> demonyms() {
    return texts(unit -> unit.is(UnitKind.DEMONYM));
  }

  /** {@code British} in {@code British and Free French forces}: with the head of the other. */
  static NounPhrase sharing(NounPhrase people, NounPhrase other) {
    NounPhrase phrase = new NounPhrase();
    phrase.modifiers.add(people.headUnit);
    phrase.headUnit = other.headUnit;
    phrase.begin = people.begin;
    phrase.end = people.end;
    return phrase;
  }

  /** The names before the head, as written. */
  public List<String> modifyingNames() {
    return texts(unit -> unit.is(UnitKind.NAME));
  }

  /** The end of a compound such as {@code based} in {@code Magdalena-based}, or empty. */
  public String suffix() {
    return suffix == null ? "" : suffix.lower();
  }

  public List<NounPhrase> ofs() {
    return ofs;
  }

  /** A date behind "of", as in {@code decree of 21 March 1917}. */
  public Optional<TemporalExpression> ofDate() {
    return dateUnit == null ? Optional.empty() : dateUnit.date();
  }

  /** The words of that date, "of" included, or empty. */
  public String ofDateText() {
    return dateUnit == null ? "" : dateUnit.text();
  }

  public List<Bracket> brackets() {
    return brackets;
  }

  /** The date that opens an apposition: {@code , since 1937 British agent at Burgos,}. */
  public Optional<TemporalExpression> leadDate() {
    return leadUnit == null ? Optional.empty() : leadUnit.date();
  }

  /** The phrase that says the same thing in other words, between commas. */
  public Optional<NounPhrase> apposition() {
    return Optional.ofNullable(apposition);
  }

  /** All phrases that say who or what this is: {@code whose ambassadors, X and Y}. */
  public List<NounPhrase> appositions() {
    if (apposition == null && alsoApposed.isEmpty()) {
      return List.of();
    }
    List<NounPhrase> all = new ArrayList<>();
    apposition().ifPresent(all::add);
    all.addAll(alsoApposed);
    return all;
  }

  boolean isPluralTitle() {
    return headUnit.lower().endsWith("s");
  }

  /** The place behind "in", "at" or "based in", where the head is a government or body. */
  public Optional<NounPhrase> location() {
    return Optional.ofNullable(location);
  }

  public boolean isPlural() {
    String word = headWord();
    return head() == Head.NOUN
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us");
  }

  void bracketEnd(int index) {
    end = index;
  }

  /** Whether "in exile" stands behind the head. */
  public boolean exiled() {
    return exiled;
  }

  @Override
  public String toString() {
    return headUnit.text();
  }
}
