package org.interregnum.validation;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interregnum.vocabulary.OntologyFile;

/**
 * Checks data against the shapes and the check queries. The data need not hold the ontology: its
 * terms and concepts are added for the check.
 *
 * <p>The check works on a copy in memory, since shapes ask for one triple at a time, which a union
 * of graphs answers three times slower.
 */
public final class Validator {

  private final Shapes shapes;
  private final List<CheckQuery> queries;
  private final List<Graph> ontology;

  private Validator(Shapes shapes, List<CheckQuery> queries, List<Graph> ontology) {
    this.shapes = shapes;
    this.queries = List.copyOf(queries);
    this.ontology = List.copyOf(ontology);
  }

  /** With the shapes, check queries and ontology that the program carries. */
  public static Validator bundled() {
    return new Validator(
        Shapes.bundled(),
        CheckQueries.bundled(),
        List.of(OntologyFile.TERMS.graph(), OntologyFile.CONCEPTS.graph()));
  }

  /** The faults of a graph, sorted and without repetition; empty where there are none. */
  public List<ValidationResult> validate(Graph data) {
    Graph whole = withOntology();
    GraphUtil.addInto(whole, data);
    return check(whole);
  }

  /** The faults of all graphs of a dataset taken as one. */
  public List<ValidationResult> validate(DatasetGraph data) {
    Graph whole = withOntology();
    data.stream().forEach(quad -> whole.add(quad.asTriple()));
    return check(whole);
  }

  private Graph withOntology() {
    Graph whole = GraphFactory.createDefaultGraph();
    ontology.forEach(graph -> GraphUtil.addInto(whole, graph));
    return whole;
  }

  private List<ValidationResult> check(Graph whole) {
    Stream<ValidationResult> asked = queries.stream().flatMap(query -> query.check(whole));
    return Stream.concat(shapes.check(whole), asked).distinct().sorted().toList();
  }
}
