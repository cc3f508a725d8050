package org.interregnum.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.syntax.NounPhrase.Bracket;
import org.interregnum.syntax.NounPhrase.Head;

/**
 * Turns units into items: phrases grouped into lists, appositions tied, brackets hung on what they
 * explain.
 */
final class ItemBuilder {

  /** Words that belong to the verb before them and govern nothing: {@code set up a commission}. */
  private static final Set<String> PARTICLES = Set.of("up", "off", "out", "down");

  private static final Set<String> BOTH_WAYS =
      Set.of("after", "before", "since", "until", "till", "as", "for", "than", "like");
  private static final Set<String> WHEN =
      Set.of(
          "then",
          "now",
          "later",
          "formerly",
          "currently",
          "himself",
          "already",
          "previously",
          "subsequently",
          "soon",
          "once",
          "still",
          "afterwards",
          "lately");
  private static final Set<String> SPANS = Set.of("since ", "from ", "until ", "between ");
  private static final Set<String> TEMPORAL = Set.of("after", "before", "since", "until", "till");

  private static final Set<String> ABOUT = Set.of("about", "around", "over");

  private final Lexicon lexicon;
  private final List<Unit> units;
  private final Lookahead ahead;
  private final Appositions appositions;
  private final List<Item> items = new ArrayList<>();
  private final List<List<Unit>> asides = new ArrayList<>();
  private int at;
  private boolean verbSeen;
  private boolean governed;
  private String governing = "";

  ItemBuilder(Lexicon lexicon, List<Unit> units) {
    this.lexicon = lexicon;
    this.units = units;
    this.ahead = new Lookahead(units);
    this.appositions = new Appositions(lexicon);
  }

  /** The contents of brackets that hold a verb: clauses of their own. */
  List<List<Unit>> asides() {
    return List.copyOf(asides);
  }

  List<Item> build() {
    while (at < units.size()) {
      int before = at;
      step(units.get(at));
      if (at == before) {
        at++;
      }
    }
    return items;
  }

  private void step(Unit unit) {
    switch (unit.kind()) {
      case OPEN -> bracket();
      case DATE -> {
        items.add(new Item.Date(unit.date().orElseThrow(), false));
        at++;
      }
      case COMMA, DASH, COLON -> mark(unit);
      case SEMICOLON -> {
        verbSeen = false;
        mark(unit);
      }
      case CONJUNCTION -> conjunction(unit);
      case RELATIVE -> relative(unit, "");
      case SUBORDINATOR -> subordinator(unit);
      case PREPOSITION -> {
        if (TEMPORAL.contains(unit.lower())) {
          subordinator(unit);
        } else {
          preposition(unit);
        }
      }
      case AUXILIARY, MODAL, NOT, VERB, TO -> verb();
      case ADVERB -> adverb(unit);
      default -> nominal();
    }
  }

  private void conjunction(Unit unit) {
    boolean except =
        unit.lower().equals("but") && at + 1 < units.size() && units.get(at + 1).is(UnitKind.NOT);
    at++;
    if (!except || !excluded()) {
      items.add(new Item.Conjunction(unit.lower()));
    }
  }

  /**
   * {@code A but not B}: B takes no part. Before a verb of its own, {@code but not all did}, it is
   * the subject of a denied clause.
   */
  private boolean excluded() {
    int from =
        at + 1 < units.size() && units.get(at + 1).is(UnitKind.PREPOSITION) ? at + 2 : at + 1;
    Optional<PhraseParser.Parsed> phrase = PhraseParser.parse(units, from);
    if (phrase.isEmpty()) {
      return false;
    }
    int next = phrase.get().next();
    boolean own =
        verbSeen
            && next < units.size()
            && (units.get(next).is(UnitKind.VERB) || units.get(next).is(UnitKind.AUXILIARY));
    if (own) {
      items.add(new Item.Conjunction("but"));
      items.add(new Item.Adverb("neither"));
      at++;
    } else {
      at = from;
      phrases(true);
    }
    return true;
  }

  private void mark(Unit unit) {
    items.add(new Item.Mark(unit.kind()));
    at++;
  }

  private void relative(Unit unit, String preposition) {
    verbSeen = false;
    items.add(new Item.Relative(unit.lower(), preposition));
    at++;
  }

  private void subordinator(Unit unit) {
    boolean inverted =
        unit.lower().equals("as")
            && at + 1 < units.size()
            && units.get(at + 1).is(UnitKind.AUXILIARY);
    boolean role = unit.lower().equals("as") && isRole(at + 1);
    if (!inverted && BOTH_WAYS.contains(unit.lower()) && (role || !ahead.clauseFollows(at + 1))) {
      preposition(unit);
      return;
    }
    verbSeen = false;
    items.add(new Item.Subordinator(unit.lower()));
    at++;
  }

  /** {@code as Governor-General}: a title without a word before it. */
  private boolean isRole(int index) {
    return PhraseParser.parse(units, index)
        .map(PhraseParser.Parsed::phrase)
        .filter(p -> p.head() == Head.TITLE && p.determiner().isEmpty())
        .isPresent();
  }

  private void preposition(Unit unit) {
    int save = at;
    at++;
    if (ABOUT.contains(unit.lower()) && at < units.size() && units.get(at).is(UnitKind.NUMBER)) {
      return;
    }
    if (at < units.size() && unit.lower().equals("at") && units.get(at).lower().equals("once")) {
      items.add(new Item.Adverb("at once"));
      at++;
      return;
    }
    if (at < units.size() && units.get(at).is(UnitKind.RELATIVE)) {
      boolean all =
          unit.lower().equals("of")
              && !items.isEmpty()
              && items.get(items.size() - 1) instanceof Item.Nominal nominal
              && nominal.group().last().head() == Head.PRONOUN;
      if (all) {
        items.remove(items.size() - 1);
      }
      relative(units.get(at), all ? "" : unit.lower());
      return;
    }
    if (at < units.size() && units.get(at).lower().equals("whose")) {
      items.add(new Item.Mark(UnitKind.COMMA));
      return;
    }
    if (PARTICLES.contains(unit.lower())
        && !items.isEmpty()
        && items.get(items.size() - 1) instanceof Item.Verb) {
      items.add(new Item.Adverb(unit.lower()));
      return;
    }
    if (at < units.size() && units.get(at).is(UnitKind.PREPOSITION)) {
      return;
    }
    boolean pair =
        at + 1 < units.size()
            && units.get(at + 1).is(UnitKind.WORD)
            && units.get(at).lower().equals("both");
    if (at < units.size()
        && !pair
        && Set.of("neither", "both", "either").contains(units.get(at).lower())
        && PhraseParser.parse(units, at + 1).isPresent()) {
      if (units.get(at).lower().equals("neither")) {
        items.add(new Item.Adverb("neither"));
      }
      at++;
    }
    governed = true;
    governing = unit.lower();
    List<NounPhrase> members = phrases(true);
    governing = "";
    governed = false;
    if (!members.isEmpty()) {
      locate(unit.lower(), members.get(0));
      items.add(new Item.Preposition(unit.lower(), new Group(members)));
      return;
    }
    at = save + 1;
    if (at < units.size()
        && units.get(at).is(UnitKind.VERB)
        && units.get(at).lower().endsWith("ing")) {
      items.add(new Item.Subordinator(unit.lower()));
    } else {
      items.add(new Item.Adverb(unit.lower()));
    }
  }

  /** {@code the government in La Magdalena}: the place belongs to the phrase as well. */
  private void locate(String preposition, NounPhrase place) {
    if (items.isEmpty() || !Set.of("in", "at", "of").contains(preposition)) {
      return;
    }
    Item item = items.get(items.size() - 1);
    NounPhrase before = null;
    if (item instanceof Item.Nominal nominal) {
      before = nominal.group().last();
    } else if (item instanceof Item.Preposition other) {
      before = other.group().last();
    }
    if (before != null
        && before.location == null
        && before.head() == Head.NOUN
        && isSeated(before)
        && (place.head() == Head.NAME || place.head() == Head.STATE)) {
      before.location = place;
    }
  }

  private boolean isSeated(NounPhrase phrase) {
    return lexicon
            .headNoun(phrase.headWord())
            .map(noun -> noun.type() == HeadNoun.Type.GOVERNMENT)
            .orElse(false)
        && !phrase.determiner().equals("a")
        && !phrase.determiner().equals("an");
  }

  private void verb() {
    Optional<VerbGroupParser.Parsed> parsed = VerbGroupParser.parse(units, at);
    if (parsed.isEmpty()) {
      at++;
      return;
    }
    at = parsed.get().next();
    verbSeen |= parsed.get().group().mayBeFinite();
    items.add(new Item.Verb(parsed.get().group()));
  }

  private void adverb(Unit unit) {
    Optional<VerbGroupParser.Parsed> verb = VerbGroupParser.parse(units, at);
    if (verb.isPresent()) {
      verb();
      return;
    }
    Optional<PhraseParser.Parsed> phrase = PhraseParser.parse(units, at + 1);
    boolean modifies =
        phrase.isPresent() && at + 1 < units.size() && units.get(at + 1).is(UnitKind.WORD);
    if (!modifies || unit.lower().equals("neither")) {
      items.add(new Item.Adverb(unit.lower()));
    }
    at++;
  }

  private void nominal() {
    List<NounPhrase> members = phrases(false);
    if (!members.isEmpty()) {
      items.add(new Item.Nominal(new Group(members)));
    }
  }

  /** A phrase with its brackets and apposition, and the others of its list. */
  private List<NounPhrase> phrases(boolean afterPreposition) {
    List<NounPhrase> members = new ArrayList<>();
    Optional<NounPhrase> first = phrase();
    if (first.isEmpty()) {
      return members;
    }
    members.add(first.get());
    boolean opening = afterPreposition && items.isEmpty();
    while (at < units.size()) {
      int save = at;
      if (!next(members, opening)) {
        at = save;
        break;
      }
    }
    return members;
  }

  private boolean next(List<NounPhrase> members, boolean opening) {
    boolean comma = units.get(at).is(UnitKind.COMMA);
    int joint = comma ? at + 1 : at;
    boolean conjunction = joint < units.size() && isJoin(units.get(joint));
    if (conjunction) {
      joint++;
      if (joint < units.size()
          && Set.of("also", "then", "later").contains(units.get(joint).lower())) {
        joint++;
      }
    }
    if (comma && conjunction && units.get(joint - 1).lower().equals("nor")) {
      return false;
    }
    int lead = comma && !conjunction ? lead(joint) : joint;
    if (!comma && !conjunction || lead >= units.size() || isDoubtful(lead)) {
      return false;
    }
    at = lead;
    Optional<NounPhrase> phrase = phrase();
    if (phrase.isEmpty() || phrase.get().determiner().equals("whose")) {
      return false;
    }
    NounPhrase last = members.get(members.size() - 1);
    if (!comma && appositions.sharesHead(last, phrase.get())) {
      members.set(members.size() - 1, NounPhrase.sharing(last, phrase.get()));
      members.add(phrase.get());
      return true;
    }
    if (comma && !conjunction) {
      boolean titled = phrase.get().head() == Head.TITLE && isNamed(last);
      boolean tail = titled && lead == joint && isTail();
      boolean role = lead > joint && titled || tail;
      if ((role || lead == joint || units.get(joint).is(UnitKind.ADVERB) || isTime(joint))
          && (role || appositions.isApposition(last, phrase.get(), isOfOffice()))
          && (tail
              || ahead.ends(at)
              || Appositions.indefinite(phrase.get()) && ahead.goesOn(at)
              || phrase.get().head() == Head.NOUN && ahead.isDoneBy(at))) {
        last.apposition = phrase.get();
        phrase.get().appositive = true;
        int when = tail ? at++ : joint;
        phrase.get().leadUnit =
            (tail || lead > joint) && units.get(when).is(UnitKind.DATE) ? units.get(when) : null;
        skipClosingComma();
        return true;
      }
      if (opening || !listGoesOn(at, last, phrase.get())) {
        return false;
      }
    } else if (last.apposition != null
        && last.head() == Head.TITLE
        && last.apposition.head() == Head.NAME
        && phrase.get().head() == Head.NAME
        && last.isPluralTitle()) {
      last.alsoApposed.add(phrase.get());
      return true;
    } else if (governing.equals("to") && at < units.size() && units.get(at).lower().equals("to")) {
      return false;
    } else if (verbSeen && ahead.subjectOfNext(at) && !subjectWaits()
        || !Appositions.alike(last, phrase.get())) {
      return false;
    }
    members.add(phrase.get());
    return true;
  }

  private static boolean isNamed(NounPhrase phrase) {
    return phrase.head() == Head.NAME && !phrase.determiner().equals("the");
  }

  private boolean isTime(int index) {
    return WHEN.contains(units.get(index).lower());
  }

  /** {@code , prince regent since June 1914,}: a span of time and a comma end the apposition. */
  private boolean isTail() {
    return at + 1 < units.size()
        && units.get(at).is(UnitKind.DATE)
        && SPANS.stream().anyMatch(units.get(at).lower()::startsWith)
        && (units.get(at + 1).is(UnitKind.COMMA) || units.get(at + 1).is(UnitKind.STOP));
  }

  /**
   * Where an apposition begins behind words that say since or until when it holds: {@code , by now
   * president}, {@code , since 1937 British agent}.
   */
  private int lead(int from) {
    if (from + 1 >= units.size()) {
      return from;
    }
    String first = units.get(from).lower();
    String second = units.get(from + 1).lower();
    if (units.get(from).is(UnitKind.DATE) || WHEN.contains(first)) {
      return from + 1;
    }
    boolean until = Set.of("by", "until", "till").contains(first);
    if (until && Set.of("now", "then").contains(second)) {
      return from + 2;
    }
    boolean time = first.equals("at") && second.equals("the") && from + 2 < units.size();
    return time && Set.of("time", "moment").contains(units.get(from + 2).lower()) ? from + 3 : from;
  }

  /**
   * {@code and a state of war with A and B was declared}: a new subject stands before the
   * preposition, and no verb yet.
   */
  private boolean subjectWaits() {
    int i = items.size() - 1;
    while (i >= 0 && items.get(i) instanceof Item.Preposition) {
      i--;
    }
    boolean nominal = i >= 0 && items.get(i) instanceof Item.Nominal;
    i--;
    while (i >= 0 && (items.get(i) instanceof Item.Date || items.get(i) instanceof Item.Adverb)) {
      i--;
    }
    return nominal
        && i >= 0
        && (items.get(i) instanceof Item.Conjunction || items.get(i) instanceof Item.Subordinator)
        && governed;
  }

  /** {@code , minister to}, {@code , governor in}: what stands here says whose office it is. */
  private boolean isOfOffice() {
    return at < units.size() && Set.of("to", "in", "at", "for").contains(units.get(at).lower());
  }

  private static boolean isJoin(Unit unit) {
    return unit.lower().equals("and") || unit.lower().equals("or") || unit.lower().equals("nor");
  }

  private boolean isDoubtful(int index) {
    UnitKind kind = units.get(index).kind();
    return kind == UnitKind.PRONOUN
        || kind == UnitKind.DATE
        || kind == UnitKind.RELATIVE
        || kind.isMark() && kind != UnitKind.QUOTE;
  }

  private Optional<NounPhrase> phrase() {
    Optional<PhraseParser.Parsed> parsed = PhraseParser.parse(units, at);
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    at = parsed.get().next();
    NounPhrase phrase = parsed.get().phrase();
    while (at < units.size() && units.get(at).is(UnitKind.OPEN)) {
      int close = ahead.close(at);
      phrase.bracketed.add(bracket(at + 1, close));
      aside(at + 1, close);
      phrase.bracketEnd(close < units.size() ? units.get(close).end() : phrase.end());
      at = Math.min(units.size(), close + 1);
    }
    return Optional.of(phrase);
  }

  private Bracket bracket(int from, int to) {
    List<Unit> inside = units.subList(from, Math.max(from, to));
    StringBuilder text = new StringBuilder();
    for (Unit unit : inside) {
      text.append(text.isEmpty() || unit.kind().isMark() || unit.is(UnitKind.GENITIVE) ? "" : " ")
          .append(unit.text());
    }
    return new Bracket(
        text.toString(), inside.stream().flatMap(unit -> unit.date().stream()).toList());
  }

  private void aside(int from, int to) {
    List<Unit> inside = units.subList(from, Math.max(from, to));
    if (inside.stream().anyMatch(unit -> unit.is(UnitKind.VERB) || unit.is(UnitKind.AUXILIARY))) {
      asides.add(List.copyOf(inside));
    }
  }

  private void bracket() {
    int close = ahead.close(at);
    for (Unit unit : units.subList(at, close)) {
      unit.date().ifPresent(date -> items.add(new Item.Date(date, true)));
    }
    aside(at + 1, close);
    at = Math.min(units.size(), close + 1);
  }

  private void skipClosingComma() {
    if (at + 1 < units.size()
        && units.get(at).is(UnitKind.COMMA)
        && !isJoin(units.get(at + 1))
        && !units.get(at + 1).is(UnitKind.DETERMINER)
        && !units.get(at + 1).is(UnitKind.RELATIVE)
        && !units.get(at + 1).is(UnitKind.NAME)
        && !units.get(at + 1).lower().equals("whose")) {
      at++;
    }
  }

  /**
   * Whether a comma list ends in "and", or is a list of proper names to the end of the sentence.
   */
  private boolean listGoesOn(int from, NounPhrase last, NounPhrase phrase) {
    if (!Appositions.alike(last, phrase)) {
      return false;
    }
    int i = from;
    int save = at;
    try {
      while (i < units.size()) {
        Unit unit = units.get(i);
        if (isJoin(unit)) {
          return true;
        }
        if (!unit.is(UnitKind.COMMA)) {
          return unit.is(UnitKind.STOP) && !verbSeen || unit.is(UnitKind.OPEN) && !verbSeen;
        }
        if (i + 1 < units.size() && isJoin(units.get(i + 1))) {
          return true;
        }
        Optional<PhraseParser.Parsed> next = PhraseParser.parse(units, i + 1);
        if (next.isEmpty()) {
          return false;
        }
        i = next.get().next();
      }
      return !verbSeen;
    } finally {
      at = save;
    }
  }
}
