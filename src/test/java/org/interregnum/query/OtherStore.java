package org.interregnum.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** A store of another make, RDF4J's, whose queries see the triples of all graphs together. */
final class OtherStore implements AutoCloseable {

  static {
    // RDF4J asserts of its own query tree what a COALESCE of two constants breaks; its users run
    // it, and so do we, without that.
    OtherStore.class.getClassLoader().setPackageAssertionStatus("org.eclipse.rdf4j", false);
  }

  private final Repository repository = new SailRepository(new MemoryStore());

  static OtherStore of(byte[] dump, RDFFormat format) {
    OtherStore store = new OtherStore();
    try (RepositoryConnection connection = store.repository.getConnection()) {
      connection.add(new ByteArrayInputStream(dump), format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return store;
  }

  Table select(String query) {
    try (RepositoryConnection connection = repository.getConnection();
        TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
      List<String> head = List.copyOf(result.getBindingNames());
      List<List<String>> rows = new ArrayList<>();
      result.forEach(row -> rows.add(head.stream().map(column -> cell(row, column)).toList()));
      return new Table(head, rows);
    }
  }

  private static String cell(BindingSet row, String column) {
    Value value = row.getValue(column);
    if (value == null) {
      return "";
    }
    return value.isIRI() ? ShortIris.standard().shorten(value.stringValue()) : value.stringValue();
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
