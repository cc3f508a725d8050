package org.interregnum.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/**
 * Between which days a statement began and ended; a bound that is not known is empty. It holds on a
 * day certainly, possibly or not, and possibly where a bound is missing.
 */
public record Extent(
    Optional<LocalDate> earliestStart,
    Optional<LocalDate> latestStart,
    Optional<LocalDate> earliestEnd,
    Optional<LocalDate> latestEnd) {

  /** Whether something holds on a day. */
  public enum Holds {
    CERTAINLY,
    POSSIBLY,
    NO
  }

  static Extent of(Node statement, Lookup lookup) {
    return new Extent(
        day(statement, IR.EARLIEST_START, lookup),
        day(statement, IR.LATEST_START, lookup),
        day(statement, IR.EARLIEST_END, lookup),
        day(statement, IR.LATEST_END, lookup));
  }

  private static Optional<LocalDate> day(Node statement, Property bound, Lookup lookup) {
    return lookup.text(statement, bound).map(LocalDate::parse);
  }

  public Holds on(LocalDate day) {
    if (earliestStart.filter(day::isBefore).isPresent()
        || latestEnd.filter(day::isAfter).isPresent()) {
      return Holds.NO;
    }
    boolean surely =
        latestStart.filter(start -> !day.isBefore(start)).isPresent()
            && earliestEnd.filter(end -> !day.isAfter(end)).isPresent();
    return surely ? Holds.CERTAINLY : Holds.POSSIBLY;
  }

  /** Whether no bound is known. */
  public boolean isUnknown() {
    return earliestStart.isEmpty() && latestEnd.isEmpty();
  }

  /** Whether there are days on which it holds certainly. */
  public boolean isSomewhereCertain() {
    return latestStart.isPresent()
        && earliestEnd.isPresent()
        && !latestStart.get().isAfter(earliestEnd.get());
  }
}
