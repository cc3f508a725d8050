package org.interregnum.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.interregnum.time.Edtf;

/**
 * What a client settles for a column that it fills.
 *
 * @param limit the most values; 0 for all
 * @param on the day on which what is said holds or may hold; empty for whenever
 * @param datesAsText whether days stay EDTF as all other dates do
 */
record ExtensionSettings(int limit, Optional<LocalDate> on, boolean datesAsText) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The settings as the manifest describes them (Reconciliation Service API 0.2, 7.1). */
  static ArrayNode described() {
    ArrayNode all = JSON.arrayNode();
    all.add(
        setting("number", "limit", "Limit", "The most values in a cell; 0 for all of them.")
            .put("default", 0));
    all.add(
        setting(
                "text",
                "on",
                "On the day",
                "Only what holds or may hold on this day, such as 1882-03-01.")
            .put("default", ""));
    ObjectNode dates =
        setting(
                "select",
                "dates",
                "Dates",
                "Dates that are not known to the day always stay text, such as 1881-02.")
            .put("default", "typed");
    ArrayNode choices = dates.putArray("choices");
    choices.addObject().put("value", "typed").put("name", "days as dates");
    choices.addObject().put("value", "edtf").put("name", "all as text (EDTF)");
    return all.add(dates);
  }

  private static ObjectNode setting(String type, String name, String label, String help) {
    return JSON.objectNode()
        .put("type", type)
        .put("name", name)
        .put("label", label)
        .put("help_text", help);
  }

  static ExtensionSettings of(JsonNode settings) throws RequestException {
    return new ExtensionSettings(
        limit(settings.path("limit").asText()),
        day(settings.path("on").asText().strip()),
        settings.path("dates").asText().equals("edtf"));
  }

  private static int limit(String text) throws RequestException {
    try {
      int limit = text.isBlank() ? 0 : (int) Double.parseDouble(text.strip());
      if (limit >= 0) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // It is refused with those that are below zero.
    }
    throw RequestException.malformed("The setting 'limit' takes a number such as 1.");
  }

  private static Optional<LocalDate> day(String text) throws RequestException {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Edtf.parse(text)
            .filter(Edtf::isDay)
            .map(Edtf::earliest)
            .orElseThrow(
                () ->
                    RequestException.malformed(
                        "The setting 'on' takes a day such as 1882-03-01.")));
  }
}
