package org.interregnum.linking;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interregnum.claim.EntityType;
import org.interregnum.statement.HistoricEntity;
import org.interregnum.statement.Office;

/**
 * A thing that looks for its row in the table.
 *
 * @param types the row types that it may have
 * @param names the preferred one first
 * @param territory whether statements use it as a territory
 */
record Linkable(String id, Set<String> types, List<String> names, boolean territory) {

  static Linkable of(HistoricEntity entity, boolean territory) {
    return new Linkable(
        entity.id(),
        types(entity.type()),
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).toList(),
        territory);
  }

  static Linkable of(Office office) {
    return new Linkable(office.id(), Set.of("office"), List.of(office.label()), false);
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
