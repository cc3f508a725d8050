package org.interregnum.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interregnum.time.Moment.CalendarDate;
import org.interregnum.time.Moment.Shift;
import org.interregnum.time.Moment.Span;
import org.interregnum.time.Moment.Unit;
import org.interregnum.time.Moment.YearSource;

/**
 * Walks the temporal expressions of one document in text order and completes each with the dates
 * before it. Not for more than one document or thread.
 *
 * <p>The caller decides the order: {@link #seed} with the year of the infobox, {@link
 * #enterSection} at each heading, {@link #advance} for each expression.
 */
public final class DateContext {

  private static final int SUBSECTION = 3;

  private final TemporalExpressionFinder finder = new TemporalExpressionFinder();
  private LastDate seed = LastDate.NONE;
  private LastDate last = LastDate.NONE;

  /** Begins the walk at a date, such as the year of the infobox; sections go back to it. */
  public void seed(Edtf date) {
    seed = LastDate.NONE.movedTo(date);
    last = seed;
  }

  /** Begins a section whose level is its number of equals signs, otherwise 2. */
  public void enterSection(String heading) {
    int level = 0;
    while (level < heading.length() && heading.charAt(level) == '=') {
      level++;
    }
    enterSection(heading, level == 0 ? SUBSECTION - 1 : level);
  }

  /**
   * Begins a section. A heading with a year, {@code 1939} or {@code Life in 1881–1883}, moves the
   * walk there; another one moves it back to the seed, but a subsection (level 3 or more) goes on.
   */
  public void enterSection(String heading, int level) {
    LastDate before = level < SUBSECTION && seed.year() != 0 ? seed : last;
    last =
        finder.find(heading).stream()
            .filter(TemporalExpression::hasWrittenYear)
            .flatMap(expression -> resolve(expression).stream())
            .findFirst()
            .map(date -> LastDate.NONE.movedTo(date.date()))
            .orElse(before.untouched());
  }

  /** The date that an expression means here. Does not move the walk. */
  public Optional<ResolvedDate> resolve(TemporalExpression expression) {
    return expression.moment() instanceof Span span
        ? span(span, expression)
        : MomentResolver.resolve(expression.moment(), last).map(date -> point(date, expression));
  }

  /** The date that an expression means here; the walk goes on from it unless it looks back. */
  public Optional<ResolvedDate> advance(TemporalExpression expression) {
    Optional<ResolvedDate> resolved = resolve(expression);
    resolved.ifPresent(date -> last = WalkStep.after(last, expression, date));
    return resolved;
  }

  /** The dates of a sentence's expressions in their order; empty where nothing settles one. */
  public List<Optional<ResolvedDate>> advanceAll(List<TemporalExpression> expressions) {
    List<Optional<ResolvedDate>> dates = new ArrayList<>();
    for (TemporalExpression expression : expressions) {
      Optional<ResolvedDate> before =
          dates.isEmpty() ? Optional.empty() : dates.get(dates.size() - 1);
      dates.add(
          before
              .filter(date -> date.date().isDay() && isSameDay(expression))
              .map(date -> point(date.date(), expression))
              .or(() -> advance(expression))
              .or(() -> before.flatMap(date -> besides(date, expression))));
    }
    return dates;
  }

  /**
   * {@code until 29 November 1808 and from 16 December}: what nothing but the date before settles.
   */
  private Optional<ResolvedDate> besides(ResolvedDate before, TemporalExpression expression) {
    return expression.moment() instanceof Span
        ? Optional.empty()
        : MomentResolver.resolve(expression.moment(), last.movedTo(before.date()))
            .map(date -> point(date, expression));
  }

  /** {@code until 21 November, on which day}: the day named just before, whatever it bounds. */
  private static boolean isSameDay(TemporalExpression expression) {
    return expression.moment() instanceof Shift shift
        && shift.amount() == 0
        && shift.unit() == Unit.DAY;
  }

  /** The dates of an infobox value, completed with the walk; its first date counts. */
  public Optional<ResolvedDate> parseInfobox(String value) {
    return finder.find(value).stream().flatMap(found -> resolve(found).stream()).findFirst();
  }

  /** The dates of an infobox value whose year may stand on a line of its own, {@code year}. */
  public static Optional<ResolvedDate> parseInfobox(String value, String year) {
    DateContext context = new DateContext();
    context.enterSection(year);
    return context.parseInfobox(value);
  }

  private static ResolvedDate point(Edtf date, TemporalExpression expression) {
    TemporalRole role = expression.role();
    Optional<Edtf> start = role.closes() ? Optional.empty() : Optional.of(date);
    Optional<Edtf> end = role.opens() ? Optional.empty() : Optional.of(date);
    return new ResolvedDate(start, end, role, !expression.hasWrittenYear());
  }

  private Optional<ResolvedDate> span(Span span, TemporalExpression expression) {
    Optional<Edtf> first = MomentResolver.resolve(completed(span), last);
    LastDate here = looksBack(span.last()) ? last : first.map(last::movedTo).orElse(last);
    Optional<Edtf> end = MomentResolver.resolve(span.last(), here);
    boolean inOrder =
        first.isEmpty() || end.isEmpty() || !end.get().latest().isBefore(first.get().earliest());
    ResolvedDate date =
        new ResolvedDate(first, end, expression.role(), !expression.hasWrittenYear());
    return (first.isPresent() || end.isPresent()) && inOrder ? Optional.of(date) : Optional.empty();
  }

  /** "Of that year" at the end of a period looks back past the period's own start. */
  private static boolean looksBack(Moment end) {
    return end instanceof CalendarDate date && date.yearSource() == YearSource.SAME;
  }

  /** The first moment of a period with the year that only the last one has. */
  private static Moment completed(Span span) {
    return span.first() instanceof CalendarDate first
            && span.last() instanceof CalendarDate end
            && first.yearSource() == YearSource.ABSENT
            && first.part() != 0
            && end.yearSource() != YearSource.ABSENT
        ? first.sharing(end)
        : span.first();
  }
}
