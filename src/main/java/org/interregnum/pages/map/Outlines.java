package org.interregnum.pages.map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The outlines of the class path: newline-delimited GeoJSON (RFC 7946) whose lines begin with their
 * {@code bbox}, so that what lies elsewhere is passed over unread.
 */
public final class Outlines {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonFactory TOKENS = JSON.getFactory();

  private final String file;

  private Outlines(String file) {
    this.file = "/map/" + file + ".geojsonl";
  }

  public static Outlines countries() {
    return new Outlines("countries");
  }

  public static Outlines regions() {
    return new Outlines("regions");
  }

  public static Outlines lakes() {
    return new Outlines("lakes");
  }

  /** Those that reach into a box, sorted by name. */
  public List<Outline> in(Box box) {
    return read(line -> box(line).meets(box));
  }

  /** The one of a Wikidata item. */
  public Optional<Outline> of(String item) {
    String property = "\"qid\":\"" + item + "\"";
    return read(line -> line.contains(property)).stream().findFirst();
  }

  private List<Outline> read(Predicate<String> wanted) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Optional.ofNullable(Outlines.class.getResourceAsStream(file)).orElseThrow(),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(wanted).map(Outlines::outline).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Box box(String line) {
    try (JsonParser tokens = TOKENS.createParser(line)) {
      double[] sides = new double[4];
      int side = 0;
      while (side < sides.length) {
        JsonToken token = tokens.nextToken();
        if (token.isNumeric()) {
          sides[side++] = tokens.getDoubleValue();
        }
      }
      return new Box(sides[0], sides[1], sides[2], sides[3]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outline outline(String line) {
    try {
      JsonNode feature = JSON.readTree(line);
      List<List<Point>> rings = new ArrayList<>();
      for (JsonNode polygon : feature.at("/geometry/coordinates")) {
        polygon.forEach(ring -> rings.add(points(ring)));
      }
      return new Outline(
          feature.at("/properties/qid").asText(),
          feature.at("/properties/name").asText(),
          feature.at("/properties/nameEs").asText(),
          box(line),
          rings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Point> points(JsonNode ring) {
    return Stream.iterate(0, i -> i < ring.size(), i -> i + 1)
        .map(i -> new Point(ring.get(i).get(0).asDouble(), ring.get(i).get(1).asDouble()))
        .toList();
  }
}
