package org.interregnum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.interregnum.publish.UnitedDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  @TempDir private Path temporary;

  static Node node(String name) {
    return NodeFactory.createURI("urn:" + name);
  }

  /** Each of a count of things is of a kind in two graphs, and has a name in one. */
  static UnitedDataset.Source<RuntimeException> things(String kind, int count) {
    return sink ->
        IntStream.range(0, count)
            .forEach(
                i -> {
                  sink.quad(Quad.create(node("g1"), node("t" + i), node("a"), node(kind)));
                  sink.quad(Quad.create(node("g2"), node("t" + i), node("a"), node(kind)));
                  Node name = NodeFactory.createLiteralString(kind + " " + i);
                  sink.quad(Quad.create(node("g1"), node("t" + i), node("name"), name));
                });
  }

  private Path folder() {
    return temporary.resolve("store");
  }

  private void keep(String build, int count) throws StoreException {
    try (Store store = Store.open(folder())) {
      Generation fresh = store.load(build, things(build, count));
      store.keep(fresh);
      store.leave(fresh);
    }
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> found = Files.list(folder())) {
      return found.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void what_was_kept_is_there_when_the_store_is_opened_again() throws Exception {
    keep("first", 100);
    try (Store store = Store.open(folder())) {
      assertEquals("first", store.build().orElseThrow());
      Generation generation = store.current().orElseThrow();
      DatasetGraph data = generation.dataset();
      assertEquals(200, data.getDefaultGraph().size());
      assertEquals(200, data.getGraph(node("g1")).size());
      assertEquals(100, data.getGraph(node("g2")).size());
      assertTrue(data.getGraph(node("g3")).isEmpty());
      assertEquals(2, List.copyOf(iterated(data)).size());
      store.leave(generation);
    }
  }

  private static List<Node> iterated(DatasetGraph data) {
    return Iter.toList(data.listGraphNodes());
  }

  @Test
  void a_thing_said_in_two_graphs_is_said_once_in_their_union() throws Exception {
    keep("first", 10);
    try (Store store = Store.open(folder())) {
      Generation generation = store.current().orElseThrow();
      DatasetGraph data = generation.dataset();
      assertEquals(
          10, data.getDefaultGraph().find(Node.ANY, node("a"), node("first")).toList().size());
      assertEquals("10", count(data, "?t <urn:a> <urn:first>"));
      assertEquals("20", count(data, "GRAPH ?g { ?t <urn:a> <urn:first> }"));
      store.leave(generation);
    }
  }

  private static String count(DatasetGraph data, String pattern) {
    UnitedDataset.Reading reading = UnitedDataset.reading(data);
    try (QueryExec query =
        QueryExec.dataset(data).query("SELECT (COUNT(*) AS ?n) { " + pattern + " }").build()) {
      return query.select().next().get("n").getLiteralLexicalForm();
    } finally {
      reading.close();
    }
  }

  @Test
  void reading_may_be_begun_within_reading_and_writing_never() throws Exception {
    keep("first", 10);
    try (Store store = Store.open(folder())) {
      Generation generation = store.current().orElseThrow();
      DatasetGraph data = generation.dataset();
      UnitedDataset.Reading outer = UnitedDataset.reading(data);
      data.begin(TxnType.READ);
      data.end();
      assertTrue(data.isInTransaction());
      assertFalse(CompletableFuture.supplyAsync(data::isInTransaction).join());
      outer.close();
      assertFalse(data.isInTransaction());
      assertThrows(UnsupportedOperationException.class, () -> data.begin(TxnType.WRITE));
      store.leave(generation);
    }
  }

  @Test
  void two_generations_are_read_beside_each_other_until_the_old_one_is_left() throws Exception {
    keep("first", 10);
    try (Store store = Store.open(folder())) {
      Generation old = store.current().orElseThrow();
      Generation fresh = store.load("second", things("second", 20));
      store.keep(fresh);
      assertEquals("10", count(old.dataset(), "?t <urn:a> <urn:first>"));
      assertEquals("20", count(fresh.dataset(), "?t <urn:a> <urn:second>"));
      assertEquals(Set.of("lock", "current", "generation-1", "generation-2"), files());
      store.leave(old);
      assertEquals(Set.of("lock", "current", "generation-2"), files());
      store.leave(fresh);
    }
    try (Store store = Store.open(folder())) {
      assertEquals("second", store.build().orElseThrow());
    }
  }

  @Test
  void a_load_that_breaks_off_leaves_nothing_behind() throws Exception {
    keep("first", 10);
    try (Store store = Store.open(folder())) {
      DataFormatException broken =
          assertThrows(
              DataFormatException.class,
              () ->
                  store.<DataFormatException>load(
                      "second",
                      sink -> {
                        things("second", 5_000).send(sink);
                        throw new DataFormatException("the source is gone");
                      }));
      assertEquals("the source is gone", broken.getMessage());
      assertEquals(Set.of("lock", "current", "generation-1"), files());
      Generation again = store.load("third", things("third", 5));
      assertEquals("5", count(again.dataset(), "?t <urn:a> <urn:third>"));
      store.keep(again);
      store.leave(again);
    }
  }

  @Test
  void what_an_ended_program_left_half_done_is_swept_at_the_next_start() throws Exception {
    keep("first", 10);
    Files.createDirectories(folder().resolve("generation-7/Data-0001"));
    Files.writeString(folder().resolve("generation-7/Data-0001/nodes.dat"), "half");
    Files.writeString(folder().resolve("current.new"), "generation-7");
    try (Store store = Store.open(folder())) {
      assertEquals(Set.of("lock", "current", "generation-1"), files());
      assertEquals("first", store.build().orElseThrow());
    }
  }

  @Test
  void a_store_is_of_one_program_at_a_time() throws Exception {
    try (Store store = Store.open(folder())) {
      StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder()));
      assertEquals(
          folder()
              + ": another server has this store; stop that one, or give this one its own folder.",
          refused.getMessage());
      assertTrue(store.build().isEmpty());
    }
    Store.open(folder()).close();
  }

  @Test
  void a_folder_with_other_files_is_no_store_and_stays_as_it_is() throws Exception {
    Path file = Files.createDirectories(folder().resolve("graph")).resolve("derived.nq");
    Files.writeString(file, "");
    StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder()));
    assertTrue(refused.getMessage().contains("holds other files and is no store;"));
    assertEquals(Set.of("graph"), files());
  }

  @Test
  void a_pointer_to_nothing_is_told_and_nothing_is_deleted() throws Exception {
    keep("first", 10);
    Files.writeString(folder().resolve("current"), "generation-9\nfirst\n10\n");
    StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder()));
    assertTrue(refused.getMessage().startsWith(folder().resolve("current") + ": names no"));
    assertEquals(Set.of("lock", "current", "generation-1"), files());
  }
}
