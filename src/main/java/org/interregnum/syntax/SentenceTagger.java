package org.interregnum.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.Title;
import org.interregnum.time.TemporalExpression;
import org.interregnum.time.TemporalExpressionFinder;

/** Turns the text of a sentence into units. Stateless but for the lexicon; safe to share. */
public final class SentenceTagger {

  private static final Set<UnitKind> ENDS =
      Set.of(UnitKind.SEMICOLON, UnitKind.COMMA, UnitKind.STOP);

  /** Titles that are adjectives or verbs as often, and count only before a name, "of" or a mark. */
  private static final Set<String> WEAK_TITLES =
      Set.of(
          "general",
          "major",
          "head",
          "minor",
          "private",
          "marine",
          "leader",
          "resident",
          "captain",
          "chief",
          "director",
          "judge",
          "bey",
          "bay",
          "khan",
          "secretary",
          "commander",
          "professor",
          "representative",
          "marshal",
          "delegate",
          "agent",
          "minister",
          "speaker");

  /** Verbs that stand before their subject behind "neither": {@code neither did Y}. */
  private static final java.util.Set<String> AUXILIARIES =
      java.util.Set.of("did", "does", "do", "had", "has", "was", "were", "would");

  private static final java.util.Set<String> AMOUNTS =
      java.util.Set.of("most", "much", "more", "some", "all", "part");

  /** The most words of a title. */
  private static final int LONGEST_TITLE = 6;

  private final Lexicon lexicon;
  private final NameGrouper grouper;
  private final VerbTagger verbs;
  private final TemporalExpressionFinder dates = new TemporalExpressionFinder();

  public SentenceTagger(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.grouper = new NameGrouper(lexicon);
    this.verbs = new VerbTagger(lexicon);
  }

  /** Takes in how the document writes the words of one sentence. */
  public void note(String sentence, DocumentWords words) {
    words.add(sentence, Tokenizer.tokens(sentence));
  }

  List<Unit> tag(String sentence, DocumentWords words) {
    List<Unit> tokens = withDates(words.tokens(sentence), sentence);
    List<Unit> units = lowerTitles(grouper.group(tokens, sentence, words), sentence);
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.is(UnitKind.WORD)) {
        Optional<UnitKind> closed = ClosedWords.kind(unit.lower());
        if (closed.isPresent()) {
          units.set(
              i,
              closed.get() == UnitKind.AUXILIARY
                  ? new Unit(
                      UnitKind.AUXILIARY,
                      unit.text(),
                      unit.lower(),
                      unit.begin(),
                      unit.end(),
                      lexicon.verbs().of(unit.lower()),
                      unit.meaning())
                  : unit.as(closed.get()));
        } else if (unit.lower().equals("onwards") || unit.lower().equals("onward")) {
          units.set(i, unit.as(UnitKind.ADVERB));
        } else if (unit.lower().endsWith("ly")
            && lexicon.verbs().of(unit.lower()).isEmpty()
            && lexicon.headNoun(unit.lower()).isEmpty()
            && lexicon.wordClass(unit.lower()).map(c -> c.equals("adverb")).orElse(true)) {
          units.set(i, unit.as(UnitKind.ADVERB));
        }
      }
    }
    ordinals(units);
    manners(units);
    amounts(units);
    verbs.tag(units);
    that(units);
    return units;
  }

  /** {@code recognised it de jure in 1919}: how, where no noun follows that it describes. */
  private static void manners(List<Unit> units) {
    for (int i = 1; i + 1 < units.size(); i++) {
      boolean manner =
          units.get(i).lower().equals("de")
              && java.util.Set.of("jure", "facto").contains(units.get(i + 1).lower());
      boolean describes =
          i + 2 < units.size()
              && java.util.EnumSet.of(
                      UnitKind.WORD,
                      UnitKind.NAME,
                      UnitKind.TITLE,
                      UnitKind.DEMONYM,
                      UnitKind.STATE,
                      UnitKind.CONJUNCTION)
                  .contains(units.get(i + 2).kind());
      if (manner && !describes) {
        units.set(i, units.get(i).as(UnitKind.ADVERB));
        units.set(i + 1, units.get(i + 1).as(UnitKind.ADVERB));
      }
    }
  }

  /** {@code most of}, {@code much of}: a noun. */
  private static void amounts(List<Unit> units) {
    for (int i = 0; i + 1 < units.size(); i++) {
      if (AMOUNTS.contains(units.get(i).lower()) && units.get(i + 1).lower().equals("of")) {
        units.set(i, units.get(i).as(UnitKind.WORD));
      }
    }
  }

  /**
   * {@code the first country}: an adjective behind a determiner; {@code Neither recognised it}: a
   * pronoun before a verb.
   */
  private void ordinals(List<Unit> units) {
    for (int i = 0; i + 1 < units.size(); i++) {
      Unit unit = units.get(i);
      boolean determined =
          i > 0
              && (units.get(i - 1).is(UnitKind.DETERMINER)
                  || units.get(i - 1).is(UnitKind.POSSESSIVE));
      if (determined && (unit.lower().equals("first") || unit.lower().equals("only"))) {
        units.set(i, unit.as(UnitKind.WORD));
      } else if (unit.lower().equals("neither")
          && i > 0
          && ENDS.contains(units.get(i + 1).kind())) {
        units.set(i, unit.as(UnitKind.PRONOUN));
      } else if (unit.lower().equals("neither")
          && !AUXILIARIES.contains(units.get(i + 1).lower())
          && !lexicon.verbs().of(units.get(i + 1).lower()).isEmpty()) {
        units.set(i, unit.as(UnitKind.PRONOUN));
      }
    }
  }

  /** "That" opens a clause behind a verb or noun, and stands for a noun before "of". */
  private static void that(List<Unit> units) {
    for (int i = 1; i + 1 < units.size(); i++) {
      if (!units.get(i).lower().equals("that")) {
        continue;
      }
      Unit before = units.get(i - 1);
      Unit after = units.get(i + 1);
      if (after.lower().equals("of")) {
        units.set(i, units.get(i).as(UnitKind.PRONOUN));
      } else if (before.lower().equals("those")) {
        units.set(i, units.get(i).as(UnitKind.RELATIVE));
      } else if (before.is(UnitKind.VERB) || before.is(UnitKind.DATE)) {
        units.set(i, units.get(i).as(UnitKind.SUBORDINATOR));
      } else if (before.is(UnitKind.WORD)
          || before.is(UnitKind.NAME)
          || before.is(UnitKind.TITLE)) {
        boolean clause =
            after.is(UnitKind.VERB)
                || after.is(UnitKind.AUXILIARY)
                || after.is(UnitKind.MODAL)
                || after.isCapitalised()
                || after.is(UnitKind.DATE)
                || after.is(UnitKind.PRONOUN)
                || after.is(UnitKind.DETERMINER)
                || after.is(UnitKind.TITLE)
                || after.is(UnitKind.POSSESSIVE);
        units.set(i, clause ? units.get(i).as(UnitKind.RELATIVE) : units.get(i));
      } else if (before.lower().equals("so") || before.is(UnitKind.ADVERB)) {
        units.set(i, units.get(i).as(UnitKind.SUBORDINATOR));
      }
    }
  }

  private List<Unit> withDates(List<Unit> tokens, String sentence) {
    List<TemporalExpression> found = dates.find(sentence);
    if (found.isEmpty()) {
      return tokens;
    }
    List<Unit> units = new ArrayList<>(tokens.size());
    int next = 0;
    for (Unit token : tokens) {
      while (next < found.size() && found.get(next).end() <= token.begin()) {
        next++;
      }
      boolean inside = next < found.size() && token.begin() >= found.get(next).phraseBegin();
      if (!inside) {
        units.add(token);
      } else if (units.isEmpty() || !isDate(units.get(units.size() - 1), found.get(next))) {
        units.add(date(found.get(next), sentence));
      }
    }
    return units;
  }

  private static boolean isDate(Unit unit, TemporalExpression date) {
    return unit.date().map(d -> d == date).orElse(false);
  }

  private static Unit date(TemporalExpression date, String sentence) {
    String text = sentence.substring(date.phraseBegin(), date.end());
    return new Unit(
        UnitKind.DATE,
        text,
        text.toLowerCase(Locale.ROOT),
        date.phraseBegin(),
        date.end(),
        List.of(),
        date);
  }

  /** Joins lower-case titles such as {@code foreign minister}. */
  private List<Unit> lowerTitles(List<Unit> units, String sentence) {
    List<Unit> result = new ArrayList<>(units.size());
    int i = 0;
    while (i < units.size()) {
      int end = titleEnd(units, i);
      if (end > i && isTitleHere(units, i, end)) {
        int begin = units.get(i).begin();
        String text = sentence.substring(begin, units.get(end - 1).end());
        result.add(
            Unit.of(UnitKind.TITLE, text, begin)
                .as(UnitKind.TITLE, title(units, i, end).orElseThrow()));
        i = end;
      } else {
        result.add(units.get(i));
        i++;
      }
    }
    return result;
  }

  private int titleEnd(List<Unit> units, int from) {
    if (!units.get(from).is(UnitKind.WORD) || !lexicon.opensTitle(units.get(from).lower())) {
      return from;
    }
    int end = from;
    StringBuilder text = new StringBuilder();
    for (int at = from; at < Math.min(units.size(), from + LONGEST_TITLE); at++) {
      Unit unit = units.get(at);
      if (!unit.is(UnitKind.WORD) && !(unit.is(UnitKind.TITLE) && at > from)) {
        break;
      }
      text.append(at > from ? " " : "").append(unit.text());
      if (lexicon.title(text.toString()).isPresent()) {
        end = at + 1;
      }
    }
    return end;
  }

  private Optional<Title> title(List<Unit> units, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Unit unit : units.subList(from, to)) {
      if (!unit.is(UnitKind.WORD) && !(unit.is(UnitKind.TITLE) && to - from > 1)) {
        return Optional.empty();
      }
      text.append(text.isEmpty() ? "" : " ").append(unit.text());
    }
    return lexicon.title(text.toString());
  }

  private static boolean isTitleHere(List<Unit> units, int from, int to) {
    if (to - from > 1 || !WEAK_TITLES.contains(units.get(from).lower())) {
      return true;
    }
    return to >= units.size()
        || !units.get(to).is(UnitKind.WORD)
        || ClosedWords.kind(units.get(to).lower()).isPresent();
  }
}
