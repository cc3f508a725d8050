package org.interregnum.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.interregnum.vocabulary.IR;

/** The names of entities of some classes, from which the entity that a person means is found. */
final class NameIndex {

  /** Kept as a parsed pattern whose class is put in as a term. */
  private static final String NAMES =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?entity ?name ?rank
      WHERE {
        ?entity a ?class .
        { ?entity rdfs:label ?name . BIND(1 AS ?rank) }
        UNION
        { ?entity skos:altLabel ?name . BIND(2 AS ?rank) }
      }
      """;

  /** One name of one entity; labels have rank 1, aliases rank 2. */
  private record Entry(String iri, String name, FoldedName folded, String rank) {}

  private final List<String> classes;
  private final List<Entry> entries;

  private NameIndex(List<String> classes, List<Entry> entries) {
    this.classes = classes;
    this.entries = entries;
  }

  /**
   * @param classes local names of the ontology's classes
   * @throws QueryException when the source does not answer
   */
  static NameIndex of(List<String> classes, GraphSource source) throws QueryException {
    List<Entry> entries = new ArrayList<>();
    for (String type : classes) {
      Node term = NodeFactory.createURI(IR.NS + type);
      Query query =
          QueryTransformOps.replaceVars(
              QueryFactory.create(NAMES), Map.of(Var.alloc("class"), term));
      entries.addAll(source.run(query, execution -> entries(execution.select())));
    }
    return new NameIndex(classes, entries);
  }

  private static List<Entry> entries(RowSet rows) {
    List<Entry> entries = new ArrayList<>();
    rows.forEachRemaining(
        row -> {
          Node entity = row.get("entity");
          String name = row.get("name").getLiteralLexicalForm();
          String rank = row.get("rank").getLiteralLexicalForm();
          if (entity.isURI()) {
            entries.add(new Entry(entity.getURI(), name, FoldedName.of(name), rank));
          }
        });
    return entries;
  }

  /**
   * The IRI of the one entity that has the name as its label or, where no label fits, as an alias.
   *
   * @throws UnknownNameException when none has it, or several do
   */
  String iri(String name) throws UnknownNameException {
    FoldedName wanted = FoldedName.of(name);
    for (String rank : List.of("1", "2")) {
      SortedSet<String> found = found(wanted, rank);
      if (found.size() > 1) {
        throw ambiguous(name, found);
      }
      if (!found.isEmpty()) {
        return found.first();
      }
    }
    throw unknown(name);
  }

  private SortedSet<String> found(FoldedName wanted, String rank) {
    return entries.stream()
        .filter(entry -> entry.rank().equals(rank) && entry.folded().equals(wanted))
        .map(Entry::iri)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private UnknownNameException ambiguous(String name, SortedSet<String> found) {
    ShortIris shortIris = ShortIris.standard();
    List<String> iris = found.stream().map(shortIris::shorten).toList();
    return new UnknownNameException(
        "'" + name + "' names several things; give one of " + Enumeration.of(iris) + ".", iris);
  }

  private UnknownNameException unknown(String name) {
    List<String> nearest = new NearestNames(entries.stream().map(Entry::name).toList()).to(name);
    String sought =
        "No " + classes.stream().map(NameIndex::words).collect(Collectors.joining(", "));
    String sentence =
        nearest.isEmpty()
            ? sought + " has a name in this graph, so '" + name + "' cannot be found."
            : sought
                + " is called '"
                + name
                + "'; the nearest are "
                + Enumeration.of(nearest)
                + ".";
    return new UnknownNameException(sentence, nearest);
  }

  /** {@code ArmedForce} in words: {@code armed force}. */
  private static String words(String type) {
    return type.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
  }
}
