package org.interregnum.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/** The kinds of statement in the order in which a page lists them. */
public enum StatementKind {
  EXISTENCE(IR.GOVERNMENT_STATUS, "Existence"),
  STANCE(IR.STANCE_KIND, "Stance"),
  TENURE("Tenure"),
  APPOINTMENT("Appointment"),
  SEAT(IR.SEAT_KIND, "Seat"),
  OCCUPATION("Occupation"),
  CONTROL(IR.CONTROL_KIND, "Control"),
  CESSION("Cession"),
  SUCCESSION(IR.SUCCESSION_KIND, "Succession"),
  SUPPORT(IR.SUPPORT_KIND, "Support"),
  PARTICIPATION(IR.PARTICIPATION_ROLE, "Participation"),
  EVENT(IR.EVENT_TYPE, "Event");

  private final Optional<Property> detail;
  private final String type;

  StatementKind(Property detail, String type) {
    this.detail = Optional.of(detail);
    this.type = type;
  }

  StatementKind(String type) {
    this.detail = Optional.empty();
    this.type = type;
  }

  /** The property that says of which kind a statement of this kind is. */
  Optional<Property> detail() {
    return detail;
  }

  /** What it is about, as the reader of an article tells statements apart. */
  String family() {
    return switch (this) {
      case STANCE -> "stance";
      case EXISTENCE, TENURE, APPOINTMENT, SUCCESSION -> "rule";
      case SEAT, OCCUPATION, CONTROL, CESSION -> "land";
      case SUPPORT, PARTICIPATION, EVENT -> "event";
    };
  }

  /** All families in the order in which they are listed. */
  static List<String> families() {
    return List.of("stance", "rule", "land", "event");
  }

  /** The local name of the class. */
  String type() {
    return type;
  }

  /**
   * The kind of the statement that a node is; the special kinds of event come before the general
   * one.
   */
  static Optional<StatementKind> of(Node node, Lookup lookup) {
    List<String> types = lookup.types(node).stream().filter(Node::isURI).map(Node::getURI).toList();
    return Arrays.stream(values()).filter(kind -> types.contains(IR.NS + kind.type)).findFirst();
  }
}
