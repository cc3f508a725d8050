package org.interregnum.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interregnum.publish.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release as a folder that describes itself (RO-Crate 1.2). */
class ReleaseFolderTest {

  @TempDir private static Path folder;

  private static Map<String, JsonNode> entities;

  @BeforeAll
  static void write() throws IOException {
    Site site = FirstArticle.site();
    new ReleaseFolder(site, FirstArticle.downloads(site.dataset()), "2026-11-24").write(folder);
    JsonNode crate = new ObjectMapper().readTree(file("ro-crate-metadata.json").toFile());
    assertEquals("https://w3id.org/ro/crate/1.2/context", crate.get("@context").asText());
    entities = new TreeMap<>();
    crate.get("@graph").forEach(entity -> entities.put(entity.get("@id").asText(), entity));
    assertEquals(crate.get("@graph").size(), entities.size(), "each entity stands there once");
  }

  private static Path file(String name) {
    return folder.resolve(name);
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  private static Set<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void the_descriptor_and_the_root_are_as_the_standard_has_them() {
    JsonNode descriptor = entities.get("ro-crate-metadata.json");
    assertEquals("CreativeWork", descriptor.get("@type").asText());
    assertEquals("https://w3id.org/ro/crate/1.2", descriptor.get("conformsTo").get("@id").asText());
    assertEquals("./", descriptor.get("about").get("@id").asText());
    JsonNode root = entities.get("./");
    for (String required : Set.of("name", "description", "datePublished", "license", "hasPart")) {
      assertTrue(root.has(required), required);
    }
    assertEquals("2026-11-24", root.get("datePublished").asText());
    assertTrue(entities.containsKey(root.get("license").get("@id").asText()));
  }

  @Test
  void every_file_is_a_part_with_its_size_and_checksum() throws Exception {
    Set<String> parts = new TreeSet<>();
    for (JsonNode part : entities.get("./").get("hasPart")) {
      String name = part.get("@id").asText();
      JsonNode entity = entities.get(name);
      assertEquals("File", entity.get("@type").asText());
      assertEquals(sha256(file(name)), entity.get("sha256").asText(), name);
      assertEquals(Files.size(file(name)), entity.get("contentSize").asLong(), name);
      parts.add(name);
    }
    parts.addAll(Set.of("SHA256SUMS", "ro-crate-metadata.json"));
    assertEquals(files(), parts);
  }

  @Test
  void the_sums_are_those_of_the_files() throws Exception {
    Set<String> summed = new TreeSet<>(Set.of("SHA256SUMS"));
    for (String line : Files.readAllLines(file("SHA256SUMS"))) {
      String[] parts = line.split("  ", 2);
      assertEquals(sha256(file(parts[1])), parts[0], parts[1]);
      summed.add(parts[1]);
    }
    assertEquals(files(), summed);
  }

  @Test
  void the_run_leads_from_the_article_to_the_data() {
    JsonNode run = entities.get("#reading");
    assertEquals("CreateAction", run.get("@type").asText());
    assertEquals(
        "SoftwareApplication", entities.get(id(run.get("instrument"))).get("@type").asText());
    JsonNode source = entities.get(id(run.get("object").get(0)));
    assertEquals(
        "https://en.wikipedia.org/wiki/Chilean_occupation_of_Peru", id(source.get("isBasedOn")));
    assertTrue(run.get("result").toString().contains("interregnum.nq"));
  }

  private static String id(JsonNode reference) {
    return reference.get("@id").asText();
  }

  @Test
  void whatever_is_referred_to_is_there() {
    Set<String> elsewhere = Set.of("https://w3id.org/ro/crate/1.2");
    for (JsonNode entity : entities.values()) {
      for (JsonNode value : entity) {
        Iterable<JsonNode> references = value.isArray() ? value : Set.of(value);
        for (JsonNode reference : references) {
          if (reference.has("@id") && !elsewhere.contains(id(reference))) {
            assertTrue(entities.containsKey(id(reference)), reference::toString);
          }
        }
      }
    }
  }
}
