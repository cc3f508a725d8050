package org.interregnum.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.claim.EntityType;
import org.interregnum.statement.Content.Appointment;
import org.interregnum.statement.Content.Cession;
import org.interregnum.statement.Content.Control;
import org.interregnum.statement.Content.Happening;
import org.interregnum.statement.Content.Seat;
import org.interregnum.statement.Content.Tenure;
import org.interregnum.statement.HistoricEntity;
import org.interregnum.statement.Slug;
import org.interregnum.statement.Statement;
import org.interregnum.statement.Statements;

/** All things that some statements are about, offices and events among them, and what is around. */
final class Things {

  /** The word of the claim table for control by way of a government of one's own. */
  private static final String ADMINISTERED = "administered";

  private final Map<String, Linkable> byId = new TreeMap<>();
  private final Map<String, Set<String>> documents = new HashMap<>();
  private final Map<String, Years> years = new HashMap<>();
  private final Map<String, Set<String>> statesOfDocument = new HashMap<>();
  private final Map<String, Years> yearsOfDocument = new HashMap<>();
  private final Map<String, Use> uses = new HashMap<>();

  Things(Statements statements) {
    statements.all().forEach(this::add);
  }

  private void add(Statement<?> statement) {
    Optional<Years> dated = Years.of(statement.period());
    for (Linkable thing : about(statement).toList()) {
      byId.merge(thing.id(), thing, Linkable::and);
      documents.computeIfAbsent(thing.id(), id -> new TreeSet<>()).addAll(statement.sources());
      dated.ifPresent(span -> years.merge(thing.id(), span, Years::and));
    }
    for (String document : statement.sources()) {
      statesOfDocument
          .computeIfAbsent(document, slug -> new HashSet<>())
          .addAll(states(statement.content().entities()));
      dated.ifPresent(span -> yearsOfDocument.merge(document, span, Years::and));
    }
    used(statement);
  }

  private void used(Statement<?> statement) {
    if (statement.content() instanceof Cession cession) {
      use(cession.territory(), Use.TERRITORY);
    } else if (statement.content() instanceof Control control
        && control.controlKind().equals(ADMINISTERED)) {
      use(control.place(), Use.TERRITORY);
    } else if (statement.content() instanceof Seat seat) {
      use(seat.place(), Use.SETTLEMENT);
    } else if (statement.content() instanceof Happening happening) {
      happening.places().forEach(place -> use(place, Use.SETTLEMENT));
    }
  }

  private void use(HistoricEntity place, Use use) {
    uses.merge(place.id(), use, Use::and);
  }

  private static Stream<Linkable> about(Statement<?> statement) {
    return Stream.concat(
        statement.content().entities().stream().map(Linkable::of), unnamed(statement).stream());
  }

  /** What a statement is about beside the things in its roles. */
  private static Optional<Linkable> unnamed(Statement<?> statement) {
    if (statement.content() instanceof Tenure tenure) {
      return Optional.of(Linkable.of(tenure.office()));
    }
    if (statement.content() instanceof Appointment appointment) {
      return appointment.office().map(Linkable::of);
    }
    return statement.content() instanceof Happening happening
            && happening.event().type() == EntityType.EVENT
        ? Optional.of(Linkable.of(happening.event(), statement.period()))
        : Optional.empty();
  }

  private static List<String> states(List<HistoricEntity> entities) {
    return entities.stream()
        .filter(entity -> entity.type() == EntityType.STATE)
        .flatMap(state -> Stream.concat(Stream.of(state.name()), state.aliases().stream()))
        .map(Slug::of)
        .toList();
  }

  /** By id. */
  Collection<Linkable> all() {
    return byId.values();
  }

  /** As what it is spoken of. */
  Use use(Linkable thing) {
    return uses.getOrDefault(thing.id(), Use.EITHER);
  }

  Surroundings around(Linkable thing) {
    Set<String> sources = documents.get(thing.id());
    Optional<Years> own = Optional.ofNullable(years.get(thing.id()));
    return new Surroundings(
        sources.stream()
            .flatMap(document -> statesOfDocument.get(document).stream())
            .collect(Collectors.toSet()),
        own.or(
            () ->
                sources.stream()
                    .flatMap(document -> Stream.ofNullable(yearsOfDocument.get(document)))
                    .reduce(Years::and)));
  }
}
