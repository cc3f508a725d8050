package org.interregnum.validation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A SPARQL query that finds faults: each row names a {@code ?focusNode}, and where it can a {@code
 * ?path} and a {@code ?value}.
 *
 * <p>Its file is plain SPARQL. Comments that begin with {@code #+} at its head make up a YAML
 * mapping of {@code severity} and {@code message}.
 *
 * @param name the file's name without its ending
 */
record CheckQuery(String name, Severity severity, String message, Query query) {

  static CheckQuery parse(String name, String text) {
    Map<?, ?> head = head(text);
    return new CheckQuery(
        name,
        Severity.ofWord((String) head.get("severity")),
        (String) head.get("message"),
        QueryFactory.create(text));
  }

  private static Map<?, ?> head(String text) {
    String yaml =
        text.lines()
            .filter(line -> line.startsWith("#+"))
            .map(line -> line.substring(Math.min(3, line.length())))
            .collect(Collectors.joining("\n"));
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  Stream<ValidationResult> check(Graph data) {
    try (QueryExec execution = QueryExec.graph(data).query(query).build()) {
      RowSet rows = execution.select();
      return rows.stream().map(this::result).toList().stream();
    }
  }

  private ValidationResult result(Binding row) {
    return new ValidationResult(
        severity,
        Wording.of(row.get("focusNode")),
        value(row, "path").map(Wording::of),
        value(row, "value").map(value -> Wording.found(message, value)).orElse(message));
  }

  private static Optional<Node> value(Binding row, String variable) {
    return Optional.ofNullable(row.get(variable));
  }
}
