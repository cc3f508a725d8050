package org.interregnum.statement;

import java.util.List;
import java.util.Optional;
import org.interregnum.claim.Claim;
import org.interregnum.statement.Content.Appointment;
import org.interregnum.statement.Content.Cession;
import org.interregnum.statement.Content.Control;
import org.interregnum.statement.Content.Existence;
import org.interregnum.statement.Content.Happening;
import org.interregnum.statement.Content.Occupation;
import org.interregnum.statement.Content.Participation;
import org.interregnum.statement.Content.Seat;
import org.interregnum.statement.Content.Stance;
import org.interregnum.statement.Content.Succession;
import org.interregnum.statement.Content.Support;
import org.interregnum.statement.Content.Tenure;

/** Reads the fields of a claim as its kind has them, names replaced by what they stand for. */
final class ClaimContent {

  private final Claim claim;
  private final Entities entities;

  private ClaimContent(Claim claim, Entities entities) {
    this.claim = claim;
    this.entities = entities;
  }

  /**
   * @throws UnusableClaimException when a role is empty or nobody bears its name
   */
  static Content of(Claim claim, Entities entities) throws UnusableClaimException {
    return new ClaimContent(claim, entities).content();
  }

  /**
   * @throws UnusableClaimException when it ends before it begins
   */
  static Period period(Claim claim) throws UnusableClaimException {
    Period period = Period.of(claim);
    if (!period.isPossible()) {
      throw new UnusableClaimException(
          claim,
          "ends (%s) before it begins (%s)".formatted(claim.end().get(), claim.start().get()));
    }
    return period;
  }

  private Content content() throws UnusableClaimException {
    return switch (claim.kind()) {
      case OCCUPATION -> new Occupation(subject(), object());
      case GOVERNMENT -> new Existence(subject(), object(), claim.qualifier());
      case OFFICE -> new Tenure(subject(), new Office(object(), qualifier()));
      case APPOINTMENT -> appointment();
      case SEAT -> new Seat(subject(), object(), qualifier());
      case CONTROL -> new Control(subject(), object(), qualifier());
      case RECOGNITION ->
          new Stance(subject(), object(), qualifier(), claim.as().stream().toList());
      case EVENT -> new Happening(subject(), claim.qualifier().stream().toList(), place());
      case PARTICIPANT -> new Participation(object(), subject(), qualifier());
      case CESSION -> new Cession(subject(), object(), entity("qualifier", qualifier()));
      case SUCCESSION -> new Succession(subject(), object(), qualifier());
      case SUPPORT -> new Support(subject(), object(), qualifier());
    };
  }

  private Appointment appointment() throws UnusableClaimException {
    Optional<HistoricEntity> appointer =
        claim.subject().isPresent() ? Optional.of(subject()) : Optional.empty();
    return new Appointment(appointer, object(), qualifier(), Optional.empty());
  }

  private List<HistoricEntity> place() throws UnusableClaimException {
    return claim.object().isPresent() ? List.of(object()) : List.of();
  }

  private HistoricEntity subject() throws UnusableClaimException {
    return entity("subject", required("subject", claim.subject()));
  }

  private HistoricEntity object() throws UnusableClaimException {
    return entity("object", required("object", claim.object()));
  }

  private String qualifier() throws UnusableClaimException {
    return required("qualifier", claim.qualifier());
  }

  private String required(String field, Optional<String> value) throws UnusableClaimException {
    return value
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new UnusableClaimException(claim, "has no " + field));
  }

  private HistoricEntity entity(String field, String name) throws UnusableClaimException {
    return entities
        .find(claim.source(), name)
        .orElseThrow(
            () ->
                new UnusableClaimException(
                    claim, "names as its " + field + " '" + name + "', which is no entity"));
  }
}
