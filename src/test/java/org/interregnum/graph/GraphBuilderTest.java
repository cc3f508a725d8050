package org.interregnum.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.claim.NamedEntity;
import org.interregnum.claim.Reading;
import org.interregnum.gold.GoldReading;
import org.interregnum.statement.Merging;
import org.interregnum.statement.Told;
import org.interregnum.vocabulary.Concepts;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.IriPatterns;
import org.interregnum.vocabulary.Prov;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphBuilderTest {

  private static final String BASE = IriPatterns.DEFAULT.base();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "occupation",
        "government",
        "office",
        "appointment",
        "appointment-to-a-known-office",
        "seat",
        "control",
        "recognition",
        "event",
        "event-of-two-dates",
        "participant",
        "cession",
        "succession",
        "support"
      })
  void claims_in_statements_out(String file) throws Exception {
    String turtle = resource("kinds/" + file + ".ttl");
    String[] claims =
        turtle
            .lines()
            .takeWhile(line -> line.startsWith("# "))
            .map(line -> line.substring(2))
            .toArray(String[]::new);
    assertIsomorphic(turtle(turtle), withoutEvidence(Built.document(claims)));
  }

  /** What is left of a document's graph when who says it is taken away. */
  private static Model withoutEvidence(Model graph) {
    Set<Resource> evidence =
        Stream.of(
                IR.CLAIM,
                IR.SPAN,
                IR.DOCUMENT,
                IR.RUN,
                OA.TextPositionSelector,
                OA.TextQuoteSelector,
                Prov.SOFTWARE_AGENT)
            .flatMap(type -> graph.listSubjectsWithProperty(RDF.type, type).toList().stream())
            .collect(Collectors.toSet());
    evidence.add(graph.getResource(IriPatterns.DEFAULT.documentGraph("document")));
    evidence.add(graph.getResource(BASE + "id/checksum/document"));
    Model rest = ModelFactory.createDefaultModel().add(graph);
    evidence.forEach(node -> rest.removeAll(node, null, null));
    return rest.removeAll(null, IR.SUPPORTED_BY, null);
  }

  @Test
  void a_document_and_its_words_in_full() throws Exception {
    SourceText text =
        new SourceText(
            "peru-at-war",
            "Peru at war?",
            "= Peru at war? =\n\n😀 Chile occupied Lima. It was held.");
    Claim occupation = claim(ClaimKind.OCCUPATION, "military", "occupation.occupied", 0.94);
    Claim control = claim(ClaimKind.CONTROL, "held", "control.held", 1);
    Reading reading =
        new Reading(
            text.slug(),
            text.title(),
            List.of(control, occupation),
            List.of(named("Chile", EntityType.STATE), named("Lima", EntityType.PLACE)));
    Model graph =
        Built.of(List.of(text), List.of(reading))
            .models()
            .get(IriPatterns.DEFAULT.documentGraph("peru-at-war"));
    assertIsomorphic(turtle(resource("evidence.ttl").replace("SHA256", text.sha256())), graph);
  }

  private static Claim claim(ClaimKind kind, String qualifier, String rule, double confidence) {
    return new Claim(
        "peru-at-war",
        kind,
        Optional.of("Chile"),
        Optional.of("Lima"),
        Optional.of(qualifier),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Claim.Evidence("Chile occupied Lima.", 20, 40),
        new Claim.Origin(rule, confidence));
  }

  private static NamedEntity named(String name, EntityType type) {
    Optional<String> none = Optional.empty();
    return new NamedEntity(name, type, List.of(), none, none, none);
  }

  @Test
  void a_fingerprint_is_that_of_the_bytes_in_utf_8() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        new SourceText("abc", "abc", "abc").sha256());
  }

  @ParameterizedTest
  @CsvSource({
    "Chilean occupation of Peru, Chilean_occupation_of_Peru",
    "Treaty of Ancón,            Treaty_of_Ancón",
    "What if?,                   What_if%3F",
    "100% <a>,                   100%25_%3Ca%3E",
  })
  void an_article_has_its_address(String title, String path) {
    assertEquals("https://en.wikipedia.org/wiki/" + path, new SourceText("x", title, "").article());
  }

  @Test
  void a_statement_of_two_documents_stands_in_both_graphs_with_the_claims_of_each()
      throws Exception {
    NamedGraphs graphs =
        Built.of(
            Told.by("a", "occupation | state:Chile | place:Lima | military | 1881-01"),
            Told.by("b", "occupation | state:Chile | place:Lima | military | 1881-01-17"));
    for (String source : List.of("a", "b")) {
      Model graph = graphs.models().get(IriPatterns.DEFAULT.documentGraph(source));
      Resource statement = graph.getResource(BASE + "id/occupation/chile/lima");
      assertEquals("1881-01-17", statement.getProperty(IR.START).getString());
      assertEquals(
          BASE + "id/claim/" + source + "/100-1",
          statement.getRequiredProperty(IR.SUPPORTED_BY).getResource().getURI());
    }
  }

  @Test
  void sources_that_contradict_each_other_are_told_in_both_graphs() throws Exception {
    NamedGraphs graphs =
        Built.of(
            Told.by("a", "participant | person:A | event:Manifesto | author"),
            Told.by("b", "participant | person:B | event:Manifesto | author"));
    for (String source : List.of("a", "b")) {
      Model graph = graphs.models().get(IriPatterns.DEFAULT.documentGraph(source));
      Resource found = graph.listSubjectsWithProperty(RDF.type, IR.CONTRADICTION).next();
      assertEquals(
          Set.of("two-authors", "source-against-source"),
          found.listProperties(IR.CONTRADICTION_KIND).toList().stream()
              .map(triple -> triple.getResource().getURI().replaceAll(".*/", ""))
              .collect(Collectors.toSet()));
    }
  }

  @Test
  void every_statement_reaches_words_that_stand_where_it_says() throws Exception {
    Model union = Built.ofFirstArticle().union();
    String text = Files.readString(Path.of("seeds/chilean-occupation-of-peru.txt"));
    List<Resource> statements = union.listSubjectsWithProperty(IR.SUPPORTED_BY).toList();
    assertTrue(statements.size() > 150);
    for (Resource statement : statements) {
      List<Resource> spans =
          statement.listProperties(IR.SUPPORTED_BY).toList().stream()
              .map(triple -> triple.getResource().getPropertyResourceValue(IR.SAYS))
              .toList();
      assertFalse(spans.isEmpty());
      spans.forEach(span -> assertCutsItsQuote(span, text));
    }
  }

  private static void assertCutsItsQuote(Resource span, String text) {
    Model model = span.getModel();
    Map<Resource, Resource> selectors =
        span.listProperties(OA.hasSelector).toList().stream()
            .map(triple -> triple.getResource())
            .collect(Collectors.toMap(s -> s.getPropertyResourceValue(RDF.type), s -> s));
    Resource position = selectors.get(OA.TextPositionSelector.inModel(model));
    int begin = position.getProperty(OA.start).getInt();
    int stop = position.getProperty(OA.end).getInt();
    String exact =
        selectors.get(OA.TextQuoteSelector.inModel(model)).getProperty(OA.exact).getString();
    int from = text.offsetByCodePoints(0, begin);
    assertEquals(exact, text.substring(from, text.offsetByCodePoints(from, stop - begin)));
    assertTrue(span.getURI().endsWith("#char=" + begin + "," + stop));
  }

  @Test
  void all_that_statements_are_about_has_a_type_and_a_label() throws Exception {
    Model union = Built.ofFirstArticle().union();
    String entities = BASE + "id/(state|government|person|place|force|body|event|office)/.*";
    List<Resource> bare =
        union.listObjects().toList().stream()
            .filter(node -> node.isURIResource() && node.toString().matches(entities))
            .map(node -> node.asResource())
            .filter(node -> !node.hasProperty(RDF.type) || !node.hasProperty(RDFS.label))
            .toList();
    assertEquals(List.of(), bare);
  }

  @Test
  void no_graph_has_a_blank_node() throws Exception {
    Map<String, Model> graphs = Built.ofFirstArticle().models();
    graphs.forEach(
        (name, model) -> {
          List<Statement> blank =
              model.listStatements().toList().stream()
                  .filter(triple -> triple.getSubject().isAnon() || triple.getObject().isAnon())
                  .toList();
          assertEquals(List.of(), blank, name);
        });
  }

  @Test
  void the_same_claims_in_any_order_give_the_same_bytes(@TempDir Path folder) throws Exception {
    Reading gold = GoldReading.ofFirstArticle();
    List<Claim> shuffled = new ArrayList<>(gold.claims());
    Collections.shuffle(shuffled, new Random(3));
    Reading mixed = new Reading(gold.source(), gold.title(), shuffled, gold.entities());
    Map<String, Model> once = Built.ofFirstArticle(gold).models();
    Map<String, Model> again = Built.ofFirstArticle(mixed).models();
    assertEquals(once.keySet(), again.keySet());
    for (String graph : once.keySet()) {
      assertArrayEquals(
          bytes(graph, once.get(graph), folder), bytes(graph, again.get(graph), folder), graph);
    }
  }

  private static byte[] bytes(String graph, Model model, Path folder) throws IOException {
    Path file = folder.resolve("graph.nq");
    NQuadsFile.write(graph, model, file);
    return Files.readAllBytes(file);
  }

  @Test
  void lines_are_in_the_order_of_code_points(@TempDir Path folder) throws Exception {
    Model model = ModelFactory.createDefaultModel();
    for (String text : List.of("\uE000", "😀", "a", "Z", "\n", "é")) {
      model.createResource("urn:s").addProperty(RDFS.label, text);
    }
    assertEquals(
        Stream.of("Z", "\\n", "a", "é", "\uE000", "😀")
            .map(text -> "<urn:s> <" + RDFS.label + "> \"" + text + "\" <urn:g> .\n")
            .collect(Collectors.joining()),
        new String(bytes("urn:g", model, folder), StandardCharsets.UTF_8));
  }

  @Test
  void shortcuts_are_derived_from_statements() throws Exception {
    Map<String, Model> graphs =
        Built.of(
                Told.by(
                    "document",
                    """
                    office | person:A | government:G ^state:Peru | Regenerator President
                    office | person:B | government:G | vice president
                    office | person:C | government:G | Prime Minister
                    office | person:D | government:G | Minister of War
                    office | person:E | state:Peru | President
                    seat | government:G | place:Lima | capital
                    control | government:G | place:Lima | held
                    occupation | state:Chile | place:Lima | military
                    recognition | state:Chile | government:G | recognised
                    recognition | state:Bolivia | government:G | refused\
                    """))
            .models();
    assertIsomorphic(
        turtle(
            """
            @base <https://w3id.org/interregnum/id/> .
            @prefix ir: <https://w3id.org/interregnum/ontology#> .
            <person/a> ir:headOf <government/g> .
            <person/c> ir:headOf <government/g> .
            <government/g> ir:basedIn <place/lima> ; ir:controls <place/lima> .
            <state/chile> ir:occupies <place/lima> ; ir:recognises <government/g> .
            """),
        graphs.get(BASE + "graph/derived"));
  }

  @Test
  void what_may_be_several_items_is_linked_to_none_and_keeps_them() throws Exception {
    Model links =
        Built.of(Told.by("document", "occupation | state:Chile | place:Tacna | military"))
            .models()
            .get(BASE + "graph/links");
    Resource tacna = links.getResource(BASE + "id/place/tacna");
    assertTrue(tacna.hasProperty(IR.LINK_STATE, Concepts.linkState("ambiguous")));
    assertFalse(tacna.hasProperty(SKOS.exactMatch) || tacna.hasProperty(SKOS.closeMatch));
    for (String item : List.of("Q272795", "Q207413")) {
      assertTrue(
          tacna.hasProperty(
              IR.CANDIDATE_MATCH, links.getResource("http://www.wikidata.org/entity/" + item)),
          item);
      assertTrue(
          links
              .getResource(BASE + "id/mapping/place/tacna/" + item.toLowerCase(Locale.ROOT))
              .hasProperty(RDFS.comment),
          item);
    }
    assertTrue(
        links
            .getResource(BASE + "id/state/chile")
            .hasProperty(IR.LINK_STATE, Concepts.linkState("exact")));
  }

  @Test
  void every_query_for_shortcuts_is_run() throws IOException {
    Path folder = Path.of("src/main/resources/org/interregnum/graph/derived");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          DerivedGraph.QUERIES, files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void links_keep_their_evidence_and_points_have_the_longitude_first() throws Exception {
    Model links =
        Built.of(Told.by("document", "seat | state:Peru | place:Lima | capital"))
            .models()
            .get(BASE + "graph/links");
    String turtle = turtleOf(links.difference(comments(links)));
    assertIsomorphic(
        turtle(
            """
            @base <https://w3id.org/interregnum/id/> .
            @prefix geo: <http://www.opengis.net/ont/geosparql#> .
            @prefix ir: <https://w3id.org/interregnum/ontology#> .
            @prefix semapv: <https://w3id.org/semapv/vocab/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix sssom: <https://w3id.org/sssom/> .
            @prefix wd: <http://www.wikidata.org/entity/> .
            <state/peru> ir:linkState <../concept/link-state/exact> ; skos:exactMatch wd:Q419 ; geo:hasGeometry <geometry/state/peru> .
            <place/lima> ir:linkState <../concept/link-state/exact> ; skos:exactMatch wd:Q2868 ; geo:hasGeometry <geometry/lima> .
            <geometry/state/peru> a geo:Geometry ; geo:asWKT "POINT(-72.9002 -12.9767)"^^geo:wktLiteral .
            <geometry/lima> a geo:Geometry ; geo:asWKT "POINT(-77.0520 -12.0461)"^^geo:wktLiteral .
            <mapping/state/peru> a sssom:Mapping ; sssom:subject_id <state/peru> ;
              sssom:predicate_id skos:exactMatch ; sssom:object_id wd:Q419 ;
              sssom:mapping_justification semapv:ManualMappingCuration .
            <mapping/place/lima> a sssom:Mapping ; sssom:subject_id <place/lima> ;
              sssom:predicate_id skos:exactMatch ; sssom:object_id wd:Q2868 ;
              sssom:mapping_justification semapv:ManualMappingCuration .
            """),
        turtle(turtle));
    assertEquals(4, comments(links).size());
  }

  private static Model comments(Model model) {
    return ModelFactory.createDefaultModel()
        .add(model.listStatements(null, RDFS.comment, (String) null));
  }

  @Test
  void the_dataset_tells_what_it_is_and_how_large() throws Exception {
    NamedGraphs graphs = Built.ofFirstArticle();
    Model description = graphs.models().get(IriPatterns.DEFAULT.datasetGraph());
    Resource dataset = description.getResource(BASE + "dataset");
    assertEquals(
        "https://creativecommons.org/licenses/by-sa/4.0/",
        dataset.getPropertyResourceValue(DCTerms.license).getURI());
    assertEquals(1, dataset.getProperty(VOID.documents).getInt());
    assertEquals(
        graphs.models().size() - 1,
        dataset
            .listProperties(VOID.subset)
            .filterKeep(subset -> graphs.models().containsKey(subset.getResource().getURI()))
            .toList()
            .size());
    Model rest = graphs.union().difference(description);
    assertEquals(rest.size(), dataset.getProperty(VOID.triples).getLong());
    Resource stances = description.getResource(BASE + "dataset/class/Stance");
    assertEquals(
        rest.listSubjectsWithProperty(RDF.type, IR.STANCE).toList().size(),
        stances.getProperty(VOID.entities).getInt());
  }

  @Test
  void one_document_alone_has_the_graph_that_it_has_among_others() throws Exception {
    Reading reading =
        Told.by(
            "a",
            """
            participant | person:A | event:Manifesto | author
            participant | person:B | event:Manifesto | author\
            """);
    SourceText text = new SourceText("a", "a", "x".repeat(10_000));
    Map<String, Model> alone =
        GraphBuilder.document(text, reading, IriPatterns.DEFAULT, Built.VERSION).models();
    String graph = IriPatterns.DEFAULT.documentGraph("a");
    assertEquals(Set.of(graph), alone.keySet());
    assertIsomorphic(Built.of(reading).models().get(graph), alone.get(graph));
  }

  @Test
  void another_base_moves_all_but_the_terms() throws Exception {
    Reading reading = Told.by("document", "seat | state:Peru | place:Lima | capital");
    NamedGraphs graphs =
        GraphBuilder.build(
            new GraphInput(
                List.of(new SourceText("document", "Document", "x".repeat(200))),
                Merging.of(List.of(reading)),
                List.of(),
                List.of(),
                new IriPatterns("https://example.org/"),
                "1"));
    Model graph = graphs.models().get("https://example.org/graph/source/document");
    assertTrue(
        graph.contains(
            graph.getResource("https://example.org/id/seat/peru/lima/capital"), RDF.type, IR.SEAT));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = GraphBuilderTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Model turtle(String text) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(text), null, Lang.TURTLE);
    return model;
  }

  private static String turtleOf(Model model) {
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, model, Lang.TURTLE);
    return text.toString();
  }

  private static void assertIsomorphic(Model expected, Model actual) {
    assertTrue(
        expected.isIsomorphicWith(actual),
        () ->
            "missing:\n"
                + turtleOf(expected.difference(actual))
                + "\ntoo much:\n"
                + turtleOf(actual.difference(expected)));
  }
}
