package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Clause.Kind;
import org.interregnum.time.Edtf;
import org.interregnum.time.ResolvedDate;
import org.interregnum.time.TemporalExpression;
import org.interregnum.time.TemporalRole;

/** Ties the dates of one sentence to its clauses. */
final class Dating {

  /** What may stand between a date and the phrase that it belongs to. */
  private static final Pattern JOINT = Pattern.compile(",? ?(?:in|at|by|to|with)?(?: the)?");

  private final Map<TemporalExpression, ResolvedDate> resolved = new IdentityHashMap<>();
  private final Map<Clause, Optional<ResolvedDate>> settled = new IdentityHashMap<>();
  private final List<Clause> clauses;

  Dating(
      List<TemporalExpression> expressions,
      List<Optional<ResolvedDate>> dates,
      List<Clause> clauses) {
    this.clauses = clauses;
    for (int i = 0; i < expressions.size(); i++) {
      TemporalExpression expression = expressions.get(i);
      dates.get(i).ifPresent(date -> resolved.put(expression, date));
    }
  }

  Optional<ResolvedDate> of(TemporalExpression expression) {
    return Optional.ofNullable(resolved.get(expression));
  }

  /**
   * The date of a clause: its own, else the one of the clause that it unfolds, else the one that
   * opens the sentence.
   */
  Optional<ResolvedDate> of(Clause clause) {
    Optional<ResolvedDate> known = settled.get(clause);
    if (known == null) {
      known = settle(clause);
      settled.put(clause, known);
    }
    return known;
  }

  private Optional<ResolvedDate> settle(Clause clause) {
    Optional<ResolvedDate> own = combined(clause.dates());
    if (own.isPresent()) {
      return clause.delayed() ? own.map(Dating::then) : own;
    }
    Clause parent = clause.parent();
    boolean unfolds =
        clause.kind() == Kind.PARTICIPIAL
            || clause.kind() == Kind.ABSOLUTE
            || clause.kind() == Kind.INFINITIVE;
    boolean said =
        clause.kind() == Kind.SUBORDINATE
            && (clause.conjunction().equals("that") || isWhen(clause));
    if ((unfolds || said) && parent != clause) {
      return of(parent);
    }
    Optional<ResolvedDate> bracketed = bracketed(clause);
    if (bracketed.isPresent()) {
      return bracketed;
    }
    if (clause.kind() != Kind.COORDINATE) {
      return Optional.empty();
    }
    boolean sameSubject =
        parent != clause
            && parent.subject().equals(clause.subject())
            && !parent.subject().isEmpty();
    return opening()
        .or(
            () ->
                sameSubject
                    ? combined(parent.dates()).filter(d -> !d.role().opens() && !d.role().closes())
                    : Optional.empty());
  }

  /** {@code not until 5 May}: on that day. */
  private static ResolvedDate then(ResolvedDate until) {
    return new ResolvedDate(until.end(), until.end(), TemporalRole.ON, false);
  }

  /**
   * {@code began on 28 July, when marines were landed}: at the date that the clause before it
   * gives.
   */
  private static boolean isWhen(Clause clause) {
    return clause.conjunction().equals("when")
        && clause.parent().verbBegin() >= 0
        && clause.verbBegin() > clause.parent().verbBegin();
  }

  /** A date in brackets behind the object or the last phrase of the clause. */
  private Optional<ResolvedDate> bracketed(Clause clause) {
    List<org.interregnum.syntax.NounPhrase> phrases = new ArrayList<>(clause.object().members());
    clause.phrases().forEach(p -> phrases.addAll(p.group().members()));
    for (org.interregnum.syntax.NounPhrase phrase : phrases) {
      for (org.interregnum.syntax.NounPhrase.Bracket bracket : phrase.brackets()) {
        Optional<ResolvedDate> date = combined(bracket.dates());
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** The date before the first verb of the sentence, which holds for all its coordinate clauses. */
  private Optional<ResolvedDate> opening() {
    Clause first = clauses.get(0);
    List<TemporalExpression> before =
        first.dates().stream()
            .filter(d -> first.verbBegin() < 0 || d.end() <= first.verbBegin())
            .toList();
    return first.kind() == Kind.MAIN ? combined(before) : Optional.empty();
  }

  /** One date of several: a span, else a start and an end, else the first point. */
  Optional<ResolvedDate> combined(List<TemporalExpression> expressions) {
    if (expressions.isEmpty()) {
      return Optional.empty();
    }
    List<ResolvedDate> dates = new ArrayList<>();
    boolean calendar =
        expressions.stream()
            .anyMatch(
                e ->
                    e.kind() != TemporalExpression.Kind.RELATIVE
                        && of(e).isPresent()
                        && e.role() != TemporalRole.OF);
    for (TemporalExpression expression : expressions) {
      if (expression.role() != TemporalRole.OF
          && !(calendar && expression.kind() == TemporalExpression.Kind.RELATIVE)) {
        of(expression).ifPresent(dates::add);
      }
    }
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    Optional<ResolvedDate> span = dates.stream().filter(ResolvedDate::isSpan).findFirst();
    if (span.isPresent()) {
      return span;
    }
    Optional<ResolvedDate> opens = dates.stream().filter(d -> d.role().opens()).findFirst();
    Optional<ResolvedDate> closes = dates.stream().filter(d -> d.role().closes()).findFirst();
    if (opens.isPresent() && closes.isPresent()) {
      return Optional.of(
          new ResolvedDate(opens.get().start(), closes.get().end(), opens.get().role(), false));
    }
    List<ResolvedDate> points =
        dates.stream().filter(d -> !d.role().opens() && !d.role().closes()).toList();
    Optional<ResolvedDate> point =
        points.stream()
            .filter(d -> refines(d, points.get(0)))
            .findFirst()
            .or(() -> points.stream().findFirst());
    return point.or(() -> opens).or(() -> closes);
  }

  /** Whether a date is a day of the month, or a month of the year, that another gives. */
  private static boolean refines(ResolvedDate date, ResolvedDate wider) {
    Edtf inner = date.date();
    Edtf outer = wider.date();
    return inner.year() == outer.year()
        && (outer.part() == 0 && inner.part() > 0
            || outer.part() == inner.part() && outer.day() == 0 && inner.day() > 0);
  }

  /** A date that stands right behind a phrase, or in its brackets. */
  Optional<ResolvedDate> behind(int end, List<TemporalExpression> all, String sentence) {
    for (TemporalExpression expression : all) {
      int gap = expression.phraseBegin() - end;
      if (gap >= 0 && gap <= 2 && sentence.substring(end, expression.phraseBegin()).isBlank()) {
        return of(expression);
      }
    }
    return Optional.empty();
  }

  /** A date right behind a phrase, or before its preposition. */
  Optional<ResolvedDate> beside(
      org.interregnum.syntax.NounPhrase phrase,
      boolean first,
      List<TemporalExpression> all,
      String sentence) {
    Optional<ResolvedDate> behind = behind(phrase.end(), all, sentence);
    if (behind.isPresent() || first) {
      return behind;
    }
    for (TemporalExpression expression : all) {
      int gap = phrase.begin() - expression.end();
      if (gap >= 0
          && gap <= 9
          && JOINT
              .matcher(sentence.substring(expression.end(), phrase.begin()).strip())
              .matches()) {
        return of(expression);
      }
    }
    return Optional.empty();
  }

  static Optional<Edtf> start(Optional<ResolvedDate> date) {
    return date.flatMap(ResolvedDate::start);
  }

  static Optional<Edtf> end(Optional<ResolvedDate> date) {
    return date.flatMap(ResolvedDate::end);
  }
}
