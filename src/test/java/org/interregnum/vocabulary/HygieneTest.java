package org.interregnum.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each query looks for one fault of authorship in the ontology's files, and finds none there. */
class HygieneTest {

  private static final Path QUERIES = Path.of("src", "test", "resources", "hygiene");
  private static final Graph ONTOLOGY = ontology();

  static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void the_ontology_is_free_of_the_fault(Path query) throws IOException {
    assertEquals("", culprits(ONTOLOGY, query));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void the_fault_is_found_where_it_is(Path query) throws IOException {
    Graph broken = ontology();
    RDFParser.source(QUERIES.resolve("broken.ttl")).parse(broken);
    assertNotEquals("", culprits(broken, query));
  }

  private static String culprits(Graph graph, Path query) throws IOException {
    try (QueryExec execution = QueryExec.graph(graph).query(Files.readString(query)).build()) {
      StringBuilder rows = new StringBuilder();
      execution.select().forEachRemaining(row -> rows.append(row).append('\n'));
      return rows.toString();
    }
  }

  private static Graph ontology() {
    Graph all = GraphFactory.createDefaultGraph();
    for (OntologyFile file : OntologyFile.values()) {
      if (file != OntologyFile.CONTEXT) {
        GraphUtil.addInto(all, file.graph());
      }
    }
    return all;
  }
}
