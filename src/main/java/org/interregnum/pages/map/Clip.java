package org.interregnum.pages.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** Cuts a closed line to a box, side by side (Sutherland and Hodgman). */
final class Clip {

  private Clip() {}

  static List<Point> to(Box box, List<Point> ring) {
    List<Point> cut = ring;
    cut = side(cut, p -> p.x() >= box.left(), (a, b) -> atX(a, b, box.left()));
    cut = side(cut, p -> p.x() <= box.right(), (a, b) -> atX(a, b, box.right()));
    cut = side(cut, p -> p.y() >= box.low(), (a, b) -> atY(a, b, box.low()));
    return side(cut, p -> p.y() <= box.high(), (a, b) -> atY(a, b, box.high()));
  }

  private static List<Point> side(
      List<Point> ring, Predicate<Point> inside, BinaryOperator<Point> crossing) {
    List<Point> cut = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Point from = ring.get((i + ring.size() - 1) % ring.size());
      Point to = ring.get(i);
      if (inside.test(from) != inside.test(to)) {
        cut.add(crossing.apply(from, to));
      }
      if (inside.test(to)) {
        cut.add(to);
      }
    }
    return cut;
  }

  private static Point atX(Point a, Point b, double x) {
    return new Point(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
  }

  private static Point atY(Point a, Point b, double y) {
    return new Point(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
  }
}
