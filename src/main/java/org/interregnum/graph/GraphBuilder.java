package org.interregnum.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.interregnum.claim.Claim;
import org.interregnum.claim.Reading;
import org.interregnum.statement.Merging;
import org.interregnum.statement.Statement;
import org.interregnum.statement.Statements;
import org.interregnum.statement.conflict.Contradiction;
import org.interregnum.statement.conflict.Contradictions;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.IriPatterns;

/** Makes the named graphs. The same input gives the same triples. */
public final class GraphBuilder {

  private final GraphInput input;
  private final Iris iris;
  private final NamedGraphs graphs = new NamedGraphs();

  private GraphBuilder(GraphInput input) {
    this.input = input;
    this.iris = new Iris(input.patterns());
  }

  public static NamedGraphs build(GraphInput input) {
    GraphBuilder builder = new GraphBuilder(input);
    builder.documents();
    builder.derive();
    builder.links();
    OntologyGraph.read(builder.graphs.model(input.patterns().ontologyGraph()));
    builder.describe();
    return builder.graphs;
  }

  /** The graph of one document alone, as if there were no others. */
  public static NamedGraphs document(
      SourceText text, Reading reading, IriPatterns patterns, String programVersion) {
    Statements statements = Merging.of(List.of(reading));
    GraphBuilder builder =
        new GraphBuilder(
            new GraphInput(
                List.of(text),
                statements,
                Contradictions.standard().in(statements),
                List.of(),
                patterns,
                programVersion));
    builder.documents();
    return builder.graphs;
  }

  private void documents() {
    Map<String, List<Statement<?>>> statements = new TreeMap<>();
    Map<String, List<Contradiction>> contradictions = new TreeMap<>();
    for (Statement<?> statement : input.statements().all()) {
      statement.sources().forEach(source -> list(statements, source).add(statement));
    }
    for (Contradiction contradiction : input.contradictions()) {
      contradiction.sources().forEach(source -> list(contradictions, source).add(contradiction));
    }
    for (SourceText text : input.texts()) {
      Model model = model(text.slug());
      SourceMapping.map(text, input.programVersion(), model, iris);
      statements(text, list(statements, text.slug()), model);
      list(contradictions, text.slug()).forEach(c -> ContradictionMapping.map(c, model, iris));
    }
  }

  private static <T> List<T> list(Map<String, List<T>> lists, String key) {
    return lists.computeIfAbsent(key, k -> new ArrayList<>());
  }

  private Model model(String source) {
    return graphs.model(input.patterns().documentGraph(source));
  }

  /** What one document supports, with its own claims alone. */
  private void statements(SourceText text, List<Statement<?>> statements, Model model) {
    Map<Claim, Resource> claims =
        EvidenceMapping.map(claims(text.slug(), statements), text, model, iris);
    EntityMapping entities =
        new EntityMapping(text.slug(), input.statements().entities(), model, iris);
    for (Statement<?> statement : statements) {
      Resource node = StatementMapping.map(statement, model, iris);
      entities.map(statement);
      statement.claims().stream()
          .filter(claims::containsKey)
          .forEach(claim -> node.addProperty(IR.SUPPORTED_BY, claims.get(claim)));
    }
  }

  private static List<Claim> claims(String source, List<Statement<?>> statements) {
    LinkedHashSet<Claim> claims = new LinkedHashSet<>();
    statements.forEach(statement -> claims.addAll(statement.claims()));
    return claims.stream().filter(claim -> claim.source().equals(source)).toList();
  }

  private void links() {
    Model model = graphs.model(input.patterns().linksGraph());
    input.findings().forEach(finding -> LinkMapping.map(finding, model, iris));
  }

  private void derive() {
    DerivedGraph.derive(graphs.union(), graphs.model(input.patterns().derivedGraph()));
  }

  private void describe() {
    Model description = ModelFactory.createDefaultModel();
    DatasetDescription.describe(
        graphs.models(), graphs.union(), input.programVersion(), iris, description);
    graphs.model(input.patterns().datasetGraph()).add(description);
  }
}
