package org.interregnum.pages.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sheet of paper with a part of the earth on it in Mercator's projection, which keeps the shapes
 * of countries.
 *
 * @param world what is shown, in projected units
 * @param width of the sheet in its own units
 * @param height of the sheet
 */
public record Sheet(Box world, double width, double height) {

  private static final double MARGIN = 0.05;
  private static final double MOST_LATITUDE = 84;
  // Nearer points than this cannot be told apart on the sheet.
  private static final double FINENESS = 0.7;

  /**
   * A sheet for what lies in a box of degrees, as wide as told and at most as high as told; it
   * shows more than the box where the shapes differ.
   */
  public static Sheet of(Box degrees, double width, double leastHeight, double mostHeight) {
    Point low = projected(new Point(degrees.left(), degrees.low()));
    Point high = projected(new Point(degrees.right(), degrees.high()));
    Box box = new Box(low.x(), low.y(), high.x(), high.y()).wider(MARGIN);
    double ratio = box.height() / box.width();
    double height = Math.min(mostHeight, Math.max(leastHeight, width * ratio));
    double scale = Math.min(width / box.width(), height / box.height());
    double x = (width / scale - box.width()) / 2;
    double y = (height / scale - box.height()) / 2;
    return new Sheet(
        new Box(box.left() - x, box.low() - y, box.right() + x, box.high() + y), width, height);
  }

  private static Point projected(Point degrees) {
    double latitude =
        Math.toRadians(Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, degrees.y())));
    return new Point(degrees.x(), Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + latitude / 2))));
  }

  private static double latitude(double projected) {
    return Math.toDegrees(2 * Math.atan(Math.exp(Math.toRadians(projected))) - Math.PI / 2);
  }

  /** What is shown, in degrees. */
  public Box degrees() {
    return new Box(world.left(), latitude(world.low()), world.right(), latitude(world.high()));
  }

  /** Where a place of the earth lies on the sheet. */
  public Point on(Point degrees) {
    Point point = projected(degrees);
    return new Point(
        (point.x() - world.left()) / world.width() * width,
        (world.high() - point.y()) / world.height() * height);
  }

  /** Whether a point of the sheet can be seen. */
  public boolean shows(Point point) {
    return new Box(0, 0, width, height).holds(point);
  }

  /** Where the name of an outline can stand; empty where nothing of it can be seen. */
  public Optional<Point> heart(Outline outline) {
    Box paper = new Box(0, 0, width, height);
    List<List<Point>> rings =
        outline.rings().stream()
            .map(ring -> Clip.to(paper, ring.stream().map(this::on).toList()))
            .filter(ring -> ring.size() > 2)
            .toList();
    return Heart.of(rings, paper);
  }

  /** The part of an outline on the sheet as path data of SVG; empty where there is none. */
  public String path(Outline outline) {
    StringBuilder path = new StringBuilder();
    Box paper = new Box(0, 0, width, height).wider(0.02);
    for (List<Point> ring : outline.rings()) {
      write(Clip.to(paper, ring.stream().map(this::on).toList()), path);
    }
    return path.toString();
  }

  private static void write(List<Point> ring, StringBuilder path) {
    List<Point> fine = fine(ring);
    if (fine.size() < 3) {
      return;
    }
    long x = 0;
    long y = 0;
    for (int i = 0; i < fine.size(); i++) {
      long toX = tenths(fine.get(i).x());
      long toY = tenths(fine.get(i).y());
      path.append(i == 0 ? "M" : i == 1 ? "l" : toX < x ? "" : " ").append(number(toX - x));
      path.append(toY < y ? "" : " ").append(number(toY - y));
      x = toX;
      y = toY;
    }
    path.append('Z');
  }

  private static long tenths(double length) {
    return Math.round(length * 10);
  }

  /** Tenths of a unit as the shortest number that path data knows. */
  private static String number(long tenths) {
    String whole = tenths / 10 == 0 && tenths != 0 ? "" : Long.toString(Math.abs(tenths / 10));
    String rest = tenths % 10 == 0 ? "" : "." + Math.abs(tenths % 10);
    return (tenths < 0 ? "-" : "") + whole + rest;
  }

  private static List<Point> fine(List<Point> ring) {
    List<Point> fine = new ArrayList<>();
    for (Point point : ring) {
      Point last = fine.isEmpty() ? point : fine.get(fine.size() - 1);
      if (fine.isEmpty() || Math.hypot(point.x() - last.x(), point.y() - last.y()) >= FINENESS) {
        fine.add(point);
      }
    }
    return fine;
  }

  /** A length of the sheet as text. */
  public static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
