package org.interregnum.linking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.interregnum.claim.EntityType;
import org.interregnum.statement.Content.Cession;
import org.interregnum.statement.Content.Happening;
import org.interregnum.statement.Content.Tenure;
import org.interregnum.statement.HistoricEntity;
import org.interregnum.statement.Statement;
import org.interregnum.statement.Statements;

/** Finds the row of the table that each thing is. */
public final class Linker {

  private final LinkTable table;

  public Linker(LinkTable table) {
    this.table = table;
  }

  /** The links of all things that statements are about, offices and events among them, by id. */
  public List<Link> links(Statements statements) {
    return linkables(statements).values().stream()
        .flatMap(thing -> link(thing).stream())
        .sorted()
        .toList();
  }

  private static Map<String, Linkable> linkables(Statements statements) {
    Set<HistoricEntity> territories =
        statements.of(Cession.class).stream()
            .map(cession -> cession.content().territory())
            .collect(Collectors.toSet());
    Map<String, Linkable> things = new TreeMap<>();
    for (Statement<?> statement : statements.all()) {
      statement
          .content()
          .entities()
          .forEach(entity -> add(things, Linkable.of(entity, territories.contains(entity))));
      if (statement.content() instanceof Tenure tenure) {
        add(things, Linkable.of(tenure.office()));
      } else if (statement.content() instanceof Happening happening
          && happening.event().type() == EntityType.EVENT) {
        add(things, Linkable.of(happening.event(), false));
      }
    }
    return things;
  }

  private static void add(Map<String, Linkable> things, Linkable thing) {
    things.putIfAbsent(thing.id(), thing);
  }

  private Optional<Link> link(Linkable thing) {
    return thing.names().stream()
        .map(name -> rows(name, thing))
        .filter(rows -> !rows.isEmpty())
        .findFirst()
        .filter(rows -> rows.size() == 1)
        .map(rows -> rows.get(0))
        .map(row -> new Link(thing.id(), row.item(), row.coordinates(), row.evidence()));
  }

  /** The rows of a name that are left when type and use have had their say. */
  private List<LinkRow> rows(String name, Linkable thing) {
    List<LinkRow> rows =
        table.named(name).stream().filter(row -> thing.types().contains(row.type())).toList();
    return thing.territory()
        ? preferring(LinkRow::isTerritory, rows)
        : preferring(row -> row.note().isEmpty(), preferring(row -> !row.isTerritory(), rows));
  }

  /** Those that fit, or all where none does. */
  private static List<LinkRow> preferring(Predicate<LinkRow> fits, List<LinkRow> rows) {
    List<LinkRow> fitting = rows.stream().filter(fits).toList();
    return fitting.isEmpty() ? rows : fitting;
  }
}
