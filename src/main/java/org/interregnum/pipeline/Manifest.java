package org.interregnum.pipeline;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a built graph was made of and what it consists of, so that a comparison tells whether it is
 * current.
 *
 * @param program the version of the program that built it
 * @param base the base of its IRIs
 * @param inputs what it was made of: names and SHA-256
 * @param outputs its files below the data folder: names and SHA-256
 */
record Manifest(
    String program,
    String base,
    SortedMap<String, String> inputs,
    SortedMap<String, String> outputs) {

  static final String FILE = "manifest.json";

  Manifest {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
  }

  void write(Path file) throws IOException {
    ObjectWriter json =
        new ObjectMapper()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    Files.writeString(file, json.writeValueAsString(this) + "\n", StandardCharsets.UTF_8);
  }

  /**
   * Read word by word, since each start does it and mapping JSON to records takes a while to set
   * up.
   *
   * @throws IOException when the file cannot be read or is no manifest
   */
  static Manifest read(Path file) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
      Map<String, String> texts = new TreeMap<>();
      Map<String, SortedMap<String, String>> tables = new TreeMap<>();
      expect(json.nextToken() == JsonToken.START_OBJECT, file);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.START_OBJECT) {
          tables.put(name, table(json, file));
        } else {
          texts.put(name, json.getText());
        }
      }
      expect(
          texts.keySet().equals(Set.of("program", "base"))
              && tables.keySet().equals(Set.of("inputs", "outputs")),
          file);
      return new Manifest(
          texts.get("program"), texts.get("base"), tables.get("inputs"), tables.get("outputs"));
    } catch (JacksonException e) {
      throw noManifest(file, e);
    }
  }

  private static SortedMap<String, String> table(JsonParser json, Path file) throws IOException {
    SortedMap<String, String> table = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      expect(json.nextToken() == JsonToken.VALUE_STRING, file);
      table.put(name, json.getText());
    }
    return table;
  }

  private static void expect(boolean as, Path file) throws IOException {
    if (!as) {
      throw noManifest(file, null);
    }
  }

  private static IOException noManifest(Path file, Exception cause) {
    return new IOException(file + ": is no manifest of a built graph.", cause);
  }
}
