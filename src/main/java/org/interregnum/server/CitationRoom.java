package org.interregnum.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interregnum.publish.RdfForm;

/** How to cite: the files that stand at the root of the project, as they are. */
final class CitationRoom implements Room {

  /** Media types by name; that of YAML is RFC 9512's. */
  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "CITATION.cff", "application/yaml", "codemeta.json", RdfForm.JSONLD.contentType()));

  static Stream<String> names() {
    return FILES.keySet().stream();
  }

  @Override
  public Answer answer(Ask ask) {
    String name = ask.path().substring(1);
    if (!FILES.containsKey(name)) {
      throw new Problem(404, "There is nothing at " + ask.path() + ".");
    }
    return Answer.ok(FILES.get(name), read(name)).with("Link", LinkHeader.aboutData());
  }

  private static byte[] read(String name) {
    try (InputStream in = CitationRoom.class.getResourceAsStream("/citation/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + name + ".");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
