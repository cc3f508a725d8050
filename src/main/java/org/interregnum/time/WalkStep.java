package org.interregnum.time;

import java.time.temporal.ChronoUnit;
import org.interregnum.time.Moment.CalendarDate;
import org.interregnum.time.Moment.Shift;

/** Decides where the walk through a document stands after a date. */
final class WalkStep {

  /** A longer period is background and does not say where the telling stands. */
  private static final int LONGEST_PERIOD_DAYS = 400;

  private WalkStep() {}

  static LastDate after(LastDate last, TemporalExpression expression, ResolvedDate date) {
    if (moves(last, expression, date)) {
      return last.movedTo(date.isSpan() ? date.end().orElseThrow() : date.date());
    }
    boolean aside = expression.parenthesised() || expression.role() == TemporalRole.OF;
    return aside || isBackward(expression) ? last : last.mentioning(date.date());
  }

  private static boolean moves(LastDate last, TemporalExpression expression, ResolvedDate date) {
    if (isCurrent(expression) || isLong(date)) {
      return false;
    }
    boolean earlier = last.isAfter(date.date());
    boolean aside = expression.background() || expression.parenthesised();
    boolean coarser = date.date().isYear() && date.date().year() == last.year();
    return !looksBack(expression) && !coarser && !(earlier && aside && last.touched());
  }

  /** "The same month" says less than the last date does. */
  private static boolean isCurrent(TemporalExpression expression) {
    return expression.moment() instanceof Shift shift && shift.amount() == 0;
  }

  private static boolean isBackward(TemporalExpression expression) {
    return expression.moment() instanceof Shift shift && shift.amount() < 0;
  }

  private static boolean isLong(ResolvedDate date) {
    return date.isSpan()
        && ChronoUnit.DAYS.between(
                date.start().orElseThrow().earliest(), date.end().orElseThrow().earliest())
            > LONGEST_PERIOD_DAYS;
  }

  private static boolean looksBack(TemporalExpression expression) {
    boolean yearOnly =
        expression.moment() instanceof CalendarDate date && date.part() == 0 && date.day() == 0;
    return switch (expression.role()) {
      case SINCE, BEFORE -> true;
      case OF, AFTER -> yearOnly;
      default ->
          isBackward(expression) || expression.role().closes() && expression.hasWrittenYear();
    };
  }
}
