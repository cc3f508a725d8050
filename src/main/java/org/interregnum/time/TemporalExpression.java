package org.interregnum.time;

/**
 * Words of a sentence that say when.
 *
 * @param begin offset of the first character of the date itself, in UTF-16 code units
 * @param end offset after its last character
 * @param phraseBegin offset of the preposition that governs it; {@code begin} where there is none
 * @param role what the preposition makes of the date
 * @param parenthesised whether it stands inside round brackets
 * @param background whether a pluperfect before it puts it behind the time that the text tells of
 * @param moment what the words say
 */
public record TemporalExpression(
    int begin,
    int end,
    int phraseBegin,
    TemporalRole role,
    boolean parenthesised,
    boolean background,
    Moment moment) {

  /** The coarse sort of an expression. */
  public enum Kind {
    /** A day, a month, a season, a third of a year or a year, complete or not. */
    CALENDAR,
    /** Said by its distance from the last date. */
    RELATIVE,
    /** A period with two ends. */
    SPAN,
    /** Ten years. */
    DECADE
  }

  public Kind kind() {
    if (moment instanceof Moment.Shift) {
      return Kind.RELATIVE;
    }
    if (moment instanceof Moment.Span) {
      return Kind.SPAN;
    }
    return moment instanceof Moment.Decade ? Kind.DECADE : Kind.CALENDAR;
  }

  /** Whether the words themselves give the year, at least of one end. */
  public boolean hasWrittenYear() {
    return writtenYear(moment);
  }

  private static boolean writtenYear(Moment moment) {
    if (moment instanceof Moment.Span span) {
      return writtenYear(span.first()) || writtenYear(span.last());
    }
    return moment instanceof Moment.CalendarDate date
        && date.yearSource() == Moment.YearSource.WRITTEN;
  }

  TemporalExpression with(TemporalRole newRole, Moment newMoment) {
    return new TemporalExpression(
        begin, end, phraseBegin, newRole, parenthesised, background, newMoment);
  }
}
