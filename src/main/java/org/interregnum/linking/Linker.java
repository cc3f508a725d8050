package org.interregnum.linking;

import java.util.List;
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
    return findings(statements).stream()
        .filter(Link.class::isInstance)
        .map(Link.class::cast)
        .toList();
  }

  /** What came of the search for each of these things, by id. */
  public List<Finding> findings(Statements statements) {
    Things things = new Things(statements);
    return things.all().stream().map(thing -> find(thing, things)).sorted().toList();
  }

  private Finding find(Linkable thing, Things things) {
    List<LinkRow> rows =
        thing.names().stream()
            .map(name -> rows(name, thing, things))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (rows.size() > 1) {
      return ambiguity(thing, rows);
    }
    return rows.stream()
        .filter(row -> row.item().isPresent() || row.coordinates().isPresent())
        .findFirst()
        .<Finding>map(row -> new Link(thing.id(), row.item(), row.coordinates(), row.evidence()))
        .orElseGet(() -> new NoLink(thing.id()));
  }

  /** The rows of a name that are left when type, context and use have had their say. */
  private List<LinkRow> rows(String name, Linkable thing, Things things) {
    Surroundings around = things.around(thing);
    List<LinkRow> rows =
        table.named(name).stream()
            .filter(row -> thing.types().contains(row.type()))
            .filter(row -> row.context().fits(around))
            .toList();
    return things.use(thing).of(rows);
  }

  private static Finding ambiguity(Linkable thing, List<LinkRow> rows) {
    List<Ambiguity.Candidate> candidates =
        rows.stream()
            .flatMap(
                row ->
                    row.item().stream().map(item -> new Ambiguity.Candidate(item, row.evidence())))
            .toList();
    return candidates.isEmpty() ? new NoLink(thing.id()) : new Ambiguity(thing.id(), candidates);
  }
}
