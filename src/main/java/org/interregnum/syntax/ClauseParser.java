package org.interregnum.syntax;

import java.util.ArrayList;
import java.util.List;
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

  private static final Set<String> NEVER =
      Set.of("time", "point", "way", "circumstances", "occasion", "account", "moment");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final List<Item> items;
  private final ItemRow row;
  private final Gaps gaps;
  private final Participles participles;
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
    this.row = new ItemRow(items);
    this.gaps = new Gaps(row);
    this.participles = new Participles(row);
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
    if (row.inverted()) {
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
    } else if (item instanceof Item.Preposition phrase && gaps.isGappedPhrase(current, phrase, i)) {
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
    Gaps.repeat(before, clause);
  }

  /** {@code at no time}, {@code under no circumstances}: never. */
  private static boolean deniesAll(Item.Preposition phrase) {
    NounPhrase last = phrase.group().last();
    return last.determiner().equals("no") && NEVER.contains(last.headWord());
  }

  private void gapPhrase(Item.Preposition phrase, int i) {
    Clause before = current;
    List<org.interregnum.time.TemporalExpression> dates = row.datesBetween(row.jointBefore(i), i);
    dates.forEach(before.when::remove);
    Clause clause = open(Kind.COORDINATE, "and", before);
    clause.subject = before.subject;
    clause.object = before.object;
    Gaps.repeat(before, clause);
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
    if (gaps.isGapped(current, i)) {
      gap(group);
      return;
    }
    if (!current.hasVerb()) {
      boolean number = !current.subject.isEmpty() && group.last().head() == Head.NUMBER;
      if (number || current.subject.isProper() && !group.isProper() && !isPersonal(group)) {
        current.loose.add(group);
        return;
      }
      if (previous instanceof Item.Conjunction && current.subject.isProper() && group.isProper()) {
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
        && VerbClasses.NAMING.contains(current.lemma)
        && !current.antecedent.isEmpty()
        && current.object == current.antecedent;
  }

  /** {@code named X, who had been king of Naples, King of Spain}. */
  private boolean isNamedBehindComma(Group group) {
    return previous instanceof Item.Mark
        && VerbClasses.NAMING.contains(current.lemma)
        && !current.passive
        && !current.object.isEmpty()
        && current.object.first().head() != Head.TITLE
        && current.complement.isEmpty()
        && group.last().head() == Head.TITLE;
  }

  /** {@code set up at Bukittinggi the Emergency Government}: the object behind the place. */
  private boolean bringsAbout(Group group) {
    return VerbClasses.BRINGING_ABOUT.contains(current.lemma)
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

  private static boolean isPersonal(Group group) {
    return group.last().head() == Head.PRONOUN
        && Set.of("he", "she", "it", "they").contains(group.last().headUnit.lower());
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
                (previous instanceof Item.Mark && Antecedents.isList(antecedent))
                    ? antecedent.members()
                    : List.of(antecedent.last()));
    only = relative.word().equals("which") ? Antecedents.thingOf(only) : only;
    only =
        relative.word().startsWith("who")
            ? Antecedents.personIn(
                Antecedents.appointed(above, row, position).orElse(only), current)
            : only;
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
                || current.kind == Kind.INFINITIVE && current.waitingAbove() != null
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
    for (int j = i + 1; j < items.size() && !ItemRow.isSemicolon(items.get(j)); j++) {
      verbAhead |= items.get(j) instanceof Item.Verb;
    }
    if (!verbAhead) {
      current.antecedent = Group.NONE;
      current.parent = null;
      current.adverbs.add("gapped");
    }
  }

  private void close(Item next, int i) {
    boolean finite = next instanceof Item.Verb verb && verb.group().mayBeFinite();
    boolean phrase =
        next instanceof Item.Nominal
            || next instanceof Item.Preposition
            || next instanceof Item.Date;
    boolean introductory =
        current.kind != Kind.RELATIVE && current.parent != null && !current.parent.hasVerb();
    boolean finiteAhead = row.finiteBeforeBreak(i + 1);
    Clause waiting = current.waitingAbove();
    if (finite && waiting != null) {
      current = waiting;
      return;
    }
    boolean named =
        current.kind == Kind.RELATIVE
            && current.afterComma
            && current.parent != null
            && VerbClasses.NAMING.contains(current.parent.lemma)
            && current.parent.complement.isEmpty()
            && next instanceof Item.Nominal nominal
            && nominal.group().last().head() == Head.TITLE;
    if (named) {
      current = current.parent;
      return;
    }
    if (current.kind == Kind.RELATIVE
        && current.afterComma
        && (finite || phrase && current.parentWaits())) {
      current = current.parent;
    } else if (current.kind != Kind.RELATIVE
        && introductory
        && (finite || phrase && finiteAhead && !isAgent(next))) {
      current = current.parent;
    } else if (current.kind == Kind.REDUCED
        && (finite || current.parentWaits() && !isAgent(next))) {
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

  private void verb(VerbGroup verb, int i) {
    if (participles.completesPerfect(current, verb, i)) {
      current.verb(verb);
      return;
    }
    switch (verb.shape()) {
      case INFINITIVE -> infinitive(verb);
      case ING -> participle(verb, false);
      case PARTICIPLE -> participle(verb, true);
      case PAST_OR_PARTICIPLE -> {
        if (participles.isReduced(current, i)) {
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
        && !(past && Antecedents.isEquipment(phrase.group()))) {
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
    } else if (!past && Antecedents.companion(current) != null) {
      Clause relative = current;
      above = relative.parent;
      above.phrases.remove(Antecedents.companion(relative));
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
              && !participles.hasObject(verb, i)
              && !VerbClasses.INTRANSITIVE.contains(verb.lemma());
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
        && (row.afterBreak(j + 1) || !nominal.group().equals(current.object))) {
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
