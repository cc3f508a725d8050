package org.interregnum.statement;

import java.util.List;
import java.util.Optional;
import org.interregnum.claim.NamedEntity;

/**
 * An entity of one document that looks for its like in the others.
 *
 * @param aliases those that no other entity of the document has too
 * @param when for an event: the years into which the document puts it
 */
record EntityCandidate(
    String source,
    NamedEntity named,
    List<String> aliases,
    Optional<EntityDraft> state,
    Optional<YearSpan> when) {

  private static final int YEARS_OF_DOUBT = 2;

  /** Whether what is known beside the name lets the two be one. */
  boolean suits(EntityDraft draft) {
    return switch (named.type()) {
      case STATE, PERSON, PLACE -> true;
      case GOVERNMENT -> state.isPresent() && state.equals(draft.state);
      case FORCE, BODY -> state.isEmpty() || draft.state.isEmpty() || state.equals(draft.state);
      case EVENT -> isProper() && isNear(draft);
    };
  }

  private boolean isProper() {
    return named.name().chars().anyMatch(Character::isUpperCase);
  }

  private boolean isNear(EntityDraft draft) {
    return when.isEmpty()
        || draft.years().isEmpty()
        || when.get().isWithin(YEARS_OF_DOUBT, draft.years().get());
  }
}
