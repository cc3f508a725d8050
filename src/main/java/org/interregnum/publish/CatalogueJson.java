package org.interregnum.publish;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.interregnum.query.CannedQuery;
import org.interregnum.query.Column;
import org.interregnum.query.Parameter;
import org.interregnum.query.ParameterType;

/** The canned queries for programs: a plain list, and an OpenAPI 3.1 description of the site. */
public final class CatalogueJson {

  private CatalogueJson() {}

  /** What can be asked, with parameters and columns. */
  public static JsonArray list(Collection<CannedQuery> queries) {
    JsonArray list = new JsonArray();
    queries.forEach(query -> list.add(entry(query)));
    return list;
  }

  private static JsonObject entry(CannedQuery query) {
    JsonObject entry = new JsonObject();
    entry.put("name", query.name());
    entry.put("href", "/queries/" + query.name());
    entry.put("summary", query.summary());
    entry.put("question", query.question());
    entry.put("tags", strings(query.tags()));
    JsonArray parameters = new JsonArray();
    query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    entry.put("parameters", parameters);
    JsonArray columns = new JsonArray();
    query.columns().forEach(column -> columns.add(column(column)));
    entry.put("columns", columns);
    return entry;
  }

  private static JsonObject parameter(Parameter parameter) {
    JsonObject entry = new JsonObject();
    entry.put("name", parameter.name());
    entry.put("type", parameter.type().name().toLowerCase(Locale.ROOT));
    entry.put("default", parameter.defaultValue());
    entry.put("meaning", parameter.meaning());
    if (parameter.type() == ParameterType.IRI) {
      entry.put("classes", strings(parameter.classes()));
    }
    return entry;
  }

  private static JsonObject column(Column column) {
    JsonObject entry = new JsonObject();
    entry.put("name", column.name());
    entry.put("meaning", column.meaning());
    return entry;
  }

  static JsonArray strings(List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(new JsonString(value)));
    return array;
  }
}
