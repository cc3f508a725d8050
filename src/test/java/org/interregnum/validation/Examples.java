package org.interregnum.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interregnum.vocabulary.OntologyFile;

/**
 * The example files. The valid ones make up one small dataset without fault; each invalid one adds
 * a fault to it, and its comments {@code # expects …} say what is found.
 */
final class Examples {

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Graph TERMS = OntologyFile.TERMS.graph();
  private static final Graph CONCEPTS = OntologyFile.CONCEPTS.graph();

  private Examples() {}

  /** The files of a folder whose name begins so, by name. */
  static List<Path> files(String folder, String prefix) {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      return files.filter(file -> name(file).startsWith(prefix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }

  /** All valid examples. */
  static Graph valid() {
    Graph graph = GraphFactory.createDefaultGraph();
    files("shapes", "valid.").forEach(file -> RDFParser.source(file).parse(graph));
    return graph;
  }

  /** The valid examples with the triples of an invalid one. */
  static Graph with(Path invalid) {
    Graph graph = valid();
    RDFParser.source(invalid).parse(graph);
    return graph;
  }

  static Graph withOntology(Graph data) {
    GraphUtil.addInto(data, TERMS);
    GraphUtil.addInto(data, CONCEPTS);
    return data;
  }

  /** What the comments of a file expect, sorted. */
  static List<String> expected(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      String mark = "# expects ";
      return lines
          .filter(line -> line.startsWith(mark))
          .map(line -> line.substring(mark.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
