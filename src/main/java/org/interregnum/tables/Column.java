package org.interregnum.tables;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.interregnum.publish.Lookup;

/**
 * A column of a table of statements.
 *
 * @param name the header cell
 * @param meaning one sentence
 * @param type what its cells are
 * @param property the IRI of the property that the cells are values of, where there is one
 * @param cell the cell in the row of a statement; empty where the data does not say
 */
record Column(String name, String meaning, CellType type, Optional<String> property, Cell cell) {

  /** Finds what a cell holds. */
  @FunctionalInterface
  interface Cell {
    String of(Node statement, Lookup data);
  }

  static Column of(String name, String meaning, CellType type, Cell cell) {
    return new Column(name, meaning, type, Optional.empty(), cell);
  }

  Column valueOf(String iri) {
    return new Column(name, meaning, type, Optional.of(iri), cell);
  }
}
