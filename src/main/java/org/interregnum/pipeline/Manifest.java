package org.interregnum.pipeline;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
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

  private static final ObjectWriter JSON =
      new ObjectMapper()
          .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  Manifest {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
  }

  void write(Path file) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(this) + "\n", StandardCharsets.UTF_8);
  }

  /**
   * @throws IOException when the file cannot be read or is no manifest
   */
  static Manifest read(Path file) throws IOException {
    try {
      return new ObjectMapper().readValue(Files.readString(file), Manifest.class);
    } catch (JacksonException e) {
      throw new IOException(file + ": is no manifest of a built graph.", e);
    }
  }
}
