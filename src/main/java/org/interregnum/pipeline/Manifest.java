package org.interregnum.pipeline;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

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
   * Read with Jena's own JSON, which is awake when a server starts; Jackson would take a while.
   *
   * @throws IOException when the file cannot be read or is no manifest
   */
  static Manifest read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      JsonObject json = JSON.parse(in);
      if (!json.keySet().equals(Set.of("program", "base", "inputs", "outputs"))) {
        throw new JsonException("other keys");
      }
      return new Manifest(
          text(json.get("program")),
          text(json.get("base")),
          table(json.get("inputs")),
          table(json.get("outputs")));
    } catch (JsonException e) {
      throw new IOException(file + ": is no manifest of a built graph.", e);
    }
  }

  private static SortedMap<String, String> table(JsonValue value) {
    SortedMap<String, String> table = new TreeMap<>();
    if (!value.isObject()) {
      throw new JsonException("no object");
    }
    value.getAsObject().forEach((name, text) -> table.put(name, text(text)));
    return table;
  }

  private static String text(JsonValue value) {
    if (!value.isString()) {
      throw new JsonException("no text");
    }
    return value.getAsString().value();
  }
}
