package org.interregnum.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.VerbForm;
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

  private static final Set<String> ABSTRACT =
      Set.of("height", "end", "peak", "way", "behalf", "place", "side", "turn", "absence", "time");
  private static final Set<String> ABOUT = Set.of("about", "around", "over");

  private final Lexicon lexicon;
  private final List<Unit> units;
  private final List<Item> items = new ArrayList<>();
  private final List<List<Unit>> asides = new ArrayList<>();
  private int at;
  private boolean verbSeen;
  private boolean governed;

  ItemBuilder(Lexicon lexicon, List<Unit> units) {
    this.lexicon = lexicon;
    this.units = units;
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
      case PREPOSITION -> preposition(unit);
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
    int from = at + 1 < units.size() && units.get(at + 1).is(UnitKind.PREPOSITION) ? at + 2 : at + 1;
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
    if (!inverted && BOTH_WAYS.contains(unit.lower()) && !clauseFollows(at + 1)) {
      preposition(unit);
      return;
    }
    verbSeen = false;
    items.add(new Item.Subordinator(unit.lower()));
    at++;
  }

  /** Whether a phrase and then a finite verb follow before the next mark. */
  private boolean clauseFollows(int from) {
    Optional<PhraseParser.Parsed> phrase = PhraseParser.parse(units, from);
    if (phrase.isEmpty()) {
      return false;
    }
    boolean relative = false;
    for (int i = phrase.get().next(); i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.is(UnitKind.SEMICOLON)
          || unit.is(UnitKind.STOP)
          || unit.is(UnitKind.COMMA) && !relative) {
        return false;
      }
      relative |= unit.is(UnitKind.RELATIVE);
      if (unit.is(UnitKind.CONJUNCTION) && isPast(i + 1)) {
        return false;
      }
      boolean finite =
          unit.is(UnitKind.AUXILIARY)
              || unit.is(UnitKind.MODAL)
              || unit.is(UnitKind.VERB)
                  && i > 0
                  && !units.get(i - 1).is(UnitKind.PREPOSITION)
                  && !unit.lower().endsWith("ing");
      if (finite && !relative) {
        return !(unit.is(UnitKind.VERB)
            && i + 1 < units.size()
            && units.get(i + 1).lower().equals("by"));
      }
    }
    return false;
  }

  private boolean isPast(int i) {
    return i < units.size()
        && units.get(i).is(UnitKind.VERB)
        && units.get(i).forms().stream().anyMatch(f -> f.form() == VerbForm.Form.PAST);
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
    if (at < units.size() && units.get(at).is(UnitKind.PREPOSITION)) {
      return;
    }
    if (PARTICLES.contains(unit.lower())
        && !items.isEmpty()
        && items.get(items.size() - 1) instanceof Item.Verb) {
      items.add(new Item.Adverb(unit.lower()));
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
    List<NounPhrase> members = phrases(true);
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
    if (!comma && !conjunction || joint >= units.size() || isDoubtful(joint)) {
      return false;
    }
    boolean adverb =
        comma
            && !conjunction
            && Set.of("then", "now", "later", "formerly", "currently", "himself")
                .contains(units.get(joint).lower());
    at = adverb ? joint + 1 : joint;
    Optional<NounPhrase> phrase = phrase();
    if (phrase.isEmpty() || phrase.get().determiner().equals("whose")) {
      return false;
    }
    NounPhrase last = members.get(members.size() - 1);
    if (!comma && sharesHead(last, phrase.get())) {
      members.set(members.size() - 1, NounPhrase.sharing(last, phrase.get()));
      members.add(phrase.get());
      return true;
    }
    if (comma && !conjunction) {
      if (isApposition(last, phrase.get())
          && (ends(at) || indefinite(phrase.get()) && goesOn(at))) {
        last.apposition = phrase.get();
        phrase.get().appositive = true;
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
    } else if (verbSeen && subjectOfNext(at) && !subjectWaits() || !alike(last, phrase.get())) {
      return false;
    }
    members.add(phrase.get());
    return true;
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

  /** {@code British and Free French forces}. */
  private boolean sharesHead(NounPhrase people, NounPhrase other) {
    return people.head() == Head.PEOPLE
        && people.determiner().isEmpty()
        && !lexicon.states().isPeople(people.headText())
        && other.isPlural()
        && other.determiner().isEmpty()
        && !other.modifyingNames().isEmpty();
  }

  private Optional<NounPhrase> phrase() {
    Optional<PhraseParser.Parsed> parsed = PhraseParser.parse(units, at);
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    at = parsed.get().next();
    NounPhrase phrase = parsed.get().phrase();
    while (at < units.size() && units.get(at).is(UnitKind.OPEN)) {
      int close = close(at);
      phrase.bracketed.add(bracket(at + 1, close));
      aside(at + 1, close);
      phrase.bracketEnd(close < units.size() ? units.get(close).end() : phrase.end());
      at = Math.min(units.size(), close + 1);
    }
    return Optional.of(phrase);
  }

  private int close(int open) {
    int depth = 0;
    for (int i = open; i < units.size(); i++) {
      depth += units.get(i).is(UnitKind.OPEN) ? 1 : units.get(i).is(UnitKind.CLOSE) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return units.size();
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
    int close = close(at);
    for (Unit unit : units.subList(at, close)) {
      unit.date().ifPresent(date -> items.add(new Item.Date(date, true)));
    }
    aside(at + 1, close);
    at = Math.min(units.size(), close + 1);
  }

  /** A title, role or description that follows a name, or a name that follows a title. */
  private boolean isApposition(NounPhrase first, NounPhrase second) {
    if (second.head() == Head.PRONOUN || first.head() == Head.PRONOUN) {
      return false;
    }
    boolean describes = second.head() == Head.TITLE || second.head() == Head.NOUN;
    boolean determined = second.determiner != null || second.owner != null;
    boolean to =
        at < units.size() && Set.of("to", "in", "at", "for").contains(units.get(at).lower());
    boolean titled =
        second.head() == Head.TITLE
            && (!second.complements.isEmpty()
                || determined
                || isModified(second)
                || to
                || second.headUnit.isCapitalised());
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

  /** Whether an apposition may end here. */
  private boolean ends(int index) {
    if (index >= units.size()) {
      return true;
    }
    Unit unit = units.get(index);
    return unit.kind().isMark()
        || unit.is(UnitKind.CONJUNCTION)
        || unit.is(UnitKind.PREPOSITION)
        || unit.is(UnitKind.DATE);
  }

  private static boolean indefinite(NounPhrase phrase) {
    return phrase.determiner().equals("a") || phrase.determiner().equals("an");
  }

  /** A participle or relative clause that belongs to the apposition. */
  private boolean goesOn(int index) {
    return index < units.size()
        && (units.get(index).is(UnitKind.VERB) || units.get(index).is(UnitKind.RELATIVE));
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
    if (!alike(last, phrase)) {
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

  private static boolean alike(NounPhrase first, NounPhrase second) {
    boolean proper =
        first.head() == Head.NAME
            || first.head() == Head.STATE
            || first.head() == Head.PEOPLE
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

  /** Whether a verb follows the next comma: {@code , the ablest of the group, served}. */
  private boolean verbBehindInsertion(int comma) {
    for (int i = comma + 1; i + 1 < units.size() && i < comma + 16; i++) {
      Unit unit = units.get(i);
      if (unit.is(UnitKind.SEMICOLON) || unit.is(UnitKind.STOP) || unit.is(UnitKind.CONJUNCTION)) {
        return false;
      }
      if (unit.is(UnitKind.COMMA)) {
        Unit next = units.get(i + 1);
        return next.is(UnitKind.AUXILIARY)
            || next.is(UnitKind.VERB) && !next.lower().endsWith("ing");
      }
    }
    return false;
  }

  /** Whether the phrase that ends here is the subject of a verb that follows. */
  private boolean subjectOfNext(int index) {
    for (int i = index; i < units.size(); i++) {
      Unit unit = units.get(i);
      switch (unit.kind()) {
        case AUXILIARY, MODAL -> {
          return true;
        }
        case VERB -> {
          return !unit.lower().endsWith("ing")
              && !(i + 1 < units.size() && units.get(i + 1).lower().equals("by"));
        }
        case ADVERB, QUOTE -> {
          continue;
        }
        case COMMA -> {
          return verbBehindInsertion(i);
        }
        case CONJUNCTION -> {
          Optional<PhraseParser.Parsed> next = PhraseParser.parse(units, i + 1);
          if (next.isEmpty()) {
            return false;
          }
          i = next.get().next() - 1;
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }
}
