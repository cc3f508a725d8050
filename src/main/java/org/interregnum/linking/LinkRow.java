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

  private static final Pattern NAMED_TERRITORY =
      Pattern.compile("(\\p{Lu}.*) (Territory|Department|Province|Region|District)");

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

  /**
   * The names by which it is found: the label's own, that in brackets where it is one, and that of
   * a territory without the word for what it is.
   */
  List<String> names() {
    Stream<String> other = note.stream().filter(text -> PROPER_NAME.matcher(text).matches());
    Matcher named = NAMED_TERRITORY.matcher(name);
    Stream<String> bare = named.matches() ? Stream.of(named.group(1)) : Stream.empty();
    return Stream.of(Stream.of(name), other, bare).flatMap(names -> names).toList();
  }

  /** Whether it is a territory, which may share its name with a town. */
  boolean isTerritory() {
    return NAMED_TERRITORY.matcher(name).matches()
        || note.filter(text -> TERRITORY.matcher(text).find()).isPresent();
  }
}
