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

  private static final Set<String> TEXTS = Set.of("program", "base");
  private static final Set<String> TABLES = Set.of("inputs", "outputs");

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
   * Read word by word, since each start of a server does it, and mapping JSON to records takes a
   * while to set up.
   *
   * @throws IOException when the file cannot be read or is no manifest
   */
  static Manifest read(Path file) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Map<String, SortedMap<String, String>> tables = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.START_OBJECT) {
          tables.put(name, table(json));
        } else {
          texts.put(name, json.getText());
        }
      }
    } catch (JacksonException e) {
      throw noManifest(file, e);
    }
    if (!texts.keySet().equals(TEXTS) || !tables.keySet().equals(TABLES)) {
      throw noManifest(file, null);
    }
    return new Manifest(
        texts.get("program"), texts.get("base"), tables.get("inputs"), tables.get("outputs"));
  }

  private static SortedMap<String, String> table(JsonParser json) throws IOException {
    SortedMap<String, String> table = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      table.put(name, json.nextTextValue());
    }
    return table;
  }

  private static IOException noManifest(Path file, Exception cause) {
    return new IOException(file + ": is no manifest of a built graph.", cause);
  }
}
