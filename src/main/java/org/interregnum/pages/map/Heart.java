package org.interregnum.pages.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The point well inside of an outline's visible part, where its name can stand. */
final class Heart {

  private static final int GRID = 24;

  private Heart() {}

  /** The point of a grid that lies inside and farthest from the line and from the box. */
  static Optional<Point> of(List<List<Point>> rings, Box box) {
    return IntStream.range(0, GRID * GRID)
        .mapToObj(
            i ->
                new Point(
                    box.left() + box.width() * (i % GRID + 0.5) / GRID,
                    box.low() + box.height() * (i / GRID + 0.5) / GRID))
        .filter(point -> isInside(point, rings))
        .max(Comparator.comparingDouble(point -> room(point, rings, box)));
  }

  private static boolean isInside(Point point, List<List<Point>> rings) {
    return rings.stream().filter(ring -> isInside(ring, point)).count() % 2 == 1;
  }

  private static boolean isInside(List<Point> ring, Point point) {
    boolean inside = false;
    for (int i = 0; i < ring.size(); i++) {
      Point a = ring.get(i);
      Point b = ring.get((i + 1) % ring.size());
      if (a.y() > point.y() != b.y() > point.y()
          && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static double room(Point point, List<List<Point>> rings, Box box) {
    double toLine =
        rings.stream()
            .flatMap(List::stream)
            .mapToDouble(p -> Math.hypot(p.x() - point.x(), p.y() - point.y()))
            .min()
            .orElse(0);
    double aside = Math.min(point.x() - box.left(), box.right() - point.x());
    double upright = Math.min(point.y() - box.low(), box.high() - point.y());
    return Math.min(toLine, Math.min(aside, upright * 2));
  }
}
