package org.interregnum.query;

import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.interregnum.vocabulary.IR;

/**
 * The catalogue in RDF: each query is a SHACL SPARQL executable (SHACL-SPARQL, 5.2) with its
 * question as comment and its tags as keywords, the form that the SIB's SPARQL examples use. Every
 * node has an IRI.
 */
public final class CatalogueDescription {

  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SCHEMA = "https://schema.org/";

  private static final Resource EXECUTABLE = term(SH + "SPARQLExecutable");
  private static final Resource SELECT_EXECUTABLE = term(SH + "SPARQLSelectExecutable");
  private static final Resource PARAMETER = term(SH + "Parameter");
  private static final Resource PREFIX_DECLARATION = term(SH + "PrefixDeclaration");
  private static final Resource IRI = term(SH + "IRI");
  private static final Property PREFIXES = property(SH + "prefixes");
  private static final Property DECLARE = property(SH + "declare");
  private static final Property PREFIX = property(SH + "prefix");
  private static final Property NAMESPACE = property(SH + "namespace");
  private static final Property SELECT = property(SH + "select");
  private static final Property HAS_PARAMETER = property(SH + "parameter");
  private static final Property PATH = property(SH + "path");
  private static final Property NAME = property(SH + "name");
  private static final Property DESCRIPTION = property(SH + "description");
  private static final Property DATATYPE = property(SH + "datatype");
  private static final Property CLASS = property(SH + "class");
  private static final Property NODE_KIND = property(SH + "nodeKind");
  private static final Property DEFAULT = property(SH + "defaultValue");
  private static final Property KEYWORDS = property(SCHEMA + "keywords");
  private static final Property TARGET = property(SCHEMA + "target");

  private final Model model = ModelFactory.createDefaultModel();
  private final String list;
  private final Resource endpoint;
  private final Resource prefixes;

  private CatalogueDescription(String base, String endpoint) {
    this.list = base + "queries";
    this.endpoint = model.createResource(endpoint);
    this.prefixes = model.createResource(list + "#prefixes");
    model.setNsPrefix("dcterms", DCTerms.NS);
    model.setNsPrefix("ir", IR.NS);
    model.setNsPrefix("rdfs", RDFS.uri);
    model.setNsPrefix("schema", SCHEMA);
    model.setNsPrefix("sh", SH);
    model.setNsPrefix("xsd", XSD.NS);
  }

  /**
   * Describes the catalogue.
   *
   * @param base where the IRIs of the queries begin, with a final slash
   * @param endpoint the IRI of the SPARQL endpoint that answers them
   */
  public static Model of(QueryCatalogue catalogue, String base, String endpoint) {
    return of(catalogue.queries(), base, endpoint);
  }

  /** Describes some queries alone, as {@link #of(QueryCatalogue, String, String)} does all. */
  public static Model of(Collection<CannedQuery> queries, String base, String endpoint) {
    CatalogueDescription description = new CatalogueDescription(base, endpoint);
    queries.forEach(description::describe);
    return description.model;
  }

  private void describe(CannedQuery query) {
    Resource node = model.createResource(list + "/" + query.name());
    node.addProperty(RDF.type, EXECUTABLE)
        .addProperty(RDF.type, SELECT_EXECUTABLE)
        .addProperty(RDFS.label, query.summary(), "en")
        .addProperty(RDFS.comment, query.question(), "en")
        .addProperty(DCTerms.description, query.description(), "en")
        .addProperty(DCTerms.isPartOf, model.createResource(list))
        .addProperty(PREFIXES, prefixes)
        .addProperty(SELECT, query.text())
        .addProperty(TARGET, endpoint);
    query.tags().forEach(tag -> node.addProperty(KEYWORDS, tag));
    query.query().getPrefixMapping().getNsPrefixMap().forEach(this::declare);
    query
        .parameters()
        .forEach(parameter -> node.addProperty(HAS_PARAMETER, parameter(node, parameter)));
  }

  private void declare(String prefix, String namespace) {
    Resource declaration =
        model
            .createResource(list + "#prefix-" + prefix)
            .addProperty(RDF.type, PREFIX_DECLARATION)
            .addProperty(PREFIX, prefix)
            .addProperty(NAMESPACE, model.createTypedLiteral(namespace, XSDDatatype.XSDanyURI));
    prefixes.addProperty(DECLARE, declaration);
  }

  private Resource parameter(Resource query, Parameter parameter) {
    Resource node =
        model
            .createResource(query + "#" + parameter.name())
            .addProperty(RDF.type, PARAMETER)
            .addProperty(NAME, parameter.name())
            .addProperty(PATH, model.createResource(list + "#parameter-" + parameter.name()))
            .addProperty(DESCRIPTION, parameter.meaning(), "en")
            .addProperty(DEFAULT, defaultValue(parameter));
    if (parameter.type() == ParameterType.IRI) {
      node.addProperty(NODE_KIND, IRI);
    } else {
      node.addProperty(DATATYPE, parameter.type() == ParameterType.DATE ? XSD.date : XSD.xstring);
    }
    if (parameter.classes().size() == 1) {
      node.addProperty(CLASS, term(IR.NS + parameter.classes().get(0)));
    }
    return node;
  }

  private RDFNode defaultValue(Parameter parameter) {
    return switch (parameter.type()) {
      case IRI -> model.createResource(parameter.defaultValue());
      case DATE -> model.createTypedLiteral(parameter.defaultValue(), XSDDatatype.XSDdate);
      case STRING, LANGUAGE -> model.createLiteral(parameter.defaultValue());
    };
  }

  private static Resource term(String iri) {
    return ResourceFactory.createResource(iri);
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }
}
