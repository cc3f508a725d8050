package org.interregnum.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.interregnum.publish.UnitedDataset;

/** One state of the data in a store: a database that was written once and is only read. */
public final class Generation implements AutoCloseable {

  private static final int NODES_KEPT = 100_000;

  private static final StoreParams PARAMS =
      StoreParams.builder("generation")
          .node2NodeIdCacheSize(NODES_KEPT)
          .nodeId2NodeCacheSize(NODES_KEPT)
          .build();

  private final Path folder;
  private final String build;
  private final DatasetGraph database;
  private final StoredDataset dataset;
  private final long triples;

  private Generation(Path folder, String build, DatasetGraph database, long triples) {
    this.folder = folder;
    this.build = build;
    this.database = database;
    this.triples = triples;
    this.dataset = new StoredDataset(database, triples);
  }

  /**
   * Writes what a source sends, and brings it to the disk; returns how many triples there are.
   *
   * <p>Files are written as memory, so that a full disk is an {@link InternalError} where a page of
   * them is touched. Whether all have arrived is counted afterwards.
   *
   * @throws E what the source throws
   */
  static <E extends Exception> long write(Path folder, UnitedDataset.Source<E> source)
      throws E, IOException {
    DatasetGraph database = connect(folder);
    long triples;
    try {
      load(database, source);
      triples = database.calculateRead(() -> counted(TDBInternal.requireStorage(database)));
    } finally {
      giveUp(database);
      TDBInternal.expel(database, true);
    }
    Durable.forceAll(folder);
    return triples;
  }

  /** Ends what broke off; it need not work where there is no room even for that. */
  private static void giveUp(DatasetGraph database) {
    try {
      if (database.isInTransaction()) {
        database.abort();
        database.end();
      }
    } catch (RuntimeException | InternalError e) {
      // What is half written is deleted as a whole.
    }
  }

  private static <E extends Exception> void load(
      DatasetGraph database, UnitedDataset.Source<E> source) throws E {
    DataLoader loader = LoaderFactory.sequentialLoader(database, MonitorOutputs.nullOutput());
    loader.startBulk();
    source.send(new Doubling(loader.stream()));
    loader.finishBulk();
  }

  /** How many triples there are; each index has to have the same. */
  private static long counted(DatasetGraphTDB storage) {
    counted(storage.getQuadTable().getNodeTupleTable().getTupleTable());
    return counted(storage.getTripleTable().getNodeTupleTable().getTupleTable());
  }

  private static long counted(TupleTable table) {
    long[] counts =
        Stream.of(table.getIndexes())
            .mapToLong(index -> Iter.count(index.all()))
            .distinct()
            .toArray();
    if (counts.length != 1) {
      throw new IllegalStateException("the indexes do not agree: " + Arrays.toString(counts));
    }
    return counts[0];
  }

  /** Opens what was written. */
  static Generation open(Path folder, String build, long triples) {
    return new Generation(folder, build, connect(folder), triples);
  }

  private static DatasetGraph connect(Path folder) {
    Location place = Location.create(folder.toAbsolutePath().toString());
    return DatabaseConnection.connectCreate(place, PARAMS).getDatasetGraph();
  }

  /** The build that it was loaded from, as that calls itself. */
  public String build() {
    return build;
  }

  /** What it holds; the default graph is the union of the named graphs. */
  public DatasetGraph dataset() {
    return dataset;
  }

  Path folder() {
    return folder;
  }

  Pointer pointer() {
    return new Pointer(folder.getFileName().toString(), build, triples);
  }

  /** Lets its files go; nobody may be reading any more. */
  @Override
  public void close() {
    TDBInternal.expel(database, true);
  }

  /** Sends each quad to its graph and its triple to the default graph. */
  private static final class Doubling extends StreamRDFWrapper {
    Doubling(StreamRDF sink) {
      super(sink);
    }

    @Override
    public void prefix(String prefix, String iri) {}

    @Override
    public void triple(Triple triple) {
      super.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
      super.triple(quad.asTriple());
      if (!quad.isDefaultGraph()) {
        super.quad(quad);
      }
    }
  }
}
