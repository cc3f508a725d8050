package org.interregnum.publish;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * What this site says about itself and its data: SPARQL 1.1 Service Description and VoID, in one
 * graph without blank nodes.
 */
public final class ServiceDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String LICENSE = "https://creativecommons.org/licenses/by-sa/4.0/";

  private final Site site;
  private final String origin;
  private final Model model = ModelFactory.createDefaultModel();

  /**
   * The description as it stands for those who reached the site under an origin such as {@code
   * http://host:3030}.
   */
  public ServiceDescription(Site site, String origin) {
    this.site = site;
    this.origin = origin;
    model.setNsPrefix("sd", SD);
  }

  /** The whole description. */
  public Graph graph() {
    service();
    dataset();
    return model.getGraph();
  }

  private void service() {
    Resource endpoint = model.createResource(origin + "/sparql");
    endpoint
        .addProperty(RDF.type, sd("Service"))
        .addProperty(property(SD, "endpoint"), endpoint)
        .addProperty(property(SD, "supportedLanguage"), sd("SPARQL11Query"))
        .addProperty(property(SD, "feature"), sd("UnionDefaultGraph"))
        .addProperty(property(SD, "defaultDataset"), data());
    Stream.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML",
            "TriG",
            "N-Quads")
        .forEach(
            format ->
                endpoint.addProperty(
                    property(SD, "resultFormat"), model.createResource(FORMATS + format)));
  }

  private void dataset() {
    Resource union =
        model.createResource(origin + "/.well-known/void#union").addProperty(RDF.type, sd("Graph"));
    data()
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(RDF.type, sd("Dataset"))
        .addProperty(DCTerms.title, "Interregnum", "en")
        .addProperty(
            DCTerms.description,
            "Military occupations, rival governments and diplomatic recognition, read out of"
                + " encyclopedia articles.",
            "en")
        .addProperty(DCTerms.license, model.createResource(LICENSE))
        .addProperty(VOID.sparqlEndpoint, model.createResource(origin + "/sparql"))
        .addProperty(VOID.uriSpace, site.addresses().base())
        .addProperty(VOID.vocabulary, model.createResource(site.addresses().base() + "ontology"))
        .addProperty(property(SD, "defaultGraph"), union);
    counts(union);
    site.dataset().listGraphNodes().forEachRemaining(this::named);
    site.documents()
        .forEach(node -> data().addProperty(DCTerms.source, model.createResource(node.getURI())));
  }

  private Resource data() {
    return model.createResource(origin + "/.well-known/void#dataset");
  }

  private void counts(Resource union) {
    union.addLiteral(VOID.triples, site.graph().size());
    data().addLiteral(VOID.triples, site.graph().size());
    Map<Node, Long> classes = new TreeMap<>(Lookup.ORDER);
    site.lookup()
        .triples(Node.ANY, RDF.type.asNode(), Node.ANY)
        .forEach(triple -> classes.merge(triple.getObject(), 1L, Long::sum));
    data().addLiteral(VOID.classes, classes.size());
    classes.forEach(this::partition);
  }

  private void partition(Node type, long size) {
    String name = Addresses.localName(type.getURI());
    Resource partition = model.createResource(origin + "/.well-known/void#class-" + name);
    data().addProperty(VOID.classPartition, partition);
    partition
        .addProperty(VOID._class, model.createResource(type.getURI()))
        .addLiteral(VOID.entities, size);
  }

  private void named(Node graph) {
    String rest = graph.getURI().replace(site.addresses().base(), "");
    Resource named = model.createResource(origin + "/.well-known/void#" + rest);
    data().addProperty(property(SD, "namedGraph"), named);
    named
        .addProperty(RDF.type, sd("NamedGraph"))
        .addProperty(property(SD, "name"), model.createResource(graph.getURI()))
        .addProperty(RDFS.label, rest)
        .addLiteral(VOID.triples, site.dataset().getGraph(graph).size());
  }

  private Resource sd(String name) {
    return model.createResource(SD + name);
  }

  private Property property(String namespace, String name) {
    return model.createProperty(namespace, name);
  }
}
