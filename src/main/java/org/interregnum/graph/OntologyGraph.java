package org.interregnum.graph;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
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
    RDFParser.fromString(file.text(), Lang.TURTLE).parse(model);
  }
}
