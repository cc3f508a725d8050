package org.interregnum.extraction;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.time.DateContext;
import org.interregnum.time.Edtf;
import org.interregnum.time.ResolvedDate;

/**
 * When the government that a document is about existed, as its infobox says: before and after, an
 * office that the text names without an owner is none of its own.
 *
 * @param from when it began, where that is said
 * @param until when it ended, where that is said
 */
record Lifetime(Optional<Edtf> from, Optional<Edtf> until) {

  static final Lifetime UNKNOWN = new Lifetime(Optional.empty(), Optional.empty());

  /** Reads it out of the lines of an infobox. */
  static Lifetime of(Map<String, String> infobox) {
    Optional<Edtf> from =
        date(infobox, "Date Start", "Year Start").or(() -> date(infobox, "Date Formed", ""));
    Optional<Edtf> until =
        date(infobox, "Date End", "Year End").or(() -> date(infobox, "Date Dissolved", ""));
    return new Lifetime(from, until);
  }

  private static Optional<Edtf> date(Map<String, String> infobox, String day, String year) {
    String inYear = infobox.getOrDefault(year, "");
    return Stream.of(infobox.getOrDefault(day, ""), inYear)
        .filter(value -> !value.isEmpty())
        .flatMap(value -> DateContext.parseInfobox(value, inYear).stream())
        .map(ResolvedDate::date)
        .findFirst();
  }

  /** Whether a date lies before the beginning or after the end, whatever day of it is meant. */
  boolean excludes(Edtf date) {
    return from.filter(first -> date.latest().isBefore(first.earliest())).isPresent()
        || until.filter(last -> date.earliest().isAfter(last.latest())).isPresent();
  }
}
