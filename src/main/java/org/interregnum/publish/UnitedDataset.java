package org.interregnum.publish;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.riot.system.StreamRDFLib;

/**
 * A dataset for reading whose default graph holds the triples of all its named graphs.
 *
 * <p><b>Why the union is stored and not computed.</b> The transactional in-memory dataset of the engine answers a union
 * of graphs from one index only, so that every search without a subject reads everything. <b>Why not that dataset at
 * all.</b> What is served never changes; plain in-memory graphs load in half the time and take half the memory, and any
 * number of threads may read them.
 */
public final class UnitedDataset {

  private UnitedDataset() {}

  /** Loads what a source of quads sends. */
  public static DatasetGraph load(Consumer<StreamRDF> source) {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    source.accept(new Doubling(dataset));
    return dataset;
  }

  /** The same data, united; the dataset itself where its default graph has something in it already. */
  public static DatasetGraph of(DatasetGraph dataset) {
    boolean united = dataset.calculateRead(() -> !dataset.getDefaultGraph().isEmpty());
    return united ? dataset : load(sink -> dataset.executeRead(() -> dataset.stream().forEach(sink::quad)));
  }

  /** Puts each quad into its graph and into the default graph. */
  private static final class Doubling extends StreamRDFWrapper {
    private final DatasetGraph dataset;
    private final Graph union;

    Doubling(DatasetGraph dataset) {
      super(StreamRDFLib.dataset(dataset));
      this.dataset = dataset;
      this.union = dataset.getDefaultGraph();
    }

    @Override
    public void quad(Quad quad) {
      dataset.add(quad);
      union.add(quad.asTriple());
    }
  }
}
