package org.interregnum.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/**
 * The files of the ontology that the dataset carries: its terms and its concepts. Alignments and
 * shapes are left to whoever wants them.
 */
final class OntologyFiles {

  private static final List<String> NAMES = List.of("interregnum.ttl", "concepts.ttl");

  private OntologyFiles() {}

  /**
   * Reads the files of a folder.
   *
   * @throws GraphException when one is missing or no Turtle
   */
  static void read(Path folder, Model model) throws GraphException {
    for (String name : NAMES) {
      read(folder.resolve(name), name, model);
    }
  }

  private static void read(Path file, String name, Model model) throws GraphException {
    // The labels of blank nodes follow from the file's name and their order, not from chance.
    UUID seed = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    try (InputStream in = Files.newInputStream(file)) {
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .labelToNode(LabelToNode.createScopeByDocumentHash(seed))
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(model);
    } catch (IOException e) {
      throw new GraphException(file + ": this file of the ontology cannot be opened.", e);
    } catch (RiotException e) {
      throw new GraphException(file + ": is no Turtle (" + e.getMessage() + ").", e);
    }
  }
}
