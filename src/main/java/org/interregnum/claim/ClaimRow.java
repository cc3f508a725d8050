package org.interregnum.claim;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.interregnum.time.Edtf;

/**
 * One line of a claim table as the file gives it. Less strict than a {@link Claim}: it may accept
 * several names, leave its offsets out, and write dates that are no EDTF.
 */
public record ClaimRow(
    Optional<String> source,
    ClaimKind kind,
    ClaimNames subject,
    ClaimNames object,
    ClaimNames qualifier,
    Optional<String> as,
    Optional<String> start,
    Optional<String> end,
    Optional<String> quote,
    OptionalInt begin,
    OptionalInt stop,
    Optional<String> rule,
    OptionalDouble confidence) {

  /** Who found a claim whose row names no rule: somebody who wrote it down. */
  private static final String NO_RULE = "given";

  public ClaimRow {
    Objects.requireNonNull(kind);
  }

  /** The row that a claim makes. */
  public static ClaimRow of(Claim claim) {
    return new ClaimRow(
        Optional.of(claim.source()),
        claim.kind(),
        ClaimNames.of(claim.subject()),
        ClaimNames.of(claim.object()),
        ClaimNames.of(claim.qualifier()),
        claim.as(),
        claim.start().map(Edtf::toString),
        claim.end().map(Edtf::toString),
        Optional.of(claim.evidence().quote()),
        OptionalInt.of(claim.evidence().begin()),
        OptionalInt.of(claim.evidence().stop()),
        Optional.of(claim.origin().rule()),
        OptionalDouble.of(claim.origin().confidence()));
  }

  static ClaimRow parse(String line) throws ClaimTableException {
    return RowParser.parse(line);
  }

  /** The claim that the row makes; of several accepted names it takes the first. */
  Claim toClaim() throws ClaimTableException {
    return new Claim(
        required(source, "source"),
        kind,
        subject.preferred(),
        object.preferred(),
        qualifier.preferred(),
        as,
        date(start, "start"),
        date(end, "end"),
        evidence(),
        new Claim.Origin(rule.orElse(NO_RULE), confidence.orElse(1)));
  }

  private Claim.Evidence evidence() throws ClaimTableException {
    if (begin.isEmpty() || stop.isEmpty()) {
      throw new ClaimTableException("'begin' and 'stop' are missing.");
    }
    try {
      return new Claim.Evidence(required(quote, "quote"), begin.getAsInt(), stop.getAsInt());
    } catch (IllegalArgumentException e) {
      throw new ClaimTableException("'begin' and 'stop' are " + e.getMessage() + ".", e);
    }
  }

  private static String required(Optional<String> value, String field) throws ClaimTableException {
    return value.orElseThrow(() -> new ClaimTableException("'" + field + "' is missing."));
  }

  private static Optional<Edtf> date(Optional<String> text, String field)
      throws ClaimTableException {
    Optional<Edtf> date = text.flatMap(Edtf::parse);
    if (text.isPresent() && date.isEmpty()) {
      throw new ClaimTableException("'" + field + "' is no EDTF date: " + text.get() + ".");
    }
    return date;
  }
}
