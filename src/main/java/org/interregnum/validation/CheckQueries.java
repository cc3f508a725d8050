package org.interregnum.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The check queries that the program carries, each in a file of the folder {@code checks}. */
final class CheckQueries {

  static final List<String> NAMES =
      List.of(
          "blank-node-value",
          "bound-outside-date",
          "claim-of-other-document",
          "conflict-one-way",
          "conflict-unexplained",
          "entity-unmentioned",
          "label-shared",
          "quote-length",
          "span-address",
          "term-undeclared");

  private CheckQueries() {}

  static List<CheckQuery> bundled() {
    return NAMES.stream().map(name -> CheckQuery.parse(name, text(name))).toList();
  }

  private static String text(String name) {
    String path = "checks/" + name + ".rq";
    try (InputStream in = CheckQueries.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + path + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
