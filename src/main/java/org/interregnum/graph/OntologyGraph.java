package org.interregnum.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.interregnum.vocabulary.OntologyFile;

/**
 * The files of the ontology that the dataset carries: its terms and its concepts. Alignments and
 * shapes are left to whoever wants them.
 */
final class OntologyGraph {

  private static final List<OntologyFile> FILES =
      List.of(OntologyFile.TERMS, OntologyFile.CONCEPTS);

  private OntologyGraph() {}

  static void read(Model model) {
    FILES.forEach(file -> read(file, model));
  }

  private static void read(OntologyFile file, Model model) {
    // The labels of blank nodes follow from the file's name and their order, not from chance.
    UUID seed = UUID.nameUUIDFromBytes(file.fileName().getBytes(StandardCharsets.UTF_8));
    RDFParser.fromString(file.text(), Lang.TURTLE)
        .labelToNode(LabelToNode.createScopeByDocumentHash(seed))
        .parse(model);
  }
}
