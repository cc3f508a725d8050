package org.interregnum.pages.map;

import java.util.List;

/**
 * The outline of a country, region or lake.
 *
 * @param item its Wikidata item such as {@code Q419}, or the empty string
 * @param name its English name
 * @param spanish its Spanish name
 * @param box what it lies in
 * @param rings closed lines in degrees; what lies within an odd number of them is inside
 */
public record Outline(String item, String name, String spanish, Box box, List<List<Point>> rings) {
  public Outline {
    rings = rings.stream().map(List::copyOf).toList();
  }

  /** Its name in a language, by its tag; the English one where we have none. */
  public String in(String language) {
    return language.equals("es") && !spanish.isEmpty() ? spanish : name;
  }
}
