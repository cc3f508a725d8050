package org.interregnum.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.interregnum.pipeline.ProgramVersion;
import org.interregnum.publish.Site;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the dataset says of itself, read as catalogues and editors read it. */
class DescriptionTest {

  private static final String BASE = "https://w3id.org/interregnum/";
  private static final String ORIGIN = "http://127.0.0.1:3030";

  private static final Site SITE = FirstArticle.site();
  private static final Model UNION = ModelFactory.createModelForGraph(SITE.graph());
  private static final Model SELF =
      ModelFactory.createModelForGraph(
          new SelfDescription(SITE, FirstArticle.downloads(SITE.dataset()), ORIGIN).graph());

  /** What the query editor of the Swiss Institute of Bioinformatics asks for its completion. */
  private static final String EDITOR =
      """
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX void-ext: <http://ldf.fi/void-ext#>
      SELECT DISTINCT ?subject ?property ?object ?datatype WHERE {
        {
          ?partition void:class ?subject ; void:propertyPartition ?properties .
          ?properties void:property ?property .
          OPTIONAL {
            { ?properties void:classPartition [ void:class ?object ] }
            UNION
            { ?properties void-ext:datatypePartition [ void-ext:datatype ?datatype ] }
          }
        } UNION {
          ?linkset void:subjectsTarget [ void:class ?subject ] ; void:linkPredicate ?property ;
            void:objectsTarget [ void:class ?object ] .
        }
      }
      """;

  private static Set<String> completions() {
    Set<String> rows = new TreeSet<>();
    try (QueryExecution execution = QueryExecution.create(EDITOR, UNION)) {
      ResultSet results = execution.execSelect();
      results.forEachRemaining(
          row -> {
            RDFNode target = row.contains("object") ? row.get("object") : row.get("datatype");
            rows.add(
                name(row.get("subject")) + " " + name(row.get("property")) + " " + name(target));
          });
    }
    return rows;
  }

  private static String name(RDFNode node) {
    return node == null ? "-" : node.asResource().getURI().replaceAll(".*[#/]", "");
  }

  @Test
  void an_editor_learns_which_properties_lead_from_which_class_to_which() {
    assertTrue(
        completions()
            .containsAll(
                List.of(
                    "Stance holder State",
                    "Stance towards Government",
                    "Stance stanceKind Concept",
                    "Stance start EDTF",
                    "Stance earliestStart date",
                    "Claim says Span",
                    "Claim confidence decimal",
                    "State label langString",
                    "State exactMatch Item")));
  }

  @Test
  void partitions_count_what_is_there() {
    Resource stances = UNION.getResource(BASE + "dataset/class/Stance");
    Resource holders = UNION.getResource(BASE + "dataset/class/Stance/property/holder");
    String count = "SELECT (COUNT(*) AS ?n) { ?s a <%1$sontology#Stance> . %2$s }";
    assertEquals(number(count.formatted(BASE, "")), stances.getProperty(VOID.entities).getInt());
    assertEquals(
        number(count.formatted(BASE, "?s <" + BASE + "ontology#holder> ?o")),
        holders.getProperty(VOID.triples).getInt());
  }

  private static int number(String query) {
    try (QueryExecution execution = QueryExecution.create(query, UNION)) {
      return execution.execSelect().next().getLiteral("n").getInt();
    }
  }

  @Test
  void linksets_lead_to_wikidata_and_wikipedia() {
    for (String name :
        List.of("wikidata-exactMatch", "wikidata-closeMatch", "wikipedia-isBasedOn")) {
      Resource linkset = UNION.getResource(BASE + "dataset/linkset/" + name);
      assertTrue(linkset.hasProperty(RDF.type, VOID.Linkset), name);
      String predicate = linkset.getPropertyResourceValue(VOID.linkPredicate).getURI();
      String space =
          linkset
              .getPropertyResourceValue(VOID.objectsTarget)
              .getProperty(VOID.uriSpace)
              .getString();
      String links =
          "SELECT (COUNT(*) AS ?n) { ?s <%s> ?o . FILTER(STRSTARTS(STR(?o), '%s')) }"
              .formatted(predicate, space);
      // Two graphs name the article: the document is based on it, and so is its graph.
      assertEquals(number(links), linkset.getProperty(VOID.triples).getInt(), name);
    }
  }

  @Test
  void every_graph_has_a_title_and_a_licence() {
    SITE.dataset()
        .listGraphNodes()
        .forEachRemaining(
            name -> {
              Resource graph = UNION.getResource(name.getURI());
              assertTrue(graph.hasProperty(DCTerms.license), name.getURI());
              assertTrue(graph.hasProperty(DCTerms.title), name.getURI());
            });
  }

  @Test
  void the_coverage_is_a_period_and_a_part_of_the_earth() {
    Resource dataset = UNION.getResource(BASE + "dataset");
    Resource period = dataset.getPropertyResourceValue(DCTerms.temporal);
    assertTrue(period.getProperty(DCAT.startDate).getString().startsWith("18"));
    assertTrue(period.getProperty(DCAT.endDate).getString().startsWith("19"));
    String box =
        dataset
            .getPropertyResourceValue(DCTerms.spatial)
            .getProperty(UNION.createProperty(DCAT.getURI() + "bbox"))
            .getString();
    assertTrue(box.matches("POLYGON\\(\\((-?[\\d.]+ -?[\\d.]+,){4}-?[\\d.]+ -?[\\d.]+\\)\\)"), box);
  }

  @Test
  void each_file_is_a_distribution_with_size_checksum_and_an_address_here() {
    for (Download download : Download.values()) {
      Resource node = SELF.getResource(BASE + "dataset/distribution/" + download.word());
      assertTrue(
          SELF.contains(SELF.getResource(BASE + "dataset"), DCAT.distribution, node),
          download.word());
      assertEquals(
          ORIGIN + "/dumps/" + download.fileName(),
          node.getPropertyResourceValue(DCAT.downloadURL).getURI());
      assertTrue(node.getProperty(DCAT.byteSize).getLong() > 0, download.word());
      assertTrue(
          node.getPropertyResourceValue(SELF.createProperty("http://spdx.org/rdf/terms#checksum"))
              .getProperty(SELF.createProperty("http://spdx.org/rdf/terms#checksumValue"))
              .getString()
              .matches("[0-9a-f]{64}"));
    }
  }

  @Test
  void services_have_the_addresses_of_this_site() {
    Resource endpoint = SELF.getResource(ORIGIN + "/sparql");
    assertTrue(SELF.contains(SELF.getResource(BASE + "dataset"), VOID.sparqlEndpoint, endpoint));
    assertFalse(SELF.contains(null, VOID.sparqlEndpoint, SELF.getResource(BASE + "sparql")));
    assertTrue(SELF.contains(null, SELF.createProperty(DCAT.getURI() + "endpointURL"), endpoint));
  }

  @Test
  void a_portal_finds_all_that_its_profile_demands() {
    Shapes demands =
        Shapes.parse(
            RDFParser.source("src/test/resources/org/interregnum/release/dcat-ap.shapes.ttl")
                .toGraph());
    assertEquals(List.of(), faults(demands, SELF));

    Model nameless = ModelFactory.createDefaultModel().add(SELF);
    nameless.remove(SELF.listStatements(null, DCTerms.publisher, (RDFNode) null).toList());
    nameless.remove(SELF.listStatements(null, DCAT.byteSize, (RDFNode) null).toList());
    assertTrue(faults(demands, nameless).size() > 10, "what is taken away is missed");
  }

  private static List<String> faults(Shapes demands, Model description) {
    return ShaclValidator.get().validate(demands, description.getGraph()).getEntries().stream()
        .map(fault -> fault.focusNode() + ": " + fault.message())
        .sorted()
        .toList();
  }

  @Test
  void nothing_of_it_is_blank() {
    Graph graph = SELF.getGraph();
    assertTrue(graph.stream().noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
  }

  @Test
  void schema_org_knows_the_dataset() throws IOException {
    JsonNode dataset = new ObjectMapper().readTree(new SchemaOrg(SITE).json());
    assertEquals("Dataset", dataset.get("@type").asText());
    assertEquals(BASE + "dataset", dataset.get("@id").asText());
    assertTrue(dataset.get("description").asText().length() > 50, "search engines ask for 50");
    assertEquals(Download.values().length, dataset.get("distribution").size());
    assertEquals(
        "https://en.wikipedia.org/wiki/Chilean_occupation_of_Peru",
        dataset.get("isBasedOn").get(0).asText());
  }

  @Test
  void the_citation_file_has_the_program_s_version_and_the_article() throws IOException {
    Map<?, ?> cff =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("CITATION.cff")));
    assertEquals("1.2.0", cff.get("cff-version"));
    for (String required : List.of("message", "title", "authors")) {
      assertTrue(cff.containsKey(required), required);
    }
    assertEquals(ProgramVersion.get(), cff.get("version"));
    Map<?, ?> preferred = (Map<?, ?>) cff.get("preferred-citation");
    assertEquals("data", preferred.get("type"));
    assertTrue(cff.get("references").toString().contains("Chilean_occupation_of_Peru"));
  }
}
