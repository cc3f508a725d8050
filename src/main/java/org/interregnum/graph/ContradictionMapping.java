package org.interregnum.graph;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.statement.conflict.Contradiction;
import org.interregnum.vocabulary.Concepts;
import org.interregnum.vocabulary.IR;

/** Writes that two statements contradict each other, and why. */
final class ContradictionMapping {

  private static final String BETWEEN_SOURCES = "source-against-source";

  private ContradictionMapping() {}

  static void map(Contradiction contradiction, Model model, Iris iris) {
    Resource one = iris.id(contradiction.one().id()).inModel(model);
    Resource other = iris.id(contradiction.other().id()).inModel(model);
    one.addProperty(IR.CONFLICTS_WITH, other);
    other.addProperty(IR.CONFLICTS_WITH, one);
    Resource node =
        iris.id(contradiction.id())
            .inModel(model)
            .addProperty(RDF.type, IR.CONTRADICTION)
            .addProperty(IR.BETWEEN, one)
            .addProperty(IR.BETWEEN, other)
            .addProperty(
                IR.CONTRADICTION_KIND, Concepts.contradictionKind(contradiction.kind().slug()))
            .addProperty(IR.WHY, Literals.english(contradiction.why()));
    if (contradiction.isBetweenSources()) {
      node.addProperty(IR.CONTRADICTION_KIND, Concepts.contradictionKind(BETWEEN_SOURCES));
    }
  }
}
