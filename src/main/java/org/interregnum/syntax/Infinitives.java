package org.interregnum.syntax;

import java.util.Set;
import org.interregnum.syntax.Clause.Kind;
import org.interregnum.time.TemporalRole;

/** What the verb or phrase before an infinitive or a "that" says of it: that it happened or not. */
final class Infinitives {

  /** Verbs that deny the verb they govern. */
  private static final Set<String> DENYING =
      Set.of("refuse", "decline", "fail", "omit", "neglect", "cease");

  /** Verbs under which the verb they govern happens. */
  private static final Set<String> HAPPENING =
      Set.of(
          "continue",
          "begin",
          "start",
          "proceed",
          "come",
          "manage",
          "happen",
          "go",
          "move",
          "help",
          "force",
          "compel",
          "oblige",
          "live",
          "hasten",
          "choose",
          "tend",
          "use",
          "allow",
          "lead",
          "dare",
          "persuade");

  /** Verbs that leave open or deny what follows over "that". */
  private static final Set<String> LEAVING_OPEN =
      Set.of(
          "demand",
          "propose",
          "suggest",
          "hope",
          "fear",
          "expect",
          "deny",
          "urge",
          "insist",
          "request",
          "recommend",
          "ask",
          "doubt",
          "wish",
          "suppose",
          "threaten",
          "suspect",
          "imagine",
          "pretend");

  private static final Set<String> WAITING = Set.of("wait", "delay", "hesitate", "hold");

  private static final Set<String> COUNTED =
      Set.of(
          "those",
          "state",
          "states",
          "country",
          "countries",
          "power",
          "powers",
          "nation",
          "nations",
          "government",
          "governments",
          "one",
          "ones");

  private static final Set<String> FIRST = Set.of("first", "last", "only", "second", "next");
  private static final Set<String> UNWILLING = Set.of("unwilling", "unprepared", "unready");
  private static final Set<String> WILLING = Set.of("willing", "prepared", "ready", "inclined");
  private static final Set<String> WILLED = Set.of("prepare", "incline", "dispose");
  private static final Set<String> QUICK = Set.of("quick", "swift", "prompt", "glad", "careful");

  private Infinitives() {}

  /** {@code refused to recognise}: not done. */
  static boolean deny(Clause governing) {
    return governing.hasVerb() && governing.object.isEmpty() && DENYING.contains(governing.lemma);
  }

  /** {@code waited until 1868 to recognise it}: then it did. */
  static boolean waits(Clause governing) {
    return governing.hasVerb() && WAITING.contains(governing.lemma) && isUntil(governing);
  }

  static boolean isUntil(Clause clause) {
    return clause.when.stream()
        .anyMatch(d -> d.role() == TemporalRole.UNTIL || d.role() == TemporalRole.TILL);
  }

  /** {@code continued to recognise}: done. */
  static boolean happen(Clause governing) {
    return waits(governing)
        || governing.hasVerb()
            && HAPPENING.contains(governing.lemma)
            && (governing.object.isEmpty() || governing.lemma.equals("allow"));
  }

  /** {@code demanded that}: whether it was done is left open. */
  static boolean leavesOpen(Clause governing) {
    return LEAVING_OPEN.contains(governing.lemma);
  }

  /**
   * {@code became the first country to recognise it}, {@code X, the first to recognise it}: it did;
   * {@code was unwilling to recognise it}, {@code was not prepared to}: it did not; {@code was
   * quick to}: it did. All others only may have.
   */
  static void settle(Clause clause, Clause governing) {
    boolean copula = governing.lemma.equals("be") || governing.lemma.equals("become");
    boolean refuses = copula ? refuses(governing) : isUnwilled(governing);
    boolean quick = copula && !governing.negated && isQuick(governing.object);
    clause.real =
        copula && isFirst(governing.object) || quick || refuses || isFirstOfAll(governing);
    clause.negated |= refuses;
    if (clause.real) {
      clause.subject = governing.subject;
    }
  }

  /** {@code The first state to recognise it was X}: X did. */
  static void identify(Clause clause) {
    Clause above = clause.parent;
    boolean named =
        clause.kind == Kind.INFINITIVE
            && above != null
            && above.lemma.equals("be")
            && clause.verbBegin < above.verbBegin
            && isFirst(above.subject)
            && !above.object.isEmpty();
    if (named) {
      clause.real = true;
      clause.subject = above.object;
    }
  }

  /** {@code was not prepared to}: read as a passive. */
  private static boolean isUnwilled(Clause governing) {
    return governing.passive && governing.negated && WILLED.contains(governing.lemma);
  }

  /** {@code was quick to recognise it}. */
  private static boolean isQuick(Group group) {
    return !group.isEmpty() && QUICK.contains(group.first().headWord());
  }

  private static boolean refuses(Clause governing) {
    if (governing.object.isEmpty()) {
      return false;
    }
    String word = governing.object.first().headWord();
    return governing.negated ? WILLING.contains(word) : UNWILLING.contains(word);
  }

  /**
   * {@code Among those that recognised it were X and Y}, {@code The states that recognised it were
   * X and Y}: X and Y did.
   */
  static void identifyAmong(Clause clause) {
    Clause above = clause.parent;
    if (clause.kind != Kind.RELATIVE
        || above == null
        || !above.lemma.equals("be")
        || clause.antecedent.isEmpty()
        || clause.subject != clause.antecedent) {
      return;
    }
    NounPhrase some = clause.antecedent.last();
    boolean before = clause.verbBegin < above.verbBegin;
    boolean among =
        above.phrases.stream()
            .anyMatch(p -> p.preposition().equals("among") && p.group().members().contains(some));
    boolean subject = above.subject.members().contains(some) && COUNTED.contains(some.headWord());
    if (before && (among || subject) && isProper(above.object)) {
      clause.subject = above.object;
    } else if (!before && among && isProper(above.subject)) {
      clause.subject = above.subject;
    }
  }

  private static boolean isProper(Group group) {
    return !group.isEmpty()
        && (group.first().head() == NounPhrase.Head.STATE
            || group.first().head() == NounPhrase.Head.NAME);
  }

  private static boolean isFirstOfAll(Clause governing) {
    boolean loose =
        !governing.loose.isEmpty() && isFirst(governing.loose.get(governing.loose.size() - 1));
    boolean apposed =
        !governing.subject.isEmpty()
            && governing
                .subject
                .last()
                .apposition()
                .filter(a -> isFirst(new Group(java.util.List.of(a))))
                .isPresent();
    return !governing.hasVerb() && !governing.subject.isEmpty() && (loose || apposed);
  }

  private static boolean isFirst(Group group) {
    return !group.isEmpty()
        && (FIRST.contains(group.first().headWord())
            || group.first().modifierWords().stream().anyMatch(FIRST::contains));
  }
}
