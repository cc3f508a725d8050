package org.interregnum.pages;

/** The plural of a class's English label, for headings. */
final class Plurals {

  private Plurals() {}

  static String of(String label) {
    String capital = label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
    if (capital.equals("Person")) {
      return "Persons";
    }
    return capital.endsWith("y")
        ? capital.substring(0, capital.length() - 1) + "ies"
        : capital + "s";
  }
}
