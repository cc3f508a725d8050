package org.interregnum.places;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/**
 * When a statement holds.
 *
 * @param start in EDTF, as precise as the source
 * @param end in EDTF; of an act the same as its start
 */
record Dates(
    Optional<String> start,
    Optional<String> earliestStart,
    Optional<String> latestStart,
    Optional<String> end,
    Optional<String> earliestEnd,
    Optional<String> latestEnd) {

  /** Dates that Linked Places takes as they are: ISO 8601 and a sign of doubt. */
  private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?");

  /** The numbers of EDTF from here on are seasons and not months. */
  private static final Pattern SEASON = Pattern.compile("\\d{4}-[2-9]\\d.*");

  static Dates of(Node statement, Lookup data) {
    return new Dates(
        text(statement, IR.START, data),
        text(statement, IR.EARLIEST_START, data),
        text(statement, IR.LATEST_START, data),
        text(statement, IR.END, data),
        text(statement, IR.EARLIEST_END, data),
        text(statement, IR.LATEST_END, data));
  }

  private static Optional<String> text(Node statement, Property property, Lookup data) {
    return data.text(statement, property);
  }

  /** Puts what is known into the properties of a feature. */
  void into(ObjectNode properties) {
    start.ifPresent(date -> properties.put("start", date));
    earliestStart.ifPresent(day -> properties.put("start_earliest", day));
    latestStart.ifPresent(day -> properties.put("start_latest", day));
    end.ifPresent(date -> properties.put("end", date));
    earliestEnd.ifPresent(day -> properties.put("end_earliest", day));
    latestEnd.ifPresent(day -> properties.put("end_latest", day));
  }

  /**
   * The element {@code when} of Linked Places, which must have a start: where none is known, it is
   * no later than the end.
   */
  Optional<ObjectNode> when() {
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode when = JsonNodeFactory.instance.objectNode();
    ObjectNode span = when.putArray("timespans").addObject();
    ObjectNode from = span.putObject("start");
    if (start.isPresent()) {
      put(start.get(), earliestStart, latestStart, from);
    } else {
      latestEnd.ifPresent(day -> from.put("latest", day));
    }
    end.ifPresent(date -> put(date, earliestEnd, latestEnd, span.putObject("end")));
    return Optional.of(when);
  }

  private static void put(
      String date, Optional<String> earliest, Optional<String> latest, ObjectNode into) {
    if (PLAIN.matcher(date).matches() && !SEASON.matcher(date).matches()) {
      into.put("in", date);
    } else {
      earliest.ifPresent(day -> into.put("earliest", day));
      latest.ifPresent(day -> into.put("latest", day));
    }
  }
}
