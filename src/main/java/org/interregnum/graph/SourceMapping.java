package org.interregnum.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.Prov;

/**
 * Writes what a document is and what its graph owes to it: licence, attribution, the fingerprint of
 * the text, and the run that read it. No run has a time, so that the same text gives the same
 * graph.
 */
final class SourceMapping {

  static final Resource LICENCE = Iris.node("https://creativecommons.org/licenses/by-sa/4.0/");
  static final String RIGHTS_HOLDER = "Wikipedia contributors";

  private static final String CHANGES =
      "The article's statements were extracted and rewritten as linked data;"
          + " quotations are verbatim.";

  /** The files hold no revision number of the article. */
  private static final String NO_REVISION = "unknown";

  private static final String SPDX = "http://spdx.org/rdf/terms#";

  private SourceMapping() {}

  static void map(SourceText text, String programVersion, Model model, Iris iris) {
    document(text, model, iris);
    graph(text, model, iris);
    run(text, programVersion, model, iris);
  }

  private static void document(SourceText text, Model model, Iris iris) {
    iris.document(text.slug())
        .inModel(model)
        .addProperty(RDF.type, IR.DOCUMENT)
        .addProperty(RDF.type, Prov.ENTITY)
        .addProperty(RDFS.label, Literals.english(text.title()))
        .addProperty(DCTerms.title, Literals.english(text.title()))
        .addProperty(spdx("checksum"), checksum(text, model, iris))
        .addProperty(SchemaDO.isBasedOn, Iris.node(text.article()))
        .addProperty(SchemaDO.version, Literals.plain(NO_REVISION))
        .addProperty(DCTerms.license, LICENCE)
        .addProperty(DCTerms.rightsHolder, Literals.plain(RIGHTS_HOLDER));
  }

  private static Resource checksum(SourceText text, Model model, Iris iris) {
    Literal digits = ResourceFactory.createTypedLiteral(text.sha256(), XSDDatatype.XSDhexBinary);
    return iris.id("checksum/" + text.slug())
        .inModel(model)
        .addProperty(RDF.type, spdx("Checksum"))
        .addProperty(spdx("algorithm"), spdx("checksumAlgorithm_sha256"))
        .addProperty(spdx("checksumValue"), digits);
  }

  /** A term of SPDX, as DCAT 3 uses it for checksums. */
  private static Property spdx(String name) {
    return ResourceFactory.createProperty(SPDX + name);
  }

  private static void graph(SourceText text, Model model, Iris iris) {
    iris.graph(text.slug())
        .inModel(model)
        .addProperty(DCTerms.title, Literals.english("Statements of the article " + text.title()))
        .addProperty(DCTerms.license, LICENCE)
        .addProperty(DCTerms.rightsHolder, Literals.plain(RIGHTS_HOLDER))
        .addProperty(SKOS.changeNote, Literals.english(CHANGES))
        .addProperty(SchemaDO.isBasedOn, Iris.node(text.article()))
        .addProperty(Prov.WAS_DERIVED_FROM, iris.document(text.slug()))
        .addProperty(Prov.WAS_GENERATED_BY, iris.run(text.slug()));
  }

  private static void run(SourceText text, String programVersion, Model model, Iris iris) {
    Resource program =
        iris.program()
            .inModel(model)
            .addProperty(RDF.type, Prov.SOFTWARE_AGENT)
            .addProperty(RDFS.label, Literals.english("Interregnum"))
            .addProperty(SchemaDO.softwareVersion, Literals.plain(programVersion));
    iris.run(text.slug())
        .inModel(model)
        .addProperty(RDF.type, IR.RUN)
        .addProperty(RDF.type, Prov.ACTIVITY)
        .addProperty(Prov.USED, iris.document(text.slug()))
        .addProperty(Prov.WAS_ASSOCIATED_WITH, program);
  }
}
