package org.interregnum.linking;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.interregnum.statement.Statements;

/**
 * Finds the row of the table that each thing is: by its type, one of its names, its use and what is
 * told around it.
 */
public final class Linker {

  private final LinkTable table;

  public Linker(LinkTable table) {
    this.table = table;
  }

  /** The links of all things that statements are about, offices and events among them, by id. */
  public List<Link> links(Statements statements) {
    Things things = new Things(statements);
    return things.all().stream().flatMap(thing -> link(thing, things).stream()).sorted().toList();
  }

  private Optional<Link> link(Linkable thing, Things things) {
    Surroundings around = things.around(thing);
    return thing.names().stream()
        .map(name -> rows(name, thing, things.isTerritory(thing)))
        .filter(rows -> !rows.isEmpty())
        .findFirst()
        .filter(rows -> rows.size() == 1)
        .map(rows -> rows.get(0))
        .filter(row -> row.item().isPresent() || row.coordinates().isPresent())
        .filter(row -> row.context().fits(around))
        .map(row -> new Link(thing.id(), row.item(), row.coordinates(), row.evidence()));
  }

  /** The rows of a name that are left when type and use have had their say. */
  private List<LinkRow> rows(String name, Linkable thing, boolean territory) {
    List<LinkRow> rows =
        table.named(name).stream().filter(row -> thing.types().contains(row.type())).toList();
    return territory
        ? preferring(LinkRow::isTerritory, rows)
        : preferring(row -> row.note().isEmpty(), preferring(row -> !row.isTerritory(), rows));
  }

  /** Those that fit, or all where none does. */
  private static List<LinkRow> preferring(Predicate<LinkRow> fits, List<LinkRow> rows) {
    List<LinkRow> fitting = rows.stream().filter(fits).toList();
    return fitting.isEmpty() ? rows : fitting;
  }
}
