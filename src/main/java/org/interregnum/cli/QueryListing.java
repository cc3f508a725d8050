package org.interregnum.cli;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import org.interregnum.query.CannedQuery;
import org.interregnum.query.Parameter;

/** The canned queries as a list for people: name, question and parameters with their defaults. */
final class QueryListing {

  private QueryListing() {}

  static byte[] of(Collection<CannedQuery> queries) {
    return queries.stream()
        .map(QueryListing::entry)
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String entry(CannedQuery query) {
    StringBuilder entry = new StringBuilder();
    entry.append(query.name()).append('\n');
    entry.append("  ").append(query.question()).append('\n');
    for (Parameter parameter : query.parameters()) {
      entry.append("    ").append(parameter.name()).append('=').append(parameter.defaultValue());
      entry.append("  ").append(parameter.meaning()).append('\n');
    }
    return entry.toString();
  }
}
