package org.interregnum.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.XSD;
import org.interregnum.publish.StancesOnDay;
import org.interregnum.query.CannedQuery;
import org.interregnum.query.QueryException;
import org.interregnum.time.Edtf;

/**
 * The answer for one day: the governments of a state, who controlled what, and who recognised whom.
 */
final class OnRoom implements Room {

  private static final String LABEL = "Label";

  private final Supplier<CannedQueries> queries;

  OnRoom(Supplier<CannedQueries> queries) {
    this.queries = queries;
  }

  @Override
  public Answer answer(Ask ask) {
    if (!ask.path().equals("/on")) {
      throw new Problem(404, "There is nothing at " + ask.path() + ".");
    }
    String state = required(ask, "state", "a state such as Peru");
    String date = required(ask, "date", "a day such as 1882-03-01");
    JsonObject answer = new JsonObject();
    answer.put("state", state);
    answer.put("date", date);
    answer.put("governments", objects("governments-on-date", Map.of("state", state, "date", date)));
    answer.put("control", objects("authority-on-date", Map.of("state", state, "date", date)));
    answer.put("recognition", recognition(state, day(date)));
    return Answer.ok(Answer.JSON, answer + "\n");
  }

  private static String required(Ask ask, String name, String what) {
    return ask.parameter(name)
        .orElseThrow(
            () -> new Problem(400, "The parameter '" + name + "' with " + what + " is missing."));
  }

  private static LocalDate day(String date) {
    return Edtf.parse(date)
        .filter(Edtf::isDay)
        .map(Edtf::earliest)
        .orElseThrow(
            () -> new Problem(400, "The parameter 'date' takes a day such as 1882-03-01."));
  }

  private JsonArray objects(String name, Map<String, String> given) {
    JsonArray objects = new JsonArray();
    RowSet rows = rows(name, given);
    List<Var> columns = rows.getResultVars();
    rows.forEachRemaining(row -> objects.add(object(columns, row)));
    return objects;
  }

  private RowSet rows(String name, Map<String, String> given) {
    CannedQuery query = queries.get().named(name);
    try {
      return queries.get().rows(queries.get().bound(query, given));
    } catch (QueryException e) {
      throw new Problem(400, e.getMessage());
    }
  }

  private JsonArray recognition(String state, LocalDate day) {
    JsonArray held = new JsonArray();
    RowSet matrix = rows("recognition-matrix", Map.of("state", state));
    List<Var> columns = matrix.getResultVars();
    StancesOnDay.of(matrix)
        .on(day)
        .forEach(
            stance -> {
              JsonObject object = object(columns, stance.row());
              object.put("certainty", stance.certain() ? "certain" : "possible");
              held.add(object);
            });
    return held;
  }

  /**
   * A column of IRIs with a column of labels beside it becomes one object with {@code iri} and
   * {@code label}.
   */
  private static JsonObject object(List<Var> columns, Binding row) {
    JsonObject object = new JsonObject();
    for (Var column : columns) {
      String name = column.getVarName();
      Optional<Node> value = Optional.ofNullable(row.get(column));
      Optional<Node> label = Optional.ofNullable(row.get(Var.alloc(name + LABEL)));
      boolean beside =
          name.endsWith(LABEL)
              && columns.contains(Var.alloc(name.substring(0, name.length() - LABEL.length())));
      if (value.isPresent() && !beside) {
        object.put(name, json(value.get(), label));
      }
    }
    return object;
  }

  private static JsonValue json(Node value, Optional<Node> label) {
    if (value.isURI()) {
      JsonObject thing = new JsonObject();
      thing.put("iri", value.getURI());
      label.ifPresent(text -> thing.put("label", text.getLiteralLexicalForm()));
      return thing;
    }
    boolean whole = value.isLiteral() && XSD.integer.getURI().equals(value.getLiteralDatatypeURI());
    return whole
        ? JsonNumber.value(Long.parseLong(value.getLiteralLexicalForm()))
        : new JsonString(value.getLiteralLexicalForm());
  }
}
