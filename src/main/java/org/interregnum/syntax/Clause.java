package org.interregnum.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.interregnum.time.TemporalExpression;

/**
 * A verb with what stands around it. In the passive the subject is what the verb is done to, and
 * the agent is found among the prepositional phrases under "by".
 */
public final class Clause {

  /** How a clause hangs in its sentence. */
  public enum Kind {
    MAIN,
    COORDINATE,
    RELATIVE,
    SUBORDINATE,
    /** {@code , moving to Huaraz}: a participle after a comma. */
    PARTICIPIAL,
    /** {@code the treaty signed at Ancón}. */
    REDUCED,
    /** {@code with X succeeding him}. */
    ABSOLUTE,
    INFINITIVE,
    /** No verb: what stands before the first one, or a bullet without any. */
    VERBLESS
  }

  /** A preposition and what it governs. */
  public record Phrase(String preposition, Group group) {}

  final Kind kind;
  final String conjunction;
  final List<Phrase> phrases = new ArrayList<>();
  final List<TemporalExpression> when = new ArrayList<>();
  final List<String> adverbs = new ArrayList<>();
  final List<Group> loose = new ArrayList<>();
  private final List<Phrase> allPhrases = Collections.unmodifiableList(phrases);
  private final List<TemporalExpression> allDates = Collections.unmodifiableList(when);
  private final List<String> allAdverbs = Collections.unmodifiableList(adverbs);
  private final List<Group> allLoose = Collections.unmodifiableList(loose);
  Clause parent;
  Group antecedent = Group.NONE;
  Group subject = Group.NONE;
  Group object = Group.NONE;
  Group complement = Group.NONE;
  String lemma = "";
  boolean aside;
  boolean passive;
  boolean negated;
  boolean real = true;
  boolean delayed;
  boolean refused;
  Group shared = Group.NONE;
  boolean afterComma;
  boolean relativeHasGap;
  int verbBegin = -1;

  Clause(Kind kind, String conjunction, Clause parent) {
    this.kind = kind;
    this.conjunction = conjunction;
    this.parent = parent;
  }

  boolean hasVerb() {
    return !lemma.isEmpty();
  }

  void verb(VerbGroup group) {
    lemma = group.lemma();
    passive = group.passive();
    negated |= group.negated();
    real &= group.real();
    verbBegin = group.begin();
  }

  public Kind kind() {
    return kind;
  }

  /** The subordinator, relative pronoun or conjunction that opens the clause, or empty. */
  public String conjunction() {
    return conjunction;
  }

  /** The verb's base form. */
  public String lemma() {
    return lemma;
  }

  public boolean passive() {
    return passive;
  }

  public boolean negated() {
    return negated;
  }

  /** {@code did not do so until 1837}: it did, and then. */
  public boolean delayed() {
    return delayed;
  }

  /** False for what is only possible, planned, demanded or supposed. */
  public boolean real() {
    return real;
  }

  public Group subject() {
    return subject;
  }

  public Group object() {
    return object;
  }

  /**
   * What may be meant besides the subject or object: of a clause between commas the parent's, of
   * verbs that share one the other's.
   */
  public List<Group> alternatives() {
    List<Group> groups = new ArrayList<>(3);
    groups.add(shared);
    if ((kind == Kind.REDUCED || kind == Kind.RELATIVE || kind == Kind.PARTICIPIAL)
        && parent != null) {
      groups.add(parent.subject);
      groups.add(parent.object);
    }
    groups.removeIf(Group::isEmpty);
    return groups;
  }

  /** Whether the clause stands in brackets. */
  public boolean aside() {
    return aside;
  }

  public boolean hasShared() {
    return !shared.isEmpty();
  }

  /** What stands behind the object, or behind a copula: {@code elected him president}. */
  public Group complement() {
    return complement;
  }

  public List<Phrase> phrases() {
    return allPhrases;
  }

  /** Whether a phrase stands behind one of the clause's prepositions. */
  public boolean governs(NounPhrase phrase) {
    for (Phrase prepositional : phrases) {
      if (prepositional.group.members().contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** The dates of the clause in text order. */
  public List<TemporalExpression> dates() {
    return allDates;
  }

  public List<String> adverbs() {
    return allAdverbs;
  }

  /** Phrases that the parser found no place for. */
  public List<Group> loose() {
    return allLoose;
  }

  /** Where the verb begins, a UTF-16 index into the sentence, or -1. */
  public int verbBegin() {
    return verbBegin;
  }

  /** The clause that this one hangs on, or itself at the top. */
  public Clause parent() {
    return parent == null ? this : parent;
  }

  /** For explanations: the verb with what stands around it. */
  @Override
  public String toString() {
    return kind
        + " "
        + conjunction
        + " ["
        + subject.members()
        + "] "
        + (negated ? "not " : "")
        + lemma
        + (passive ? ":passive" : "")
        + (real ? "" : " (unreal)")
        + " ["
        + object.members()
        + "] ["
        + complement.members()
        + "] "
        + phrases.stream().map(p -> p.preposition() + " " + p.group().members()).toList()
        + " dates="
        + when.size()
        + " loose="
        + loose.stream().map(Group::members).toList();
  }

  /** The nearest clause above that has a subject and no verb yet. */
  Clause waitingAbove() {
    for (Clause clause = this.parent; clause != null; clause = clause.parent) {
      if (!clause.hasVerb() && (!clause.subject.isEmpty() || !clause.antecedent.isEmpty())) {
        return clause;
      }
    }
    return null;
  }

  /** Whether the clause above has no verb yet. */
  boolean parentWaits() {
    return parent != null && !parent.hasVerb();
  }
}
