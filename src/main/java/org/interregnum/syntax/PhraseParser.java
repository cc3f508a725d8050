package org.interregnum.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one noun phrase from a list of units. */
final class PhraseParser {

  private static final Set<String> STANDING_ALONE =
      Set.of("this", "that", "these", "those", "all", "both", "some", "each", "another", "either");
  private static final Set<UnitKind> STARTS =
      Set.of(
          UnitKind.DETERMINER,
          UnitKind.POSSESSIVE,
          UnitKind.WORD,
          UnitKind.NAME,
          UnitKind.STATE,
          UnitKind.DEMONYM,
          UnitKind.TITLE,
          UnitKind.NUMBER,
          UnitKind.PRONOUN);
  private static final Set<UnitKind> MODIFIERS =
      Set.of(
          UnitKind.WORD,
          UnitKind.NAME,
          UnitKind.STATE,
          UnitKind.DEMONYM,
          UnitKind.TITLE,
          UnitKind.NUMBER);

  /** Verbs between which and what they give stands who receives it. */
  private static final Set<String> GIVING =
      Set.of(
          "accord", "advance", "award", "deny", "extend", "give", "grant", "lend", "offer", "owe",
          "pay", "promise", "refuse", "sell", "send");

  /** Verbs that say what they take something for. */
  private static final Set<String> JUDGING =
      Set.of(
          "consider",
          "deem",
          "hold",
          "declare",
          "find",
          "judge",
          "proclaim",
          "pronounce",
          "call",
          "think");

  private static final Set<String> JUDGEMENTS =
      Set.of(
          "illegal",
          "unlawful",
          "illegitimate",
          "unconstitutional",
          "lawful",
          "legitimate",
          "legal",
          "independent",
          "neutral",
          "void",
          "invalid");

  private static final int LONGEST = 40;

  private final List<Unit> units;
  private int at;

  private PhraseParser(List<Unit> units, int at) {
    this.units = units;
    this.at = at;
  }

  /** A phrase and the index of the unit after it. */
  record Parsed(NounPhrase phrase, int next) {}

  static Optional<Parsed> parse(List<Unit> units, int from) {
    if (from >= units.size() || !starts(units, from)) {
      return Optional.empty();
    }
    PhraseParser parser = new PhraseParser(units, from);
    NounPhrase phrase = parser.phrase(0);
    return phrase == null ? Optional.empty() : Optional.of(new Parsed(phrase, parser.at));
  }

  private static boolean starts(List<Unit> units, int from) {
    Unit unit = units.get(from);
    boolean quoted =
        unit.is(UnitKind.QUOTE)
            && from + 1 < units.size()
            && STARTS.contains(units.get(from + 1).kind());
    return quoted || STARTS.contains(unit.kind());
  }

  private NounPhrase phrase(int depth) {
    int start = at;
    NounPhrase phrase = new NounPhrase();
    determiner(phrase);
    if (phrase.headUnit == null) {
      core(phrase, start);
    }
    if (phrase.headUnit == null) {
      at = start;
      return null;
    }
    finish(phrase, start);
    if (at < units.size()
        && units.get(at).is(UnitKind.PRONOUN)
        && (units.get(at).lower().endsWith("self") || units.get(at).lower().endsWith("selves"))
        && phrase.headUnit.kind() != UnitKind.PRONOUN) {
      at++;
    }
    while (at < units.size() && units.get(at).is(UnitKind.GENITIVE)) {
      phrase = possessed(phrase);
    }
    if (depth < 4) {
      complements(phrase, depth);
    }
    return phrase;
  }

  private void finish(NounPhrase phrase, int start) {
    phrase.begin = units.get(start).begin();
    phrase.end = units.get(at - 1).end();
  }

  private void determiner(NounPhrase phrase) {
    while (at < units.size()
        && (units.get(at).is(UnitKind.DETERMINER) || units.get(at).is(UnitKind.POSSESSIVE))) {
      phrase.determiner = units.get(at);
      at++;
    }
    if (at < units.size() && units.get(at).is(UnitKind.PRONOUN) && phrase.determiner == null) {
      phrase.headUnit = units.get(at);
      at++;
    } else if (phrase.determiner != null
        && (at >= units.size() || !continues(at))
        && standsAlone(phrase.determiner)) {
      phrase.headUnit = phrase.determiner.as(UnitKind.PRONOUN);
      phrase.determiner = null;
    }
  }

  private static boolean standsAlone(Unit determiner) {
    return STANDING_ALONE.contains(determiner.lower());
  }

  private boolean continues(int index) {
    Unit unit = units.get(index);
    return MODIFIERS.contains(unit.kind())
        || unit.is(UnitKind.QUOTE)
            && index + 1 < units.size()
            && MODIFIERS.contains(units.get(index + 1).kind())
        || unit.is(UnitKind.VERB)
            && index + 1 < units.size()
            && MODIFIERS.contains(units.get(index + 1).kind())
        || unit.is(UnitKind.ADVERB)
            && index + 1 < units.size()
            && MODIFIERS.contains(units.get(index + 1).kind());
  }

  /** Modifiers and head, until something that cannot belong to the phrase. */
  private void core(NounPhrase phrase, int start) {
    while (at < units.size() && at - start < LONGEST) {
      Unit unit = units.get(at);
      if (unit.is(UnitKind.QUOTE) || unit.is(UnitKind.ADVERB) && phrase.headUnit == null) {
        at++;
      } else if (unit.is(UnitKind.SUFFIX)) {
        phrase.suffix = unit;
        push(phrase, null);
        at++;
      } else if (MODIFIERS.contains(unit.kind())) {
        if (phrase.headUnit != null
            && (breaks(phrase, unit)
                || opensTitle(phrase, unit)
                || predicated(phrase, start)
                || receives(phrase, start, unit))) {
          return;
        }
        boolean two = isTwoDirections();
        push(phrase, two ? joined(at) : unit);
        at += two ? 3 : 1;
      } else if (joinsAdjectives(phrase)) {
        at++;
      } else {
        return;
      }
    }
  }

  /** {@code the north and west of the country}: one part of it. */
  private boolean isTwoDirections() {
    return at + 3 < units.size()
        && DIRECTIONS.contains(units.get(at).lower())
        && units.get(at + 1).lower().equals("and")
        && DIRECTIONS.contains(units.get(at + 2).lower())
        && units.get(at + 3).lower().equals("of");
  }

  private Unit joined(int from) {
    Unit first = units.get(from);
    Unit last = units.get(from + 2);
    return new Unit(
        UnitKind.WORD,
        first.text() + " and " + last.text(),
        last.lower(),
        first.begin(),
        last.end(),
        List.of(),
        "");
  }

  /**
   * {@code political and military authorities}, {@code de facto}: not followed; only a lone "and"
   * between adjectives of a plural.
   */
  private boolean joinsAdjectives(NounPhrase phrase) {
    return phrase.headUnit != null
        && units.get(at).is(UnitKind.CONJUNCTION)
        && phrase.headUnit.is(UnitKind.DEMONYM)
        && at + 2 < units.size()
        && units.get(at + 1).is(UnitKind.DEMONYM)
        && units.get(at + 2).is(UnitKind.WORD);
  }

  /** {@code elected Jefferson Davis provisional president}: the title is a phrase of its own. */
  private boolean opensTitle(NounPhrase phrase, Unit unit) {
    if (!phrase.headUnit.is(UnitKind.NAME) || unit.isCapitalised()) {
      return false;
    }
    if (!phrase.titleUnits.isEmpty() && unit.is(UnitKind.WORD)) {
      return true;
    }
    boolean nextTitle =
        at + 1 < units.size()
            && units.get(at + 1).is(UnitKind.TITLE)
            && !units.get(at + 1).isCapitalised();
    return unit.is(UnitKind.TITLE) || unit.is(UnitKind.WORD) && nextTitle;
  }

  /** {@code considered the Regency illegal}: what is said of it is a phrase of its own. */
  private boolean predicated(NounPhrase phrase, int start) {
    boolean proper = phrase.headUnit.is(UnitKind.NAME) || phrase.headUnit.is(UnitKind.STATE);
    return proper
        && JUDGEMENTS.contains(units.get(at).lower())
        && !(at + 1 < units.size() && MODIFIERS.contains(units.get(at + 1).kind()))
        && start > 0
        && units.get(start - 1).forms().stream().anyMatch(f -> JUDGING.contains(f.lemma()));
  }

  /** {@code granted Latvia recognition}: what is given is a phrase of its own. */
  private boolean receives(NounPhrase phrase, int start, Unit unit) {
    boolean given = !unit.isCapitalised() && (unit.is(UnitKind.WORD) || unit.is(UnitKind.NUMBER));
    boolean people = phrase.headUnit.is(UnitKind.DEMONYM) && phrase.headUnit.lower().endsWith("s");
    boolean sum =
        people
            || phrase.headUnit.is(UnitKind.WORD)
                && (unit.is(UnitKind.NUMBER) || NUMBERS.contains(unit.lower()));
    boolean arms =
        phrase.headUnit.is(UnitKind.WORD)
            && phrase.determiner != null
            && phrase.determiner.lower().equals("the")
            && HANDED.contains(unit.lower());
    if (arms) {
      return gives(start - 1);
    }
    return given
        && (sum || phrase.headUnit.is(UnitKind.NAME) || phrase.headUnit.is(UnitKind.STATE))
        && (gives(start - 1) || sum && gives(start - 2));
  }

  /** Nouns of time, which nobody's name belongs to. */
  private static final Set<String> TIMES =
      Set.of("time", "day", "days", "month", "months", "year", "years", "week", "weeks", "evening");

  private static final Set<String> DIRECTIONS =
      Set.of("north", "south", "east", "west", "centre", "center");

  /** What a party is sent: {@code sent the rebels arms}. */
  private static final Set<String> HANDED =
      Set.of(
          "arms",
          "weapons",
          "rifles",
          "ammunition",
          "munitions",
          "money",
          "funds",
          "troops",
          "aircraft",
          "artillery",
          "supplies",
          "recognition",
          "aid",
          "help",
          "loans",
          "credit");

  private static final java.util.Set<String> NUMBERS =
      java.util.Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "twelve",
          "fifteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "hundred",
          "several",
          "thousands",
          "millions",
          "hundreds");

  private boolean gives(int index) {
    return index >= 0
        && units.get(index).forms().stream().anyMatch(form -> GIVING.contains(form.lemma()));
  }

  /** A name or state after a finished head opens a new phrase unless the head can modify it. */
  private static boolean breaks(NounPhrase phrase, Unit unit) {
    Unit head = phrase.headUnit;
    boolean proper = unit.is(UnitKind.NAME) || unit.is(UnitKind.STATE);
    if (head.is(UnitKind.NAME) || head.is(UnitKind.STATE)) {
      return proper
          || unit.is(UnitKind.DEMONYM)
          || unit.is(UnitKind.TITLE) && unit.isCapitalised() && !head.is(UnitKind.STATE);
    }
    boolean apart =
        unit.is(UnitKind.STATE)
            && phrase.determiner != null
            && phrase.determiner.is(UnitKind.POSSESSIVE);
    boolean timed =
        TIMES.contains(head.lower()) && (proper || unit.is(UnitKind.TITLE) && unit.isCapitalised());
    return unit.is(UnitKind.STATE) && head.is(UnitKind.TITLE) || apart || timed;
  }

  private static void push(NounPhrase phrase, Unit unit) {
    if (phrase.headUnit != null) {
      if (phrase.headUnit.is(UnitKind.TITLE)) {
        phrase.titleUnits.add(phrase.headUnit);
      } else {
        phrase.modifiers.add(phrase.headUnit);
      }
    }
    phrase.headUnit = unit;
  }

  private NounPhrase possessed(NounPhrase owner) {
    int genitive = at;
    at++;
    NounPhrase phrase = new NounPhrase();
    phrase.owner = owner;
    core(phrase, at);
    if (phrase.headUnit == null) {
      Unit mark = units.get(genitive);
      phrase.headUnit =
          new Unit(
              UnitKind.WORD,
              "government",
              "government",
              mark.begin(),
              mark.end(),
              java.util.List.of(),
              "");
      at = genitive + 1;
    }
    phrase.begin = owner.begin;
    phrase.end = units.get(at - 1).end();
    return phrase;
  }

  private void complements(NounPhrase phrase, int depth) {
    while (at < units.size()) {
      Unit unit = units.get(at);
      if (unit.is(UnitKind.QUOTE)
          && at + 1 < units.size()
          && units.get(at + 1).lower().equals("of")) {
        at++;
      } else if (unit.is(UnitKind.DATE) && unit.lower().startsWith("of ")) {
        phrase.dateUnit = unit;
        phrase.end = unit.end();
        at++;
      } else if (unit.is(UnitKind.DATE) && isBetween(phrase)) {
        phrase.dateUnit = unit;
        at++;
      } else if (unit.lower().equals("in")
          && at + 1 < units.size()
          && units.get(at + 1).lower().equals("exile")) {
        phrase.exiled = true;
        phrase.end = units.get(at + 1).end();
        at += 2;
      } else if (isBased(at) && phrase.location == null) {
        at += 2;
        phrase.location = starts(units, at) ? phrase(depth + 1) : null;
        phrase.end = units.get(at - 1).end();
      } else if (unit.lower().equals("of") && at + 1 < units.size()) {
        if (!complement(phrase, depth)) {
          return;
        }
      } else {
        return;
      }
    }
  }

  /** {@code the assassination on 28 July of X}: the date between a noun and its "of". */
  private boolean isBetween(NounPhrase phrase) {
    return phrase.headUnit.is(UnitKind.WORD)
        && phrase.complements.isEmpty()
        && phrase.determiner != null
        && at + 1 < units.size()
        && units.get(at + 1).lower().equals("of")
        && starts(units, at + 2);
  }

  /** {@code based in}, without an auxiliary before it. */
  private boolean isBased(int index) {
    return index + 2 < units.size()
        && units.get(index).lower().equals("based")
        && (units.get(index + 1).lower().equals("in") || units.get(index + 1).lower().equals("at"));
  }

  private boolean complement(NounPhrase phrase, int depth) {
    int of = at;
    at++;
    NounPhrase first = starts(units, at) ? phrase(depth + 1) : null;
    if (first == null) {
      at = of;
      return false;
    }
    phrase.complements.add(first);
    listed(phrase, first, depth);
    phrase.end = units.get(at - 1).end();
    return true;
  }

  /** {@code of Tarapacá, Arica, and Tacna}: a list of names behind one "of". */
  private void listed(NounPhrase phrase, NounPhrase first, int depth) {
    if (!isProper(first)) {
      return;
    }
    int save = at;
    java.util.ArrayList<NounPhrase> more = new java.util.ArrayList<>();
    boolean closed = false;
    boolean comma = false;
    boolean several = phrase.isPlural() && phrase.headUnit.is(UnitKind.WORD);
    if (several) {
      dated(first);
    }
    while (at < units.size() && !closed) {
      int mark = at;
      comma = units.get(at).is(UnitKind.COMMA);
      at += comma ? 1 : 0;
      closed = at < units.size() && units.get(at).lower().equals("and");
      at += closed ? 1 : 0;
      NounPhrase next =
          (comma || closed) && at < units.size() && starts(units, at) ? phrase(depth + 1) : null;
      if (next == null
          || next.head() != first.head()
          || next.titleUnits.isEmpty() != first.titleUnits.isEmpty()) {
        at = mark;
        closed = false;
        break;
      }
      more.add(next);
      if (several && !closed) {
        dated(next);
      }
    }
    boolean verbFollows =
        at < units.size()
            && (units.get(at).is(UnitKind.VERB) || units.get(at).is(UnitKind.AUXILIARY));
    if (closed && !((verbFollows || comma) && more.size() == 1)) {
      phrase.complements.addAll(more);
    } else {
      at = save;
    }
  }

  /** {@code the battles of A (16 June) and B}: the brackets of one of several. */
  private void dated(NounPhrase one) {
    int close = at + 2;
    boolean dated =
        close + 1 < units.size()
            && units.get(at).is(UnitKind.OPEN)
            && units.get(at + 1).is(UnitKind.DATE)
            && units.get(close).is(UnitKind.CLOSE)
            && (units.get(close + 1).is(UnitKind.COMMA)
                || units.get(close + 1).lower().equals("and"));
    if (dated) {
      Unit date = units.get(at + 1);
      one.bracketed.add(new NounPhrase.Bracket(date.text(), date.date().stream().toList()));
      at = close + 1;
    }
  }

  private static boolean isProper(NounPhrase phrase) {
    return phrase.head() == NounPhrase.Head.NAME || phrase.head() == NounPhrase.Head.STATE;
  }
}
