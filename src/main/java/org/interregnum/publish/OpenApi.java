package org.interregnum.publish;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.interregnum.query.CannedQuery;
import org.interregnum.query.Parameter;
import org.interregnum.query.ParameterType;

/** The description of the site's addresses for programs (OpenAPI Specification 3.1.0). */
public final class OpenApi {

  private final Collection<CannedQuery> queries;
  private final String origin;

  /** {@code origin} is where the reader reached the site, without a final slash. */
  public OpenApi(Collection<CannedQuery> queries, String origin) {
    this.queries = List.copyOf(queries);
    this.origin = origin;
  }

  /** The whole document. */
  public JsonObject document() {
    JsonObject document = new JsonObject();
    document.put("openapi", "3.1.0");
    document.put("info", info());
    document.put("servers", array(object("url", origin)));
    document.put("paths", paths());
    return document;
  }

  private static JsonObject info() {
    JsonObject info = new JsonObject();
    info.put("title", "Interregnum");
    info.put("version", "1");
    info.put(
        "description",
        "Military occupations, rival governments and diplomatic recognition, read out of"
            + " articles.");
    JsonObject license = new JsonObject();
    license.put("name", "CC BY-SA 4.0");
    license.put("url", "https://creativecommons.org/licenses/by-sa/4.0/");
    info.put("license", license);
    return info;
  }

  private JsonObject paths() {
    JsonObject paths = new JsonObject();
    paths.put(
        "/sparql",
        get(
            "sparql",
            "The SPARQL 1.1 Protocol, for queries",
            List.of(text("query", true, "The query.")),
            types()));
    paths.put(
        "/on",
        get(
            "on",
            "Who governed, controlled and recognised on a day",
            List.of(text("state", true, "The state's name or IRI."), day("date", true, "The day.")),
            List.of("application/json")));
    paths.put(
        "/queries",
        get("queries", "The canned queries", List.of(), List.of("application/json", "text/html")));
    queries.forEach(query -> paths.put("/queries/" + query.name(), canned(query)));
    paths.put(
        "/health",
        get(
            "health",
            "Whether the server lives and is ready",
            List.of(),
            List.of("application/json")));
    return paths;
  }

  private static JsonObject canned(CannedQuery query) {
    List<JsonObject> parameters =
        Stream.concat(query.parameters().stream().map(OpenApi::parameter), Stream.of(format()))
            .toList();
    return get(query.name(), query.question(), parameters, types());
  }

  private static List<String> types() {
    return Arrays.stream(TableForm.values()).map(TableForm::mediaType).toList();
  }

  private static JsonObject get(
      String id, String summary, List<JsonObject> parameters, List<String> types) {
    JsonObject operation = new JsonObject();
    operation.put("operationId", id);
    operation.put("summary", summary);
    operation.put("parameters", array(parameters.toArray(JsonObject[]::new)));
    JsonObject responses = new JsonObject();
    responses.put("200", response("The answer.", types));
    responses.put(
        "400", response("What is wrong with the request.", List.of("application/problem+json")));
    operation.put("responses", responses);
    return object("get", operation);
  }

  private static JsonObject response(String description, List<String> types) {
    JsonObject content = new JsonObject();
    types.forEach(type -> content.put(type, new JsonObject()));
    JsonObject response = new JsonObject();
    response.put("description", description);
    response.put("content", content);
    return response;
  }

  private static JsonObject parameter(Parameter parameter) {
    JsonObject entry =
        parameter.type() == ParameterType.DATE
            ? day(parameter.name(), false, parameter.meaning())
            : text(parameter.name(), false, parameter.meaning());
    entry.get("schema").getAsObject().put("default", parameter.defaultValue());
    return entry;
  }

  /**
   * Dates may be months or years too where the query takes them, so the schema asks for no full
   * date.
   */
  private static JsonObject day(String name, boolean required, String meaning) {
    return text(name, required, meaning + " As 1882-03-01.");
  }

  private static JsonObject text(String name, boolean required, String meaning) {
    JsonObject entry = new JsonObject();
    entry.put("name", name);
    entry.put("in", "query");
    entry.put("required", required);
    entry.put("description", meaning);
    entry.put("schema", object("type", "string"));
    return entry;
  }

  private static JsonObject format() {
    JsonObject entry =
        text("format", false, "The form of the answer, where Accept does not say it.");
    entry
        .get("schema")
        .getAsObject()
        .put(
            "enum",
            CatalogueJson.strings(
                Arrays.stream(TableForm.values()).map(TableForm::suffix).toList()));
    return entry;
  }

  private static JsonArray array(JsonObject... entries) {
    JsonArray array = new JsonArray();
    array.addAll(Arrays.asList(entries));
    return array;
  }

  private static JsonObject object(String key, JsonValue value) {
    JsonObject object = new JsonObject();
    object.put(key, value);
    return object;
  }

  private static JsonObject object(String key, String value) {
    JsonObject object = new JsonObject();
    object.put(key, value);
    return object;
  }
}
