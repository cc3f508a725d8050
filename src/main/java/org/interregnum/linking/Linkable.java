package org.interregnum.linking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interregnum.claim.EntityType;
import org.interregnum.statement.HistoricEntity;
import org.interregnum.statement.Office;
import org.interregnum.statement.Period;

/**
 * A thing that looks for its row in the table.
 *
 * @param types the row types that it may have
 * @param names the most telling one first
 */
record Linkable(String id, Set<String> types, List<String> names) {

  Linkable {
    names = names.stream().distinct().toList();
  }

  static Linkable of(HistoricEntity entity) {
    return new Linkable(
        entity.id(),
        types(entity.type()),
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).toList());
  }

  /** An event is also known by its years: the Peruvian Civil War of 1884–1885. */
  static Linkable of(HistoricEntity event, Period period) {
    Linkable plain = of(event);
    Optional<String> dated = Years.of(period).map(years -> event.name() + " of " + years);
    return new Linkable(
        plain.id, plain.types, Stream.concat(dated.stream(), plain.names.stream()).toList());
  }

  /** An office is also known with its state before it: the United States Secretary of State. */
  static Linkable of(Office office) {
    return new Linkable(
        office.id(),
        Set.of("office"),
        List.of(office.label(), office.owner().name() + " " + office.title()));
  }

  /** With the names that another statement knows it by. */
  Linkable and(Linkable same) {
    return new Linkable(id, types, Stream.concat(names.stream(), same.names.stream()).toList());
  }

  private static Set<String> types(EntityType type) {
    return switch (type) {
      case STATE -> Set.of("state");
      case PERSON -> Set.of("person");
      case PLACE -> Set.of("place", "region", "building");
      case GOVERNMENT -> Set.of("organisation");
      case FORCE -> Set.of("organisation", "people");
      case BODY -> Set.of("organisation", "people", "building");
      case EVENT -> Set.of("event", "war", "battle", "campaign", "treaty", "period");
    };
  }
}
