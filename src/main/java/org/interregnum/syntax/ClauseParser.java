package org.interregnum.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.syntax.Clause.Kind;
import org.interregnum.syntax.Clause.Phrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.syntax.VerbGroup.Shape;

/**
 * Builds clauses from the items of one sentence, left to right, with a current clause and those
 * above it.
 */
final class ClauseParser {

  /** Verbs that nothing is done by, so that behind a passive they are none themselves. */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "stay",
          "remain",
          "last",
          "resign",
          "die",
          "flee",
          "escape",
          "serve",
          "retire",
          "live",
          "survive",
          "end",
          "collapse",
          "become",
          "meet",
          "sit",
          "convene",
          "assemble",
          "gather",
          "arrive",
          "return",
          "go",
          "leave",
          "come",
          "begin",
          "continue",
          "open",
          "land",
          "fall");

  private static final Set<String> NAMING =
      Set.of(
          "appoint",
          "elect",
          "name",
          "choose",
          "make",
          "proclaim",
          "nominate",
          "declare",
          "designate",
          "crown",
          "create");
  private static final Set<String> TRANSFERRING =
      Set.of("cede", "give", "assign", "transfer", "award", "restore", "grant");

  private static final Set<String> NEVER =
      Set.of("time", "point", "way", "circumstances", "occasion", "account", "moment");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Prepositions whose phrases stand once more without the verb. */
  private static final Set<String> GAPPED = Set.of("at", "in", "by");

  private static final Set<String> TAKING =
      Set.of(
          "occupy",
          "capture",
          "take",
          "recognise",
          "recognize",
          "seize",
          "retake",
          "admit",
          "enter",
          "annex",
          "evacuate",
          "liberate",
          "reach");
  private static final Set<String> BRINGING_ABOUT =
      Set.of(
          "set",
          "sign",
          "issue",
          "proclaim",
          "establish",
          "form",
          "conclude",
          "found",
          "publish",
          "announce",
          "open",
          "install",
          "convene",
          "create",
          "promulgate",
          "adopt",
          "win",
          "fight");

  private final List<Item> items;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Clause> mains = new ArrayList<>();
  private Clause current;
  private final List<Phrase> phrasesSinceJoint = new ArrayList<>();
  private final List<String> adverbsSinceJoint = new ArrayList<>();
  private final List<org.interregnum.time.TemporalExpression> datesSinceJoint = new ArrayList<>();
  private Item previous;
  private int position;
  private final java.util.Map<Clause, Clause> sharing = new java.util.IdentityHashMap<>();
  private boolean conditional;
  private boolean jointAfterComma;

  ClauseParser(List<Item> items) {
    this.items = items;
    open(Kind.MAIN, "", null);
  }

  List<Clause> parse() {
    for (int i = 0; i < items.size(); i++) {
      position = i;
      item(i);
      previous = items.get(i);
    }
    sharing.forEach(
        (first, second) -> {
          first.object = second.object;
          if (first.when.isEmpty()) {
            first.when.addAll(second.when);
          }
          first.shared = second.phrases.isEmpty() ? Group.NONE : second.phrases.get(0).group();
        });
    List<Clause> result = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause.hasVerb()
          || !clause.phrases.isEmpty()
          || !clause.loose.isEmpty()
          || !clause.subject.isEmpty()) {
        settle(clause);
        result.add(clause);
      }
    }
    return result;
  }

  private void settle(Clause clause) {
    if (!clause.hasVerb() && !clause.loose.isEmpty() && clause.subject.isEmpty()) {
      clause.subject = clause.loose.get(clause.loose.size() - 1);
    }
    if (inverted()) {
      clause.real = false;
    }
    Infinitives.identify(clause);
    Infinitives.identifyAmong(clause);
    Exceptions.name(clause);
    delay(clause);
    if (conditional && clause.kind != Kind.RELATIVE) {
      clause.real = clause.real && clause.parent != null && !clause.conjunction.equals("if");
    }
  }

  /** {@code did not do so until 1837}, {@code waited until 1837 before doing so}. */
  private static void delay(Clause clause) {
    boolean waited =
        clause.kind == Kind.SUBORDINATE
            && clause.conjunction.equals("before")
            && clause.parent != null
            && clause.when.isEmpty()
            && Infinitives.waits(clause.parent);
    if (waited) {
      clause.when.addAll(clause.parent.when);
      clause.delayed = true;
    } else if (clause.negated && !clause.refused && Infinitives.isUntil(clause)) {
      clause.delayed = true;
      clause.negated = false;
    }
  }

  /** {@code Had the army looted the city, …}: nothing of the sentence happened. */
  private boolean inverted() {
    return items.size() > 2
        && items.get(0) instanceof Item.Verb first
        && first.group().lemma().equals("have")
        && items.get(1) instanceof Item.Nominal
        && items.get(2) instanceof Item.Verb;
  }

  private Clause open(Kind kind, String conjunction, Clause parent) {
    current = new Clause(kind, conjunction, parent);
    current.afterComma = previous instanceof Item.Mark;
    clauses.add(current);
    if (kind == Kind.MAIN) {
      mains.add(current);
    }
    return current;
  }

  private void item(int i) {
    Item item = items.get(i);
    if (item instanceof Item.Nominal nominal) {
      nominal(nominal.group(), i);
    } else if (item instanceof Item.Preposition phrase && isGappedPhrase(phrase, i)) {
      gapPhrase(phrase, i);
    } else if (item instanceof Item.Preposition phrase) {
      if (deniesAll(phrase)) {
        current.negated = true;
        return;
      }
      Phrase added = new Phrase(phrase.word(), phrase.group());
      Clause denied =
          previous instanceof Item.Conjunction joint && joint.word().equals("nor")
              ? denied()
              : null;
      (denied == null ? current : denied).phrases.add(added);
      phrasesSinceJoint.add(added);
    } else if (item instanceof Item.Conjunction) {
      jointAfterComma = previous instanceof Item.Mark;
      phrasesSinceJoint.clear();
      datesSinceJoint.clear();
      adverbsSinceJoint.clear();
    } else if (item instanceof Item.Verb verb) {
      verb(verb.group(), i);
    } else if (item instanceof Item.Date date) {
      current.when.add(date.expression());
      datesSinceJoint.add(date.expression());
    } else if (item instanceof Item.Adverb adverb) {
      current.adverbs.add(adverb.word());
      adverbsSinceJoint.add(adverb.word());
      current.negated |= adverb.word().equals("neither") && deniesNext(i);
    } else if (item instanceof Item.Relative relative) {
      relative(relative);
    } else if (item instanceof Item.Subordinator subordinator) {
      conditional |= subordinator.word().equals("if");
      Clause governing = current;
      open(Kind.SUBORDINATE, subordinator.word(), governing);
      current.real = !(subordinator.word().equals("that") && Infinitives.leavesOpen(governing));
    } else if (item instanceof Item.Mark mark) {
      mark(mark.kind(), i);
    }
  }

  /** {@code recognised A in 1913 and B in 1915}: the verb once more, with a date of its own. */
  private boolean isGapped(int i) {
    return isGappedPassive(i)
        || isGappedTransfer(i)
        || i >= 3
            && current.hasVerb()
            && !current.object.isEmpty()
            && items.get(i - 1) instanceof Item.Conjunction
            && (items.get(i - 2) instanceof Item.Date
                || items.get(i - 2) instanceof Item.Mark && items.get(i - 3) instanceof Item.Date)
            && i + 1 < items.size()
            && items.get(i + 1) instanceof Item.Date
            && !(i + 2 < items.size() && items.get(i + 2) instanceof Item.Verb);
  }

  /**
   * {@code A was occupied by X on 16 February, and B on the 29th}, {@code occupied A on the 2nd, B
   * on the 13th}.
   */
  private boolean isGappedPassive(int i) {
    int j = i - 1;
    while (j >= 0
        && (items.get(j) instanceof Item.Conjunction || items.get(j) instanceof Item.Mark)) {
      j--;
    }
    Group group = ((Item.Nominal) items.get(i)).group();
    boolean apart = j < i - 1 && j >= 0 && isProper(group) && group.members().size() == 1;
    Group like = current.passive ? current.subject : current.object;
    return apart
        && TAKING.contains(current.lemma)
        && (isProper(like) || !current.passive && !like.isEmpty())
        && !current.when.isEmpty()
        && i + 1 < items.size()
        && items.get(i + 1) instanceof Item.Date
        && !(i + 2 < items.size() && items.get(i + 2) instanceof Item.Verb);
  }

  /** {@code ceded A to X, B to Y and C to Z}: what is handed over, and to whom. */
  private boolean isGappedTransfer(int i) {
    boolean joined =
        i > 0
            && (items.get(i - 1) instanceof Item.Conjunction
                || items.get(i - 1) instanceof Item.Mark);
    return joined
        && TRANSFERRING.contains(current.lemma)
        && !current.object.isEmpty()
        && current.phrases.stream().anyMatch(p -> p.preposition().equals("to"))
        && i + 1 < items.size()
        && items.get(i + 1) instanceof Item.Preposition phrase
        && phrase.word().equals("to")
        && !(i + 2 < items.size() && items.get(i + 2) instanceof Item.Verb);
  }

  private void gap(Group group) {
    Clause before = current;
    Clause clause = open(Kind.COORDINATE, "and", before);
    if (before.passive) {
      clause.subject = group;
      before.phrases.stream()
          .filter(p -> p.preposition().equals("by"))
          .forEach(clause.phrases::add);
    } else {
      clause.subject = before.subject;
      clause.object = group;
    }
    clause.lemma = before.lemma;
    clause.passive = before.passive;
    clause.negated = before.negated;
    clause.real = before.real;
    clause.verbBegin = before.verbBegin;
  }

  /**
   * {@code was at A until 29 April and from 1 May at B}: the clause once more, with another place
   * and a date of its own.
   */
  private boolean isGappedPhrase(Item.Preposition phrase, int i) {
    int joint = jointBefore(i);
    boolean dated = joint < i - 1 || i + 1 < items.size() && items.get(i + 1) instanceof Item.Date;
    return joint > 0
        && dated
        && current.hasVerb()
        && GAPPED.contains(phrase.word())
        && isProper(phrase.group())
        && current.when.size() > datesBetween(joint, i).size()
        && current.phrases.stream()
            .anyMatch(p -> p.preposition().equals(phrase.word()) && isProper(p.group()))
        && !verbFollows(i);
  }

  /** The conjunction or mark that nothing but dates and adverbs part from an item. */
  private int jointBefore(int i) {
    int j = i - 1;
    while (j > 0 && (items.get(j) instanceof Item.Date || items.get(j) instanceof Item.Adverb)) {
      j--;
    }
    boolean joint =
        j > 0 && (items.get(j) instanceof Item.Conjunction || items.get(j) instanceof Item.Mark);
    return joint ? j : -1;
  }

  /** {@code at no time}, {@code under no circumstances}: never. */
  private static boolean deniesAll(Item.Preposition phrase) {
    NounPhrase last = phrase.group().last();
    return last.determiner().equals("no") && NEVER.contains(last.headWord());
  }

  private List<org.interregnum.time.TemporalExpression> datesBetween(int from, int to) {
    return items.subList(from, to).stream()
        .filter(Item.Date.class::isInstance)
        .map(item -> ((Item.Date) item).expression())
        .toList();
  }

  private boolean verbFollows(int i) {
    int j = i + 1;
    while (j < items.size()
        && !(items.get(j) instanceof Item.Mark)
        && !(items.get(j) instanceof Item.Conjunction)) {
      if (items.get(j) instanceof Item.Verb) {
        return true;
      }
      j++;
    }
    return false;
  }

  private void gapPhrase(Item.Preposition phrase, int i) {
    Clause before = current;
    List<org.interregnum.time.TemporalExpression> dates = datesBetween(jointBefore(i), i);
    dates.forEach(before.when::remove);
    Clause clause = open(Kind.COORDINATE, "and", before);
    clause.subject = before.subject;
    clause.object = before.object;
    clause.lemma = before.lemma;
    clause.passive = before.passive;
    clause.negated = before.negated;
    clause.real = before.real;
    clause.verbBegin = before.verbBegin;
    before.phrases.stream()
        .filter(p -> !p.preposition().equals(phrase.word()))
        .forEach(clause.phrases::add);
    clause.phrases.add(new Phrase(phrase.word(), phrase.group()));
    clause.when.addAll(dates);
  }

  /**
   * {@code neither A nor B did}, {@code by neither A nor B}, {@code recognised neither A nor B}.
   */
  private boolean deniesNext(int i) {
    Item next = i + 1 < items.size() ? items.get(i + 1) : null;
    return next instanceof Item.Preposition && current.hasVerb()
        || next instanceof Item.Nominal && (!current.hasVerb() || previous instanceof Item.Verb);
  }

  private void nominal(Group group, int i) {
    if (group.first().determiner().equals("whose")) {
      whose(group);
      return;
    }
    if (previous instanceof Item.Conjunction joint && joint.word().equals("nor")) {
      Clause denied = denied();
      if (denied != null) {
        denied.phrases.add(new Phrase("by", group));
        return;
      }
    }
    if (isGapped(i)) {
      gap(group);
      return;
    }
    if (!current.hasVerb()) {
      boolean number = !current.subject.isEmpty() && group.last().head() == Head.NUMBER;
      if (number || isProper(current.subject) && !isProper(group) && !isPersonal(group)) {
        current.loose.add(group);
        return;
      }
      if (previous instanceof Item.Conjunction && isProper(current.subject) && isProper(group)) {
        List<NounPhrase> both = new ArrayList<>(current.subject.members());
        both.addAll(group.members());
        current.subject = new Group(both);
        return;
      }
      if (!current.subject.isEmpty()) {
        current.loose.add(current.subject);
      }
      current.subject = group;
    } else if (previous instanceof Item.Verb
        && isObjectRelative()
        && current.complement.isEmpty()) {
      current.complement = group;
    } else if (isNamedBehindComma(group)) {
      current.complement = group;
    } else if (previous instanceof Item.Preposition && bringsAbout(group) || isPredicate(group)) {
      current.object = group;
    } else if (previous instanceof Item.Verb
        || isParticle(previous) && current.object.isEmpty() && current.complement.isEmpty()) {
      current.object = group;
    } else if (previous instanceof Item.Nominal && current.complement.isEmpty()) {
      current.complement = group;
    } else {
      current.loose.add(group);
    }
  }

  /** {@code X, whom he appointed secretary}: the object stands before. */
  private boolean isObjectRelative() {
    return current.kind == Kind.RELATIVE
        && NAMING.contains(current.lemma)
        && !current.antecedent.isEmpty()
        && current.object == current.antecedent;
  }

  /** {@code named X, who had been king of Naples, King of Spain}. */
  private boolean isNamedBehindComma(Group group) {
    return previous instanceof Item.Mark
        && NAMING.contains(current.lemma)
        && !current.passive
        && !current.object.isEmpty()
        && current.object.first().head() != Head.TITLE
        && current.complement.isEmpty()
        && group.last().head() == Head.TITLE;
  }

  /** {@code set up at Bukittinggi the Emergency Government}: the object behind the place. */
  private boolean bringsAbout(Group group) {
    return BRINGING_ABOUT.contains(current.lemma)
        && !current.passive
        && current.object.isEmpty()
        && current.complement.isEmpty()
        && !group.first().determiner().isEmpty();
  }

  /** {@code was from that day onwards the government of X}: the predicate behind a phrase. */
  private boolean isPredicate(Group group) {
    return (previous instanceof Item.Preposition || previous instanceof Item.Adverb)
        && current.lemma.equals("be")
        && current.object.isEmpty()
        && current.complement.isEmpty()
        && !current.subject.isEmpty()
        && ARTICLES.contains(group.first().determiner());
  }

  /** The passive clause with an agent to which "nor X" adds another. */
  private Clause denied() {
    for (Clause clause = current; clause != null; clause = clause.parent) {
      if (clause.passive
          && clause.negated
          && clause.phrases.stream().anyMatch(p -> p.preposition().equals("by"))) {
        return clause;
      }
    }
    return null;
  }

  /** {@code was commanded by X and held Y}: what has an object of its own is no passive. */
  private boolean hasObject(VerbGroup verb, int i) {
    return !NAMING.contains(verb.lemma())
        && i + 1 < items.size()
        && items.get(i + 1) instanceof Item.Nominal;
  }

  private static boolean isPersonal(Group group) {
    return group.last().head() == Head.PRONOUN
        && Set.of("he", "she", "it", "they").contains(group.last().headUnit.lower());
  }

  private static boolean isProper(Group group) {
    return !group.isEmpty()
        && (group.last().head() == Head.NAME || group.last().head() == Head.STATE);
  }

  private static boolean isParticle(Item item) {
    return item instanceof Item.Adverb || item instanceof Item.Date;
  }

  private void whose(Group group) {
    Group owner = lastGroup();
    open(Kind.RELATIVE, "whose", current);
    if (!owner.isEmpty()) {
      group.first().owner = owner.last();
    }
    current.relativeHasGap = true;
    current.subject = group;
  }

  private Group lastGroup() {
    for (int i = position - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item instanceof Item.Nominal nominal) {
        return nominal.group();
      }
      if (item instanceof Item.Preposition phrase) {
        return phrase.group();
      }
      if (item instanceof Item.Verb || item instanceof Item.Subordinator) {
        break;
      }
    }
    return current.subject;
  }

  /** {@code the Council in X, of which Y was president}: the council, and not the place. */
  private Group wholeBefore() {
    int i = previous instanceof Item.Mark ? position - 2 : position - 1;
    boolean placed =
        i > 0
            && previous instanceof Item.Mark
            && items.get(i) instanceof Item.Preposition phrase
            && (phrase.word().equals("in") || phrase.word().equals("at"));
    return placed && items.get(i - 1) instanceof Item.Nominal nominal
        ? nominal.group()
        : lastGroup();
  }

  private void relative(Item.Relative relative) {
    Group antecedent = relative.preposition().equals("of") ? wholeBefore() : lastGroup();
    Clause above = current;
    open(Kind.RELATIVE, relative.word(), above);
    Group only =
        antecedent.isEmpty()
            ? antecedent
            : new Group(
                previousIsList(antecedent) ? antecedent.members() : List.of(antecedent.last()));
    only = relative.word().equals("which") ? thingOf(only) : only;
    only = relative.word().startsWith("who") ? personIn(appointed(above).orElse(only)) : only;
    current.antecedent = only;
    if (!relative.preposition().isEmpty()) {
      hangOn(relative.preposition(), only);
    } else if (relative.word().equals("where")) {
      hangOn("at", only);
    }
  }

  /** {@code in which}: what it stands for is a phrase of the clause, where it is known. */
  private void hangOn(String preposition, Group antecedent) {
    current.relativeHasGap = true;
    if (!antecedent.isEmpty()) {
      current.phrases.add(new Phrase(preposition, antecedent));
    }
  }

  /** "Who" behind {@code appointed X as head of the Y} means X. */
  private Optional<Group> appointed(Clause above) {
    int before = previous instanceof Item.Mark ? position - 2 : position - 1;
    boolean office =
        before >= 0
            && items.get(before) instanceof Item.Preposition phrase
            && phrase.word().equals("as")
            && phrase.group().last().head() == Head.TITLE;
    return office && !above.object.isEmpty()
        ? Optional.of(new Group(List.of(above.object.last())))
        : Optional.empty();
  }

  /** "Which" behind {@code the leaders of the rising} means the rising. */
  private static Group thingOf(Group group) {
    boolean persons =
        !group.isEmpty()
            && group.last().head() == Head.TITLE
            && !group.last().complements.isEmpty();
    return persons
        ? new Group(List.of(group.last().complements.get(group.last().complements.size() - 1)))
        : group;
  }

  /** "Who" behind {@code that of Sam} means Sam. */
  private Group personIn(Group group) {
    Group object = current.parent == null ? Group.NONE : current.parent.object;
    boolean title = !group.isEmpty() && group.last().head() == Head.TITLE;
    if (title && !object.isEmpty() && object.last().head() == Head.NAME) {
      return new Group(List.of(object.last()));
    }
    if (group.isEmpty()
        || title
        || group.last().head() == Head.NAME
        || group.last().complements.isEmpty()) {
      return group;
    }
    NounPhrase inner = group.last().complements.get(group.last().complements.size() - 1);
    return inner.head() == Head.NAME ? new Group(List.of(inner)) : group;
  }

  /**
   * "all of which", "both of whom" and plural lists of states stay whole before a comma and
   * "which".
   */
  private boolean previousIsList(Group antecedent) {
    return antecedent.members().size() > 1
        && previous instanceof Item.Mark
        && antecedent.members().stream()
            .allMatch(m -> m.head() == Head.STATE || m.head() == Head.NAME);
  }

  private void mark(UnitKind kind, int i) {
    if (kind == UnitKind.SEMICOLON) {
      Clause before = current;
      open(Kind.MAIN, ";", null);
      current.parent = null;
      current.loose.clear();
      current.antecedent = Group.NONE;
      sharedVerb(before, i);
      return;
    }
    if (kind == UnitKind.COLON) {
      Clause label = current;
      open(Kind.MAIN, ":", null);
      if (!label.hasVerb()) {
        current.when.addAll(label.when);
      }
      return;
    }
    boolean closes =
        current.hasVerb()
            && (current.kind == Kind.SUBORDINATE
                || current.kind == Kind.RELATIVE
                || current.kind == Kind.REDUCED
                || current.kind == Kind.PARTICIPIAL
                || current.kind == Kind.INFINITIVE && waitingAbove() != null
                || current.kind == Kind.ABSOLUTE);
    int next = i + 1;
    while (next + 1 < items.size()
        && items.get(next) instanceof Item.Adverb
        && items.get(next + 1) instanceof Item.Verb) {
      next++;
    }
    if (closes && next < items.size()) {
      close(items.get(next), i);
    }
  }

  /** Gapping: {@code Germany sent X; Italy, Y} keeps the verb of the clause before. */
  private void sharedVerb(Clause before, int i) {
    boolean verbAhead = false;
    for (int j = i + 1; j < items.size() && !isSemicolon(items.get(j)); j++) {
      verbAhead |= items.get(j) instanceof Item.Verb;
    }
    if (!verbAhead) {
      current.antecedent = Group.NONE;
      current.parent = null;
      current.adverbs.add("gapped");
    }
  }

  private static boolean isSemicolon(Item item) {
    return item instanceof Item.Mark mark && mark.kind() == UnitKind.SEMICOLON;
  }

  private void close(Item next, int i) {
    boolean finite = next instanceof Item.Verb verb && verb.group().mayBeFinite();
    boolean phrase =
        next instanceof Item.Nominal
            || next instanceof Item.Preposition
            || next instanceof Item.Date;
    boolean introductory =
        current.kind != Kind.RELATIVE && current.parent != null && !current.parent.hasVerb();
    boolean finiteAhead = finiteBeforeBreak(i + 1);
    Clause waiting = waitingAbove();
    if (finite && waiting != null) {
      current = waiting;
      return;
    }
    boolean named =
        current.kind == Kind.RELATIVE
            && current.afterComma
            && current.parent != null
            && NAMING.contains(current.parent.lemma)
            && current.parent.complement.isEmpty()
            && next instanceof Item.Nominal nominal
            && nominal.group().last().head() == Head.TITLE;
    if (named) {
      current = current.parent;
      return;
    }
    if (current.kind == Kind.RELATIVE
        && current.afterComma
        && (finite || phrase && parentWaits())) {
      current = current.parent;
    } else if (current.kind != Kind.RELATIVE
        && introductory
        && (finite || phrase && finiteAhead && !isAgent(next))) {
      current = current.parent;
    } else if (current.kind == Kind.REDUCED && (finite || parentWaits() && !isAgent(next))) {
      current = current.parent;
    }
  }

  /** {@code , signed on 28 April, by X}: the agent of a participle behind a comma. */
  private boolean isAgent(Item next) {
    return current.passive
        && next instanceof Item.Preposition phrase
        && phrase.word().equals("by")
        && current.phrases.stream().noneMatch(p -> p.preposition().equals("by"));
  }

  /** The nearest clause above that has a subject and no verb yet. */
  private Clause waitingAbove() {
    for (Clause clause = current.parent; clause != null; clause = clause.parent) {
      if (!clause.hasVerb() && (!clause.subject.isEmpty() || !clause.antecedent.isEmpty())) {
        return clause;
      }
    }
    return null;
  }

  private boolean parentWaits() {
    return current.parent != null && !current.parent.hasVerb();
  }

  private boolean finiteBeforeBreak(int from) {
    for (int j = from; j < items.size() && !isSemicolon(items.get(j)); j++) {
      Item item = items.get(j);
      if (item instanceof Item.Verb verb && verb.group().mayBeFinite()) {
        return true;
      }
      if (item instanceof Item.Subordinator) {
        return false;
      }
    }
    return false;
  }

  /** {@code had on the previous day attacked}: the participle that the auxiliary waits for. */
  private boolean completesPerfect(VerbGroup verb) {
    return current.lemma.equals("have")
        && current.object.isEmpty()
        && current.complement.isEmpty()
        && (verb.shape() == Shape.PARTICIPLE || verb.shape() == Shape.PAST_OR_PARTICIPLE)
        && (previous instanceof Item.Date
            || previous instanceof Item.Adverb
            || previous instanceof Item.Preposition);
  }

  private void verb(VerbGroup verb, int i) {
    if (completesPerfect(verb)) {
      current.verb(verb);
      return;
    }
    switch (verb.shape()) {
      case INFINITIVE -> infinitive(verb);
      case ING -> participle(verb, false);
      case PARTICIPLE -> participle(verb, true);
      case PAST_OR_PARTICIPLE -> {
        if (isReduced(i)) {
          participle(verb, true);
        } else {
          finite(verb, i);
        }
      }
      case FINITE -> finite(verb, i);
      default -> throw new IllegalStateException(verb.shape().name());
    }
  }

  private void infinitive(VerbGroup verb) {
    Clause governing = current;
    if (Infinitives.deny(governing)) {
      boolean denied = governing.negated;
      governing.lemma = verb.lemma();
      governing.passive = verb.passive();
      governing.negated = !denied;
      governing.refused = !denied;
      governing.verbBegin = verb.begin();
    } else if (Infinitives.happen(governing)) {
      boolean passive = governing.passive;
      Group mover = governing.object.isEmpty() ? governing.subject : governing.object;
      Clause clause = open(Kind.INFINITIVE, governing.lemma, governing);
      clause.subject = mover;
      clause.when.addAll(governing.when);
      clause.verb(verb);
      clause.real = governing.real;
      clause.negated = governing.negated;
      clause.delayed = Infinitives.waits(governing);
      if (!passive && governing.object.isEmpty()) {
        governing.lemma = governing.lemma + " to";
      }
    } else {
      Clause clause = open(Kind.INFINITIVE, "to", governing);
      clause.subject = governing.object.isEmpty() ? governing.subject : governing.object;
      clause.verb(verb);
      Infinitives.settle(clause, governing);
    }
  }

  private void participle(VerbGroup verb, boolean past) {
    Clause above = current;
    Group subject;
    Kind kind;
    if (previous instanceof Item.Preposition phrase
        && phrase.word().equals("with")
        && !(past && isEquipment(phrase.group()))) {
      above.phrases.remove(above.phrases.size() - 1);
      subject = phrase.group();
      kind = Kind.ABSOLUTE;
    } else if (current.kind == Kind.SUBORDINATE
        && !current.hasVerb()
        && current.subject.isEmpty()) {
      current.subject = current.parent == null ? Group.NONE : current.parent.subject;
      fill(current, verb, past);
      return;
    } else if (previous instanceof Item.Nominal || previous instanceof Item.Preposition) {
      subject = only(lastGroup());
      kind = Kind.REDUCED;
    } else if (past && previous instanceof Item.Mark && !lastGroup().isEmpty()) {
      subject = only(lastGroup());
      kind = Kind.REDUCED;
    } else if (!past && companion(current) != null) {
      Clause relative = current;
      above = relative.parent;
      above.phrases.remove(companion(relative));
      subject = relative.antecedent;
      kind = Kind.ABSOLUTE;
    } else if (previous instanceof Item.Conjunction && !past && current.hasVerb()) {
      subject = current.subject;
      kind = Kind.PARTICIPIAL;
    } else {
      subject = mainSubject();
      kind = Kind.PARTICIPIAL;
    }
    Clause clause = open(kind, "", above);
    clause.subject = subject;
    clause.real = above.real || !above.hasVerb();
    fill(clause, verb, past);
  }

  /**
   * {@code assisted it with armament bought abroad}: things, and no companion who does something.
   */
  private static boolean isEquipment(Group group) {
    return group.members().stream()
        .allMatch(
            m ->
                m.head() == Head.NOUN
                    && m.determiner().isEmpty()
                    && m.possessor().isEmpty()
                    && m.modifyingStates().isEmpty());
  }

  /**
   * The phrase "with X" before a relative clause about X: {@code with X, who had fled, succeeding
   * him}.
   */
  private static Phrase companion(Clause relative) {
    if (relative.kind != Kind.RELATIVE
        || relative.parent == null
        || relative.antecedent.isEmpty()
        || !relative.hasVerb()) {
      return null;
    }
    return relative.parent.phrases.stream()
        .filter(
            p ->
                p.preposition().equals("with")
                    && p.group().members().contains(relative.antecedent.last()))
        .findFirst()
        .orElse(null);
  }

  private static void fill(Clause clause, VerbGroup verb, boolean past) {
    clause.verb(verb);
    clause.passive = past || verb.passive();
  }

  private static Group only(Group group) {
    return group.isEmpty() ? group : new Group(List.of(group.last()));
  }

  private Group mainSubject() {
    Clause clause = current;
    while (clause.kind == Kind.PARTICIPIAL && clause.parent != null) {
      clause = clause.parent;
    }
    return clause.subject;
  }

  /** Whether a form such as {@code signed} is a participle here and no finite verb. */
  private boolean isReduced(int i) {
    int next = i + 1;
    while (next < items.size() && items.get(next) instanceof Item.Adverb) {
      next++;
    }
    boolean byNext =
        next < items.size()
            && items.get(next) instanceof Item.Preposition phrase
            && phrase.word().equals("by");
    boolean objectNext = i + 1 < items.size() && items.get(i + 1) instanceof Item.Nominal;
    boolean waiting =
        !current.hasVerb() && (!current.subject.isEmpty() || !current.antecedent.isEmpty());
    if (previous instanceof Item.Preposition phrase && phrase.word().equals("with")) {
      return !waiting || laterFinite(i);
    }
    if (waiting) {
      boolean comma = previous instanceof Item.Mark;
      return (comma && (!objectNext || closedByComma(i)) || byNext && !comma)
          && laterFinite(i)
          && !current.subject.isEmpty();
    }
    if (!current.hasVerb()) {
      return true;
    }
    if (previous instanceof Item.Conjunction || afterJointAndDate(i)) {
      return false;
    }
    boolean subjectAhead = previous instanceof Item.Nominal && afterBreak(i) && !byNext;
    if (subjectAhead) {
      return false;
    }
    if (current.kind == Kind.REDUCED
        && !byNext
        && !objectNext
        && previous instanceof Item.Preposition
        && waitingAbove() != null
        && !laterFinite(i)) {
      return false;
    }
    if (current.kind == Kind.RELATIVE
        && parentWaits()
        && !objectNext
        && previous instanceof Item.Mark) {
      return false;
    }
    return !(objectNext
        && (previous instanceof Item.Mark || current.parent != null && !current.parent.hasVerb()));
  }

  /**
   * {@code and on 3 September declared}: nothing but dates between the conjunction and the verb.
   */
  private boolean afterJointAndDate(int i) {
    int j = i - 1;
    while (j >= 0 && items.get(j) instanceof Item.Date) {
      j--;
    }
    return j >= 0 && j < i - 1 && items.get(j) instanceof Item.Conjunction;
  }

  /**
   * {@code , declared an open city on the 26th, was}: a participle with its object between commas,
   * and the verb after.
   */
  private boolean closedByComma(int i) {
    for (int j = i + 1; j + 1 < items.size(); j++) {
      if (items.get(j) instanceof Item.Mark) {
        return items.get(j + 1) instanceof Item.Verb next && next.group().isFinite();
      }
      if (items.get(j) instanceof Item.Verb || items.get(j) instanceof Item.Conjunction) {
        return false;
      }
    }
    return false;
  }

  /** Whether the phrase before opens a new clause: a comma or conjunction stands before it. */
  private boolean afterBreak(int i) {
    int j = i - 2;
    while (j >= 0
        && (items.get(j) instanceof Item.Adverb
            || items.get(j) instanceof Item.Date
            || items.get(j) instanceof Item.Preposition)) {
      j--;
    }
    return j >= 0
        && (items.get(j) instanceof Item.Conjunction || items.get(j) instanceof Item.Mark);
  }

  private boolean laterFinite(int i) {
    for (int j = i + 1; j < items.size() && !isSemicolon(items.get(j)); j++) {
      Item item = items.get(j);
      if (item instanceof Item.Verb verb && verb.group().mayBeFinite()) {
        return !(items.get(j - 1) instanceof Item.Conjunction);
      }
      boolean newClause = item instanceof Item.Conjunction && items.get(j - 1) instanceof Item.Mark;
      if (item instanceof Item.Subordinator || item instanceof Item.Relative || newClause) {
        return false;
      }
    }
    return false;
  }

  private void finite(VerbGroup verb, int i) {
    if (!current.hasVerb()) {
      if (current.subject.isEmpty()
          && current.antecedent.isEmpty()
          && current.kind == Kind.MAIN
          && !mains.isEmpty()) {
        invert(verb);
      }
      take(current, verb);
      return;
    }
    Group fresh = freshSubject(i);
    Clause last = current;
    if (fresh.isEmpty()) {
      climb();
    }
    if (!current.hasVerb()) {
      take(current, verb);
      return;
    }
    Clause before = current;
    Clause clause = open(Kind.COORDINATE, "and", fresh.isEmpty() ? before : before.parent);
    handOver(before, clause, i);
    if (fresh.isEmpty()) {
      clause.subject = before.subject;
      boolean bare =
          verb.shape() == Shape.PAST_OR_PARTICIPLE
              && before.passive
              && !hasObject(verb, i)
              && !INTRANSITIVE.contains(verb.lemma());
      clause.verb(verb);
      clause.passive |= bare;
      clause.real &= before.real;
      clause.negated |= before.negated && bare;
      if (last.object.isEmpty()
          && !last.passive
          && i >= 2
          && items.get(i - 1) instanceof Item.Conjunction
          && items.get(i - 2) instanceof Item.Verb) {
        sharing.put(last, clause);
      }
    } else {
      release(before, fresh);
      clause.subject = fresh;
      clause.negated |= adverbsSinceJoint.contains("neither");
      clause.verb(verb);
    }
  }

  /** What stands between the conjunction and the verb belongs to the new clause. */
  private void handOver(Clause before, Clause clause, int i) {
    int j = i - 1;
    while (j >= 0
        && !(items.get(j) instanceof Item.Verb)
        && !(items.get(j) instanceof Item.Conjunction)) {
      j--;
    }
    if (j >= 0 && items.get(j) instanceof Item.Conjunction) {
      for (Phrase phrase : phrasesSinceJoint) {
        if (before.phrases.remove(phrase)) {
          clause.phrases.add(phrase);
        }
      }
      for (String adverb : adverbsSinceJoint) {
        before.adverbs.remove(adverb);
        clause.adverbs.add(adverb);
      }
      for (org.interregnum.time.TemporalExpression date : datesSinceJoint) {
        if (before.when.remove(date)) {
          clause.when.add(date);
        }
      }
    }
  }

  /**
   * {@code Opposed to it stood Free France}: the subject follows. Kept as it is; rules name both
   * orders.
   */
  private void invert(VerbGroup verb) {
    current.relativeHasGap = verb.passive();
  }

  private void take(Clause clause, VerbGroup verb) {
    if (clause.kind == Kind.RELATIVE && !clause.relativeHasGap) {
      if (clause.subject.isEmpty()) {
        clause.subject = clause.antecedent;
      } else {
        clause.object = clause.antecedent;
      }
    }
    clause.verb(verb);
  }

  /** The phrase before the verb, where a comma or conjunction parts it from the clause before. */
  private Group freshSubject(int i) {
    int j = i - 1;
    while (j >= 0
        && (items.get(j) instanceof Item.Adverb
            || items.get(j) instanceof Item.Date
            || items.get(j) instanceof Item.Preposition
            || items.get(j) instanceof Item.Mark
                && j - 1 >= 0
                && items.get(j - 1) instanceof Item.Nominal)) {
      j--;
    }
    if (j >= 0
        && items.get(j) instanceof Item.Nominal nominal
        && !nominal.group().equals(current.subject)
        && (afterBreak(j + 1) || !nominal.group().equals(current.object))) {
      return nominal.group();
    }
    return Group.NONE;
  }

  private static void release(Clause before, Group group) {
    before.loose.remove(group);
    if (before.object.equals(group)) {
      before.object = Group.NONE;
    }
    if (before.complement.equals(group)) {
      before.complement = Group.NONE;
    }
  }

  /** To the nearest clause above that waits for its verb, or stay. */
  private void climb() {
    Clause clause = current;
    while (clause.parent != null && clause.hasVerb()) {
      clause = clause.parent;
    }
    if (!clause.hasVerb()) {
      current = clause;
    } else if (current.kind != Kind.RELATIVE && current.kind != Kind.SUBORDINATE
        || previous instanceof Item.Mark
        || jointAfterComma) {
      current = topmost(current);
    }
  }

  private static Clause topmost(Clause clause) {
    Clause top = clause;
    boolean subordinate = top.kind == Kind.RELATIVE || top.kind == Kind.SUBORDINATE;
    while (top.parent != null
        && (subordinate
            || top.kind != Kind.RELATIVE
                && top.kind != Kind.SUBORDINATE
                && top.kind != Kind.COORDINATE)) {
      top = top.parent;
      subordinate = false;
    }
    return top;
  }
}
