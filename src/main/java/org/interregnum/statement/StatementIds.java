package org.interregnum.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.time.Edtf;

/** Gives each statement an id that no other has. */
final class StatementIds {

  private final Set<String> taken = new HashSet<>();

  /** Names the clusters of one content: the first by its path, the others by their dates too. */
  List<Statement<?>> name(List<Cluster> clusters) {
    List<Statement<?>> statements = new ArrayList<>();
    for (Cluster cluster : clusters) {
      String path = cluster.content().path();
      statements.add(
          cluster.named(free(statements.isEmpty() ? path : path + "/" + dates(cluster.period()))));
    }
    return statements;
  }

  private static String dates(Period period) {
    Optional<Edtf> start = period.start().map(Bound::date);
    return start.or(() -> period.end().map(Bound::date)).map(Edtf::toString).orElse("undated");
  }

  /** Contents of different things may have one path, since a state and a place may share a slug. */
  private String free(String path) {
    String id = path;
    for (int number = 2; !taken.add(id); number++) {
      id = path + "/" + number;
    }
    return id;
  }
}
