package org.interregnum.pages.map;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place on the earth (degrees, longitude first) or on a map (units to the right and down). */
public record Point(double x, double y) {

  private static final Pattern WKT =
      Pattern.compile("(?i)\\s*POINT\\s*\\(\\s*(-?[\\d.]+)\\s+(-?[\\d.]+)\\s*\\)\\s*");

  /** The point that Well-Known Text writes, longitude first. */
  public static Optional<Point> ofWkt(String text) {
    Matcher point = WKT.matcher(text);
    return point.matches()
        ? Optional.of(
            new Point(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))))
        : Optional.empty();
  }
}
