package org.interregnum.linking;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One row of the table of links.
 *
 * @param name the label without its note
 * @param note what the label has in brackets: another name or what tells the thing from others
 * @param type the row's type word, such as {@code battle}
 * @param item only where the source states it beside the name
 * @param evidence where the item and the coordinates were read
 */
record LinkRow(
    String name,
    Optional<String> note,
    String type,
    Optional<WikidataItem> item,
    Optional<Coordinates> coordinates,
    String evidence,
    LinkContext context) {

  private static final Pattern LABEL = Pattern.compile("(.+?)\\s+\\((.+)\\)");

  /** A name of several words, of which the first and the last have capitals. */
  private static final Pattern PROPER_NAME = Pattern.compile("\\p{Lu}[^,]* \\p{Lu}[^, ]*");

  private static final Pattern TERRITORY =
      Pattern.compile("\\b(territory|department|province|region|district)\\b");

  static LinkRow of(
      String label,
      String type,
      Optional<WikidataItem> item,
      Optional<Coordinates> coordinates,
      String evidence,
      LinkContext context) {
    Matcher parts = LABEL.matcher(label);
    return parts.matches()
        ? new LinkRow(
            parts.group(1), Optional.of(parts.group(2)), type, item, coordinates, evidence, context)
        : new LinkRow(label, Optional.empty(), type, item, coordinates, evidence, context);
  }

  /** The names by which it is found: the label's own, and that in brackets where it is one. */
  List<String> names() {
    Stream<String> other = note.stream().filter(text -> PROPER_NAME.matcher(text).matches());
    return Stream.concat(Stream.of(name), other).toList();
  }

  /** Whether it is a territory that shares its name with a town. */
  boolean isTerritory() {
    return note.filter(text -> TERRITORY.matcher(text).find()).isPresent();
  }
}
