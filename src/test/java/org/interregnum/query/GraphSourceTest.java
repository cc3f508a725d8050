package org.interregnum.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

class GraphSourceTest {

  @Test
  void a_query_that_was_stopped_is_none_that_cannot_be_answered() throws QueryException {
    GraphSource source = GraphSource.of(DatasetFactory.createTxnMem());
    assertEquals(true, source.run(QueryFactory.create("ASK {}"), execution -> execution.ask()));
    assertThrows(
        QueryCancelledException.class,
        () ->
            source.run(
                QueryFactory.create("ASK {}"),
                execution -> {
                  throw new QueryCancelledException();
                }));
  }
}
