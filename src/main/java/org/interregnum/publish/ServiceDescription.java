package org.interregnum.publish;

import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.interregnum.vocabulary.IriPatterns;
import org.interregnum.vocabulary.Prefixes;

/**
 * What the SPARQL endpoint is (SPARQL 1.1 Service Description): its languages, formats and graphs,
 * and where its data is described. Nothing is said that the tests do not try.
 */
public final class ServiceDescription {

  /** Where the data is described. */
  public static final String ADDRESS = "/.well-known/void";

  private static final String SD = Prefixes.all().get("sd");
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String LICENSE = "https://creativecommons.org/licenses/by-sa/4.0/";

  private final Site site;
  private final IriPatterns patterns;
  private final String origin;
  private final Model model = ModelFactory.createDefaultModel();

  /**
   * The description as it stands for those who reached the site under an origin such as {@code
   * http://host:3030}.
   */
  public ServiceDescription(Site site, String origin) {
    this.site = site;
    this.patterns = new IriPatterns(site.addresses().base());
    this.origin = origin;
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
        .addProperty(property("endpoint"), endpoint)
        .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
        .addProperty(property("feature"), sd("UnionDefaultGraph"))
        .addProperty(property("defaultDataset"), data())
        .addProperty(property("availableGraphs"), graphs())
        .addProperty(RDFS.seeAlso, model.createResource(origin + ADDRESS))
        .addProperty(DCTerms.license, model.createResource(LICENSE));
    Stream.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML")
        .forEach(
            format ->
                endpoint.addProperty(
                    property("resultFormat"), model.createResource(FORMATS + format)));
  }

  private void dataset() {
    Resource union = part("union");
    data()
        .addProperty(RDF.type, sd("Dataset"))
        .addProperty(DCTerms.title, "Interregnum", "en")
        .addProperty(property("defaultGraph"), union);
    union.addProperty(RDF.type, sd("Graph")).addProperty(VOID.triples, count(site.graph()));
    graphs().addProperty(RDF.type, sd("GraphCollection"));
    site.dataset().listGraphNodes().forEachRemaining(this::named);
  }

  private Resource data() {
    return model.createResource(patterns.base() + "dataset");
  }

  private Resource graphs() {
    return part("graphs");
  }

  private Resource part(String name) {
    return model.createResource(origin + ADDRESS + "#" + name);
  }

  private void named(Node name) {
    String label = patterns.graphName(name.getURI());
    Resource graph = model.createResource(name.getURI());
    Resource named =
        part("graph/" + label)
            .addProperty(RDF.type, sd("NamedGraph"))
            .addProperty(property("name"), graph)
            .addProperty(property("graph"), graph)
            .addProperty(RDFS.label, label);
    graph
        .addProperty(RDF.type, sd("Graph"))
        .addProperty(VOID.triples, count(site.dataset().getGraph(name)));
    data().addProperty(property("namedGraph"), named);
    graphs().addProperty(property("namedGraph"), named);
  }

  private static Literal count(Graph graph) {
    return ResourceFactory.createTypedLiteral(
        Integer.toString(graph.size()), XSDDatatype.XSDinteger);
  }

  private Resource sd(String name) {
    return model.createResource(SD + name);
  }

  private Property property(String name) {
    return model.createProperty(SD + name);
  }
}
