package org.interregnum.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFParser;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Site;
import org.interregnum.publish.Texts;
import org.interregnum.publish.UnitedDataset;

/** The graphs that are reconciled with: two small ones, and the one that lies in {@code data/}. */
final class Graphs {

  private Graphs() {}

  /** The made-up one of {@code arcadia.trig} beside the tests of the server. */
  static Site arcadia() {
    return site(List.of(Path.of("src/test/resources/org/interregnum/server/arcadia.trig")));
  }

  /** Names that are alike, in {@code names.ttl} beside these tests. */
  static Site names() {
    return site(
        List.of(
            Path.of("ontology/interregnum.ttl"),
            Path.of("src/test/resources/org/interregnum/reconcile/names.ttl")));
  }

  /** The committed one. */
  static Site committed() {
    try (Stream<Path> files = Files.list(Path.of("data/graph"))) {
      return site(files.filter(file -> file.toString().endsWith(".nq")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Site site(List<Path> files) {
    return new Site(
        UnitedDataset.load(sink -> files.forEach(file -> RDFParser.source(file).parse(sink))),
        new Addresses(Addresses.DEFAULT_BASE),
        Texts.NONE);
  }
}
