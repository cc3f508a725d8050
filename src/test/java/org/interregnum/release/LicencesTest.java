package org.interregnum.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.interregnum.vocabulary.IriPatterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of licences, versions and names says the same wherever it is said. */
class LicencesTest {

  private static final String BY = "https://creativecommons.org/licenses/by/4.0/";
  private static final String BY_SA = "https://creativecommons.org/licenses/by-sa/4.0/";

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(file));
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
    assertTrue(matcher.find(), pattern);
    return matcher.group(1);
  }

  /** The licences that the dataset states for a thing. */
  private static List<String> stated(String iri) {
    return FirstArticle.dataset()
        .getDefaultGraph()
        .find(NodeFactory.createURI(iri), DCTerms.license.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getURI())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"interregnum.ttl", "concepts.ttl", "alignments.ttl", "shapes.ttl"})
  void each_file_of_the_ontology_is_under_attribution(String file) {
    Graph graph = RDFDataMgr.loadGraph("ontology/" + file);
    Set<String> licences =
        graph
            .find(Node.ANY, DCTerms.license.asNode(), Node.ANY)
            .mapWith(triple -> triple.getObject().getURI())
            .toSet();

    assertEquals(Set.of(BY), licences);
  }

  @Test
  void the_dataset_says_so_of_its_graphs() {
    IriPatterns patterns = IriPatterns.DEFAULT;
    assertEquals(List.of(BY), stated(patterns.base() + "graph/ontology"));
    assertEquals(List.of(BY_SA), stated(patterns.documentGraph(FirstArticle.SLUG)));
    assertEquals(List.of(BY_SA), stated(patterns.linksGraph()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOTICE", "README.md"})
  void the_texts_tell_the_three_licences_apart(String file) throws IOException {
    String text = text(file).replaceAll("\\s+", " ");

    assertTrue(text.matches(".*[Cc]ode[^.]* queries[^.]*Apache.*"), file);
    assertTrue(text.matches(".*[Oo]ntology[^.]*(CC BY|Attribution) 4\\.0.*"), file);
    assertTrue(text.matches(".*raph[^.]*(CC BY-SA|Attribution-ShareAlike) 4\\.0.*"), file);
  }

  @Test
  void every_licence_is_there_and_named() throws IOException {
    String notice = text("NOTICE");
    try (Stream<Path> licences = Files.list(Path.of("LICENSES"))) {
      licences.forEach(file -> assertTrue(notice.contains("LICENSES/" + file.getFileName())));
    }
    found("(LICENSES/CC-BY-4\\.0\\.txt)", notice);
    found("(LICENSES/CC-BY-SA-4\\.0\\.txt)", notice);
  }

  @Test
  void the_program_is_described_alike_everywhere() throws IOException {
    String pom = text("pom.xml");
    String citation = text("CITATION.cff");
    JsonNode codemeta = new ObjectMapper().readTree(text("codemeta.json"));

    assertEquals(
        found("^  <description>(.*)</description>", pom), codemeta.get("description").asText());
    assertEquals(found("^  <version>(.*)</version>", pom), codemeta.get("version").asText());
    assertEquals(found("^version: (.*)$", citation), codemeta.get("version").asText());
    assertEquals(
        "https://spdx.org/licenses/" + found("^license: (.*)$", citation),
        codemeta.get("license").asText());
    assertEquals(
        "https://spdx.org/licenses/" + found("^  license: (.*)$", citation),
        codemeta.get("supportingData").get("license").asText());
    assertEquals(found("^  url: \"(.*)\"$", citation), codemeta.get("url").asText());
  }
}
