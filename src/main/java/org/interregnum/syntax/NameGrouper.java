package org.interregnum.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.State;
import org.interregnum.lexicon.Title;

/**
 * Joins capitalised words into names and tells demonyms, titles and states in them apart: {@code
 * Chilean President Domingo Santa María} is a demonym, a title and a name; {@code Chilean Army} is
 * one name.
 */
final class NameGrouper {

  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "von", "van", "di", "da", "du", "del", "della", "dos", "ibn", "bin", "ben", "ter",
          "zu", "al");
  private static final Set<String> CONNECTORS =
      Set.of(
          "de", "la", "las", "los", "del", "von", "van", "der", "den", "di", "da", "do", "dos",
          "du", "des", "y", "e", "ibn", "bin", "ter", "zu", "zur", "of", "the", "ng", "al", "el",
          "le");
  private static final Set<String> GENITIVE_NAMES =
      Set.of(
          "people",
          "peoples",
          "workers",
          "peasants",
          "soldiers",
          "king",
          "queen",
          "citizens",
          "women",
          "patriots");
  private static final Set<String> LEADING_COMMON =
      Set.of(
          "former", "late", "then", "both", "many", "most", "several", "early", "only", "other",
          "two", "three", "four", "five", "six", "few", "more", "new", "old", "young", "ex", "some",
          "various", "mid", "all");

  /** What somebody has of something, and no name of it where it opens a sentence. */
  private static final Set<String> HELD =
      Set.of(
          "command",
          "control",
          "leadership",
          "recognition",
          "possession",
          "authority",
          "power",
          "occupation",
          "members",
          "supporters",
          "leader",
          "leaders");

  private static final Set<String> TREATY_OBJECTS =
      Set.of(
          "peace",
          "friendship",
          "amity",
          "alliance",
          "commerce",
          "navigation",
          "limits",
          "boundaries",
          "union",
          "cooperation",
          "co-operation",
          "neutrality",
          "assistance",
          "nonaggression",
          "non-aggression",
          "independence",
          "guarantee",
          "surrender");

  private static final Set<String> MEMBERS =
      Set.of(
          "members",
          "representatives",
          "deputies",
          "ministers",
          "commissars",
          "delegates",
          "workers",
          "peasants",
          "friends",
          "heads",
          "states",
          "officers");

  private static final Set<String> ACTS =
      Set.of("act", "law", "bill", "convention", "statute", "decree", "ordinance", "agreement");

  private static final Set<String> BEFORE_MEMBERS = Set.of("of", "the");

  /** What an act is for: {@code Act for the Settlement of Ireland}. */
  private static final Set<String> PURPOSES = Set.of("for", "on", "against", "concerning");

  /** What belongs to the name before its comma: {@code Washington, D.C.}. */
  private static final Set<String> BEHIND_COMMAS = Set.of("jr", "sr", "jr.", "sr.", "d.c.", "d.c");

  /** Nouns that a number follows: {@code Resolution 541}. */
  private static final Set<String> NUMBERED =
      Set.of(
          "resolution",
          "law",
          "decree",
          "act",
          "protocol",
          "order",
          "article",
          "ordinance",
          "no",
          "no.",
          "edict",
          "operation",
          "chapter");

  private static final Set<String> NOBLE =
      Set.of(
          "duke",
          "count",
          "marquis",
          "marquess",
          "earl",
          "viscount",
          "baron",
          "prince",
          "princess",
          "duchess",
          "countess",
          "archduke");

  /** {@code d'Espèrey}, {@code l'Ouverture}. */
  private static final Pattern ELIDED = Pattern.compile("[dl]['’]\\p{Lu}\\p{L}+");

  /** {@code al-Menfi}, {@code ed-Din}: goes on a name. */
  private static final Pattern ARABIC =
      Pattern.compile("(?:[aeu]l|[ae][dnrstz]|[ae]sh|[ae]th)[-‐]\\p{Lu}\\p{L}+");

  private final Lexicon lexicon;

  NameGrouper(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Unit> group(List<Unit> tokens, String sentence, DocumentWords words) {
    List<Unit> units = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      if (startsName(tokens, i, words)) {
        int end = nameEnd(tokens, i);
        split(tokens, i, end, sentence, words, units);
        i = end;
      } else {
        units.add(tokens.get(i));
        i++;
      }
    }
    return units;
  }

  private boolean startsName(List<Unit> tokens, int i, DocumentWords words) {
    Unit token = tokens.get(i);
    if (!token.is(UnitKind.WORD)) {
      return token.is(UnitKind.NUMBER) && ordinalName(tokens, i);
    }
    if (!token.isCapitalised()) {
      return PARTICLES.contains(token.text())
          && isCapital(tokens, i + 1)
          && !isCapital(tokens, i - 1);
    }
    return !opensSentence(tokens, i) || isNameAtOpening(tokens, i, words);
  }

  /** {@code 2nd Division}. */
  private boolean ordinalName(List<Unit> tokens, int i) {
    return isCapital(tokens, i + 1) && ORDINAL.matcher(tokens.get(i).lower()).matches();
  }

  private static boolean opensSentence(List<Unit> tokens, int i) {
    if (i == 0) {
      return true;
    }
    UnitKind before = tokens.get(i - 1).kind();
    return before == UnitKind.COLON
        || before == UnitKind.STOP
        || i == 1 && (before == UnitKind.OPEN || before == UnitKind.QUOTE);
  }

  private boolean isNameAtOpening(List<Unit> tokens, int i, DocumentWords words) {
    Unit token = tokens.get(i);
    String lower = token.lower();
    boolean abbreviated = token.text().equals("US");
    if (!abbreviated && ClosedWords.kind(lower).isPresent() || LEADING_COMMON.contains(lower)) {
      return false;
    }
    if (isCapital(tokens, i + 1)
        || stateAt(tokens, i, tokens.size()).isPresent()
        || lexicon.states().ofDemonym(token.text()).isPresent()
        || words.writesCapitalised(token.text())) {
      return true;
    }
    if (numbered(token) && i + 1 < tokens.size() && tokens.get(i + 1).is(UnitKind.NUMBER)) {
      return true;
    }
    boolean title = lexicon.title(lower).isPresent();
    boolean joins =
        !HELD.contains(lower)
            && lexicon.headNoun(lower).map(HeadNoun::joinsOf).orElse(false)
            && i + 1 < tokens.size()
            && tokens.get(i + 1).lower().equals("of")
            && (isCapital(tokens, i + 2) || isCapital(tokens, i + 3));
    boolean common =
        words.writesLower(lower)
            || lexicon.wordClass(lower).isPresent()
            || title
            || lexicon.headNoun(lower).isPresent()
            || !lexicon.verbs().of(lower).isEmpty()
            || lower.endsWith("ly");
    return joins || !common;
  }

  private static boolean isCapital(List<Unit> tokens, int i) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i).is(UnitKind.WORD)
        && tokens.get(i).isCapitalised();
  }

  private int nameEnd(List<Unit> tokens, int begin) {
    int end = Math.max(begin + 1, listedStateEnd(tokens, begin));
    while (end < tokens.size()) {
      int next = continuation(tokens, begin, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /**
   * The end of a state's name that holds a comma: {@code Kingdom of Serbs, Croats and Slovenes}.
   */
  private int listedStateEnd(List<Unit> tokens, int begin) {
    int limit = Math.min(tokens.size(), begin + 9);
    if (!lexicon.states().opens(tokens.get(begin).text()) || !isList(tokens, begin, limit)) {
      return begin;
    }
    for (int to = limit; to > begin + 3; to--) {
      if (state(tokens, begin, to).isPresent()) {
        return to;
      }
    }
    return begin;
  }

  private static boolean isList(List<Unit> tokens, int begin, int limit) {
    for (Unit token : tokens.subList(begin, limit)) {
      if (token.is(UnitKind.COMMA) || token.lower().equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** Where the name goes on to, or {@code end} where it stops. */
  private int continuation(List<Unit> tokens, int begin, int end) {
    Unit token = tokens.get(end);
    if (isCapital(tokens, end)
        || ELIDED.matcher(token.text()).matches()
        || ARABIC.matcher(token.text()).matches()) {
      return end + 1;
    }
    if (isNumberSign(tokens, end)) {
      return end + 2;
    }
    if (token.is(UnitKind.NUMBER) && numbered(tokens.get(end - 1))) {
      return end + 1;
    }
    if (isJointOwner(tokens, end)) {
      return end + 4;
    }
    if (token.is(UnitKind.GENITIVE)
        && (GENITIVE_NAMES.contains(tokens.get(end - 1).lower()) || isBattleOf(tokens, begin, end))
        && isCapital(tokens, end + 1)) {
      return end + 2;
    }
    if (token.is(UnitKind.COMMA)
        && isCapital(tokens, end + 1)
        && BEHIND_COMMAS.contains(tokens.get(end + 1).lower())) {
      return end + 2;
    }
    if (end + 1 < tokens.size()
        && token.lower().equals("in")
        && tokens.get(end + 1).lower().equals("exile")) {
      return isGovernmentName(tokens, begin) ? end + 2 : end;
    }
    int next = end;
    while (next < tokens.size() && next < end + 3 && CONNECTORS.contains(tokens.get(next).text())) {
      next++;
    }
    if (next == end || !isCapital(tokens, next)) {
      return Math.max(treatyObject(tokens, begin, end), actObject(tokens, end));
    }
    boolean of = tokens.get(end).lower().equals("of");
    return of && !joinsOf(tokens, begin, end) || tokens.get(end).lower().equals("the")
        ? end
        : next + 1;
  }

  /** {@code Decree No. 14}: the stop and the number. */
  private static boolean isNumberSign(List<Unit> tokens, int end) {
    return end > 1
        && end + 1 < tokens.size()
        && tokens.get(end - 1).text().equals("No")
        && tokens.get(end).is(UnitKind.STOP)
        && tokens.get(end + 1).is(UnitKind.NUMBER);
  }

  /** {@code Workers' and Peasants' Government}. */
  private static boolean isJointOwner(List<Unit> tokens, int end) {
    return end + 4 < tokens.size()
        && tokens.get(end).is(UnitKind.GENITIVE)
        && GENITIVE_NAMES.contains(tokens.get(end - 1).lower())
        && tokens.get(end + 1).lower().equals("and")
        && GENITIVE_NAMES.contains(tokens.get(end + 2).lower())
        && isCapital(tokens, end + 2)
        && tokens.get(end + 3).is(UnitKind.GENITIVE)
        && isCapital(tokens, end + 4);
  }

  /** {@code Battle of Dungan's Hill}. */
  private boolean isBattleOf(List<Unit> tokens, int begin, int end) {
    return end - begin > 2
        && tokens.get(begin + 1).lower().equals("of")
        && lexicon
            .headNoun(tokens.get(begin).lower())
            .filter(noun -> noun.type() == HeadNoun.Type.EVENT)
            .isPresent();
  }

  /** {@code Act for the Settlement of Ireland}, {@code Law on the Maintenance of Order}. */
  private static int actObject(List<Unit> tokens, int end) {
    boolean purpose = PURPOSES.contains(tokens.get(end).text());
    if (!purpose || !ACTS.contains(tokens.get(end - 1).lower()) || end + 1 >= tokens.size()) {
      return end;
    }
    int next = tokens.get(end + 1).text().equals("the") ? end + 2 : end + 1;
    return isCapital(tokens, next) ? next + 1 : end;
  }

  private boolean isGovernmentName(List<Unit> tokens, int begin) {
    return lexicon
            .headNoun(tokens.get(begin).lower())
            .map(n -> n.type() == HeadNoun.Type.GOVERNMENT)
            .orElse(false)
        || tokens.get(begin).lower().equals("commonwealth");
  }

  /** {@code Treaty of Peace and Friendship}, also in lower case. */
  private int treatyObject(List<Unit> tokens, int begin, int end) {
    if (end + 3 < tokens.size()
        && tokens.get(end).is(UnitKind.COMMA)
        && TREATY_OBJECTS.contains(tokens.get(end - 1).lower())
        && TREATY_OBJECTS.contains(tokens.get(end + 1).lower())) {
      return treatyObject(tokens, begin, end + 2);
    }
    if (end + 1 >= tokens.size()
        || !tokens.get(end).lower().equals("and")
        || !TREATY_OBJECTS.contains(tokens.get(end - 1).lower())) {
      return end;
    }
    return end > begin + 1 && TREATY_OBJECTS.contains(tokens.get(end + 1).lower()) ? end + 2 : end;
  }

  private static boolean numbered(Unit before) {
    return NUMBERED.contains(before.lower());
  }

  private boolean joinsOf(List<Unit> tokens, int begin, int end) {
    if (isNobleOf(tokens, end)
        || isMembersOf(tokens, begin, end)
        || isRulerOf(tokens, begin, end)) {
      return true;
    }
    if (isLedBy(tokens, end) || isRuledBy(tokens, begin, end)) {
      return false;
    }
    if (titleEnding(tokens, begin, end)) {
      return titleSpans(tokens, begin, end);
    }
    return lexicon.headNoun(tokens.get(end - 1).lower()).map(HeadNoun::joinsOf).orElse(false);
  }

  /** {@code the Fourteenth Army of General William Slim}: the force, and who leads it. */
  private boolean isLedBy(List<Unit> tokens, int end) {
    boolean force =
        lexicon
            .headNoun(tokens.get(end - 1).lower())
            .filter(noun -> noun.type() == HeadNoun.Type.FORCE)
            .isPresent();
    int next = end + 1;
    return force
        && isCapital(tokens, next)
        && (lexicon.isGivenName(tokens.get(next).text()) && isCapital(tokens, next + 1)
            || titleEnd(tokens, next, Math.min(tokens.size(), next + 4)) > next);
  }

  /** {@code the Mexican Empire of Maximilian of Habsburg}: the state, and who rules it. */
  private boolean isRuledBy(List<Unit> tokens, int begin, int end) {
    return end - begin > 1
        && state(tokens, begin, end).isPresent()
        && isCapital(tokens, end + 1)
        && lexicon.isGivenName(tokens.get(end + 1).text());
  }

  /** {@code the Duke of Osuna}: how a person is called. */
  private boolean isNobleOf(List<Unit> tokens, int end) {
    return title(tokens, end - 1, end).filter(NameGrouper::noble).isPresent()
        && !titleSpans(tokens, end - 1, end);
  }

  /**
   * {@code John Joseph of Austria}: given names alone, which the land tells from others. Behind a
   * title the land is that of the title.
   */
  private boolean isRulerOf(List<Unit> tokens, int begin, int end) {
    for (Unit token : tokens.subList(begin, end)) {
      if (!lexicon.isGivenName(token.text()) || lexicon.title(token.lower()).isPresent()) {
        return false;
      }
    }
    return isCapital(tokens, end + 1)
        && stateAt(tokens, begin, end).isEmpty()
        && lexicon.place(tokens.get(begin).text()).isEmpty()
        && lexicon.headNoun(tokens.get(end - 1).lower()).isEmpty()
        && !(begin > 0 && lexicon.title(tokens.get(begin - 1).lower()).isPresent());
  }

  /** {@code Committee of Members of the …}: members, deputies and the like of something named. */
  private boolean isMembersOf(List<Unit> tokens, int begin, int end) {
    return end - begin > 2
        && MEMBERS.contains(tokens.get(end - 1).lower())
        && BEFORE_MEMBERS.contains(tokens.get(end - 2).lower());
  }

  private boolean titleEnding(List<Unit> tokens, int begin, int end) {
    for (int from = Math.max(begin, end - 4); from < end; from++) {
      Optional<Title> title = title(tokens, from, end);
      if (title.isPresent()) {
        return title.get().office() || !noble(title.get());
      }
    }
    return false;
  }

  private static boolean noble(Title title) {
    return NOBLE.contains(title.text());
  }

  /** Whether the title itself goes on over "of", as {@code Secretary of State} does. */
  private boolean titleSpans(List<Unit> tokens, int begin, int end) {
    for (int to = Math.min(tokens.size(), end + 4); to > end + 1; to--) {
      for (int from = Math.max(begin, end - 3); from < end; from++) {
        if (title(tokens, from, to).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static String text(List<Unit> tokens, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Unit token : tokens.subList(from, to)) {
      text.append(
          text.isEmpty()
                  || token.is(UnitKind.GENITIVE)
                  || token.is(UnitKind.COMMA)
                  || token.is(UnitKind.STOP)
              ? ""
              : " ");
      text.append(token.text());
    }
    return text.toString();
  }

  private Optional<State> stateAt(List<Unit> tokens, int from, int limit) {
    for (int to = Math.min(limit, from + 7); to > from; to--) {
      Optional<State> state = state(tokens, from, to);
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  private Optional<Title> title(List<Unit> tokens, int from, int to) {
    return lexicon.opensTitle(tokens.get(from).lower())
        ? lexicon.title(text(tokens, from, to))
        : Optional.empty();
  }

  private Optional<State> demonym(List<Unit> tokens, int from, int to) {
    return lexicon.states().opens(tokens.get(from).text())
        ? lexicon.states().ofDemonym(text(tokens, from, to))
        : Optional.empty();
  }

  private Optional<State> state(List<Unit> tokens, int from, int to) {
    return lexicon.states().opens(tokens.get(from).text())
        ? state(text(tokens, from, to))
        : Optional.empty();
  }

  private Optional<State> state(String name) {
    Optional<State> state = lexicon.states().named(name);
    return state.isPresent() || !name.endsWith(".")
        ? state
        : lexicon.states().named(name.substring(0, name.length() - 1));
  }

  private void split(
      List<Unit> tokens,
      int begin,
      int end,
      String sentence,
      DocumentWords words,
      List<Unit> units) {
    int at = begin;
    while (at < end) {
      Unit first = tokens.get(at);
      if (first.lower().equals("of") || first.lower().equals("the")) {
        units.add(first);
        at++;
        continue;
      }
      at = part(tokens, at, end, sentence, words, units);
    }
  }

  private int part(
      List<Unit> tokens, int at, int end, String sentence, DocumentWords words, List<Unit> units) {
    Optional<State> whole = state(tokens, at, end);
    if (whole.isPresent()) {
      units.add(join(tokens, at, end, sentence, UnitKind.STATE, whole.get()));
      return end;
    }
    int demonym = demonymEnd(tokens, at, end);
    if (demonym > at && (demonym == end || !isNamedThing(tokens, at, end))) {
      State state = demonym(tokens, at, demonym).orElseThrow();
      units.add(join(tokens, at, demonym, sentence, UnitKind.DEMONYM, state));
      return demonym;
    }
    int title = titleEnd(tokens, at, end);
    if (title > at
        && (title == end || isOffice(tokens, at, title, end) || !isNamedThing(tokens, at, end))) {
      Title meaning = title(tokens, at, title).orElseThrow();
      boolean nobleName = noble(meaning) && title < end && tokens.get(title).lower().equals("of");
      if (!nobleName) {
        units.add(join(tokens, at, title, sentence, UnitKind.TITLE, meaning));
        return title;
      }
    }
    int state = stateThenTitle(tokens, at, end);
    if (state > at) {
      units.add(
          join(
              tokens, at, state, sentence, UnitKind.STATE, state(tokens, at, state).orElseThrow()));
      return state;
    }
    int nameEnd =
        Math.min(
            beforePerson(tokens, at, end),
            Math.min(beforeTitle(tokens, at, end, words), beforeRank(tokens, at, end)));
    units.add(join(tokens, at, nameEnd, sentence, UnitKind.NAME, ""));
    return nameEnd;
  }

  /** Where a name ends before a title: {@code John H. Russell High Commissioner}. */
  private int beforeTitle(List<Unit> tokens, int at, int end, DocumentWords words) {
    for (int from = Math.max(at + 1, end - 3); from < end; from++) {
      boolean office = title(tokens, from, end).map(Title::office).orElse(false);
      if (office
          && from > at + 1
          && words.standsAlone(tokens.get(at).text())
          && lexicon.headNoun(tokens.get(at).lower()).isEmpty()
          && !lexicon.isGivenName(tokens.get(at).text())) {
        return at + 1;
      }
      boolean person = lexicon.isGivenName(tokens.get(at).text()) || from - at == 1;
      if (office && person && !tokens.get(from - 1).lower().equals("of")) {
        return from;
      }
    }
    return end;
  }

  /** {@code In the House of Commons Leo Amery}: a body, then a person by a given name. */
  private int beforePerson(List<Unit> tokens, int at, int end) {
    if (!isNamedThing(tokens, at, end) && !isBody(tokens, at, end)) {
      return end;
    }
    for (int from = at + 3; from + 1 < end; from++) {
      boolean person =
          lexicon.isGivenName(tokens.get(from).text())
              && !lexicon.isGivenName(tokens.get(from - 1).text())
              && tokens.get(from - 2).lower().equals("of");
      if (person && from + 2 == end) {
        return from;
      }
    }
    return end;
  }

  private boolean isBody(List<Unit> tokens, int at, int end) {
    return end - at > 3
        && tokens.get(at + 1).lower().equals("of")
        && lexicon
            .headNoun(tokens.get(at).lower())
            .filter(noun -> noun.type() == HeadNoun.Type.BODY)
            .isPresent();
  }

  /** {@code In Arizona Lt. Col. John R. Baylor}: a place, then a rank and a name. */
  private int beforeRank(List<Unit> tokens, int at, int end) {
    if (isNamedThing(tokens, at, end) || lexicon.isGivenName(tokens.get(at).text())) {
      return end;
    }
    for (int from = at + 1; from + 1 < end; from++) {
      int title = titleEnd(tokens, from, end);
      boolean place =
          lexicon.place(text(tokens, at, from)).isPresent() || state(tokens, at, from).isPresent();
      if (title > from && title < end && place) {
        return from;
      }
    }
    return end;
  }

  /** A title before "of" is an office and no part of the name that follows. */
  private boolean isOffice(List<Unit> tokens, int at, int title, int end) {
    return title < end
        && tokens.get(title).lower().equals("of")
        && title(tokens, at, title).map(t -> t.office() && !noble(t)).orElse(false);
  }

  /** {@code U.S. Secretary of State}: a state's name as an adjective before a title. */
  private int stateThenTitle(List<Unit> tokens, int at, int end) {
    for (int to = end - 1; to > at; to--) {
      if (state(tokens, at, to).isPresent() && titleEnd(tokens, to, end) > to) {
        return to;
      }
    }
    return at;
  }

  private int demonymEnd(List<Unit> tokens, int at, int end) {
    for (int to = Math.min(end, at + 3); to > at; to--) {
      if (demonym(tokens, at, to).isPresent()) {
        return to;
      }
    }
    return at;
  }

  private int titleEnd(List<Unit> tokens, int at, int end) {
    for (int to = Math.min(end, at + 6); to > at; to--) {
      if (title(tokens, at, to).isPresent()) {
        return to;
      }
    }
    return at;
  }

  /**
   * Whether the words before the first "of" end in a head noun of something other than a person.
   */
  private boolean isNamedThing(List<Unit> tokens, int at, int end) {
    int last = end;
    for (int i = at + 1; i < end; i++) {
      if (tokens.get(i).lower().equals("of")) {
        last = i;
        break;
      }
    }
    String head = tokens.get(last - 1).lower().toLowerCase(Locale.ROOT);
    return last - at > 1
        && lexicon.headNoun(head).map(noun -> noun.type() != HeadNoun.Type.PERSON).orElse(false)
        && lexicon.title(head).isEmpty();
  }

  private static Unit join(
      List<Unit> tokens, int from, int to, String sentence, UnitKind kind, Object meaning) {
    int begin = tokens.get(from).begin();
    int end = tokens.get(to - 1).end();
    return Unit.of(kind, sentence.substring(begin, end), begin).as(kind, meaning);
  }
}
