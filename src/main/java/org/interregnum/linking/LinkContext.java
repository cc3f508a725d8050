package org.interregnum.linking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.statement.Slug;

/**
 * What tells a row's thing from its namesakes: a document that names it names one of these states,
 * and tells of it something in these years.
 *
 * @param states slugs; where there are none, any document may name the thing
 */
record LinkContext(List<String> states, Optional<Years> years) {

  static final LinkContext ANY = new LinkContext(List.of(), Optional.empty());

  private static final Pattern SPAN = Pattern.compile("(\\d{4})–(\\d{4})");

  LinkContext {
    states = List.copyOf(states);
  }

  /**
   * Reads {@code Peru; Chile; 1834–1905}.
   *
   * @throws IllegalArgumentException where a span ends before it begins
   */
  static LinkContext read(String text) {
    List<String> parts =
        Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    return new LinkContext(
        parts.stream().filter(part -> !SPAN.matcher(part).matches()).map(Slug::of).toList(),
        parts.stream()
            .map(SPAN::matcher)
            .filter(Matcher::matches)
            .findFirst()
            .map(LinkContext::years));
  }

  private static Years years(Matcher span) {
    return new Years(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)));
  }

  /** Whether a thing so surrounded may be the row's. Undated things contradict no years. */
  boolean fits(Surroundings around) {
    boolean place = states.isEmpty() || states.stream().anyMatch(around.states()::contains);
    boolean time =
        years.isEmpty()
            || around.years().isEmpty()
            || years.get().overlaps(around.years().orElseThrow());
    return place && time;
  }
}
