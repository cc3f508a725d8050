package org.interregnum.pages.map;

import java.util.Collection;

/** A rectangle: in degrees with west and east as x, or in the units of a map. */
public record Box(double left, double low, double right, double high) {

  /** The smallest box around points, of which there must be one. */
  public static Box around(Collection<Point> points) {
    return new Box(
        points.stream().mapToDouble(Point::x).min().orElseThrow(),
        points.stream().mapToDouble(Point::y).min().orElseThrow(),
        points.stream().mapToDouble(Point::x).max().orElseThrow(),
        points.stream().mapToDouble(Point::y).max().orElseThrow());
  }

  public boolean meets(Box other) {
    return left <= other.right && other.left <= right && low <= other.high && other.low <= high;
  }

  public boolean holds(Point point) {
    return left <= point.x() && point.x() <= right && low <= point.y() && point.y() <= high;
  }

  /** The box with a part of its size more on each side. */
  public Box wider(double part) {
    double x = (right - left) * part;
    double y = (high - low) * part;
    return new Box(left - x, low - y, right + x, high + y);
  }

  /** The box, or one around its middle that is as wide and as high as told at least. */
  public Box atLeast(double size) {
    double x = Math.max(0, size - width()) / 2;
    double y = Math.max(0, size - height()) / 2;
    return new Box(left - x, low - y, right + x, high + y);
  }

  public Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(low, other.low),
        Math.max(right, other.right),
        Math.max(high, other.high));
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return high - low;
  }
}
