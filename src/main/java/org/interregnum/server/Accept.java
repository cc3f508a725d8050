package org.interregnum.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.interregnum.publish.RdfForm;

/**
 * The {@code Accept} header of one request (RFC 9110, 12.5.1): the media ranges with their weights.
 *
 * <p>Among what a resource offers the choice falls on the highest weight; where weights are equal,
 * on the order of the offer. The most specific range decides a type's weight, so {@code
 * text/html;q=0, &#42;/&#42;} accepts all but HTML.
 */
final class Accept {

  private record Range(String type, String subtype, double weight) {
    boolean covers(String mediaType) {
      int slash = mediaType.indexOf('/');
      return (type.equals("*") || type.equals(mediaType.substring(0, slash)))
          && (subtype.equals("*") || subtype.equals(mediaType.substring(slash + 1)));
    }

    int specificity() {
      return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
  }

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  /**
   * Reads the header's values; none at all accepts everything. A range that cannot be read is left
   * out.
   */
  static Accept of(List<String> headerValues) {
    List<Range> ranges = new ArrayList<>();
    for (String value : headerValues) {
      for (String part : value.split(",")) {
        range(part).ifPresent(ranges::add);
      }
    }
    boolean anything = headerValues.stream().allMatch(String::isBlank);
    return new Accept(anything ? List.of(new Range("*", "*", 1)) : ranges);
  }

  private static Optional<Range> range(String text) {
    String[] parts = text.split(";");
    String name = parts[0].trim().toLowerCase(Locale.ROOT);
    int slash = name.indexOf('/');
    if (slash <= 0 || slash == name.length() - 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Range(name.substring(0, slash), name.substring(slash + 1), weight(parts)));
  }

  private static double weight(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].trim().toLowerCase(Locale.ROOT);
      if (parameter.startsWith("q=")) {
        try {
          return Math.max(0, Math.min(1, Double.parseDouble(parameter.substring(2).trim())));
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }

  /** The weight of a media type from 0, not acceptable, to 1. */
  double weight(String mediaType) {
    String name = bare(mediaType);
    double weight = 0;
    int specificity = -1;
    for (Range range : ranges) {
      if (range.covers(name) && range.specificity() > specificity) {
        weight = range.weight();
        specificity = range.specificity();
      }
    }
    return weight;
  }

  /** The best of the offered media types, or empty where none is acceptable. */
  Optional<String> best(List<String> offered) {
    return best(offered, this::weight);
  }

  /**
   * The best of the media types in which one thing is described.
   *
   * <p>What a client wants counts half for the syntaxes that put triples into named graphs: clients
   * of linked data that take anything often put these first, and then look into the default graph
   * alone. RFC 9110, 12.1, leaves the server such a preference.
   */
  Optional<String> bestOfDescriptions(List<String> offered) {
    return best(
        offered,
        type ->
            RdfForm.ofMediaType(type).map(RdfForm::namesGraphs).orElse(false)
                ? weight(type) / 2
                : weight(type));
  }

  private static Optional<String> best(List<String> offered, ToDoubleFunction<String> worth) {
    double best = offered.stream().mapToDouble(worth).max().orElse(0);
    return best == 0
        ? Optional.empty()
        : offered.stream().filter(type -> worth.applyAsDouble(type) == best).findFirst();
  }

  /** Whether HTML is named, and nothing among the others is wanted more: the sign of a browser. */
  boolean prefersHtml(List<String> others) {
    List<String> offered = new ArrayList<>(others);
    offered.add(0, "text/html");
    boolean named = ranges.stream().anyMatch(r -> r.subtype().equals("html") && r.weight() > 0);
    return named && best(offered).equals(Optional.of("text/html"));
  }

  /** The media type without parameters, in lower case. */
  static String bare(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    String name = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
    return name.trim().toLowerCase(Locale.ROOT);
  }

  /** The header's lines as a list. */
  static List<String> lines(java.util.Enumeration<String> values) {
    return Collections.list(values);
  }
}
