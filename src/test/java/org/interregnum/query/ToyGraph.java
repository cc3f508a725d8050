package org.interregnum.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;

/** The invented history of Lorania, as a dataset whose default graph is the union of its graphs. */
final class ToyGraph {

  private static final String FOLDER = "/queries/";

  private ToyGraph() {}

  static Dataset dataset() {
    Dataset dataset = DatasetFactory.create();
    RDFDataMgr.read(dataset, ToyGraph.class.getResource(FOLDER + "toy.trig").toString());
    Model union = ModelFactory.createDefaultModel();
    for (Iterator<Resource> names = dataset.listModelNames(); names.hasNext(); ) {
      union.add(dataset.getNamedModel(names.next()));
    }
    dataset.setDefaultModel(union);
    return dataset;
  }

  static GraphSource source() {
    return GraphSource.of(dataset());
  }

  /** A file beside the toy dataset. */
  static String text(String file) {
    try (InputStream in = ToyGraph.class.getResourceAsStream(FOLDER + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
