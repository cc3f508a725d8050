package org.interregnum.proposal;

import java.util.Arrays;

/** The classes of entities, each with what the table of links and Wikidata call it. */
public enum Kind {
  STATE("State", "state", "Q7275"),
  GOVERNMENT("Government", "organisation", "Q7188"),
  PERSON("Person", "person", "Q5"),
  PLACE("Place", "place", "Q2221906"),
  OFFICE("Office", "office", "Q4164871"),
  ARMED_FORCE("ArmedForce", "organisation", "Q772547"),
  BODY("Body", "organisation", "Q43229"),
  EVENT("Event", "event", "Q1190554");

  private final String ontology;
  private final String table;
  private final String item;

  Kind(String ontology, String table, String item) {
    this.ontology = ontology;
    this.table = table;
    this.item = item;
  }

  /**
   * The kind of a class of the ontology.
   *
   * @param name such as {@code ArmedForce}
   */
  static Kind ofClass(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.ontology.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no class of entities: " + name));
  }

  /** The type of a row in the table of links. */
  String word() {
    return table;
  }

  /** Wikidata's class, by which its service prefers candidates. */
  String item() {
    return item;
  }
}
