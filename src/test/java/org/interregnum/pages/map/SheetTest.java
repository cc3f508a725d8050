package org.interregnum.pages.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static final Sheet SHEET = Sheet.of(new Box(-10, -10, 10, 10), 200, 100, 400);

  @Test
  void the_middle_of_the_box_is_the_middle_of_the_sheet() {
    Point middle = SHEET.on(new Point(0, 0));
    assertEquals(SHEET.width() / 2, middle.x(), 1e-6);
    assertEquals(SHEET.height() / 2, middle.y(), 1e-6);
  }

  @Test
  void north_is_up_and_east_is_right() {
    Point northEast = SHEET.on(new Point(5, 5));
    assertTrue(northEast.x() > SHEET.width() / 2 && northEast.y() < SHEET.height() / 2);
  }

  @Test
  void the_whole_box_is_seen_and_the_other_side_of_the_earth_is_not() {
    assertTrue(SHEET.shows(SHEET.on(new Point(-10, 10))));
    assertFalse(SHEET.shows(SHEET.on(new Point(170, 0))));
  }

  @Test
  void outlines_are_cut_where_the_sheet_ends() {
    List<Point> corners = corners(SHEET.path(square(-100, 100)));
    Box paper = new Box(0, 0, SHEET.width(), SHEET.height()).wider(0.03);
    assertEquals(4, corners.size());
    assertTrue(corners.stream().allMatch(paper::holds), corners::toString);
    assertEquals("", SHEET.path(square(60, 70)));
  }

  @Test
  void an_outline_is_drawn_where_its_points_lie() {
    List<Point> corners = corners(SHEET.path(square(-5.3, 4.7)));
    Point first = SHEET.on(new Point(-5.3, -2.65));
    Point third = SHEET.on(new Point(4.7, 2.35));
    assertEquals(4, corners.size());
    assertTrue(corners.stream().anyMatch(corner -> isNear(corner, first)), corners::toString);
    assertTrue(corners.stream().anyMatch(corner -> isNear(corner, third)), corners::toString);
  }

  private static boolean isNear(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y()) < 0.2;
  }

  /** The points of path data that has one absolute point and after it only steps from it on. */
  private static List<Point> corners(String path) {
    List<Double> numbers =
        Pattern.compile("-?\\d*\\.?\\d+")
            .matcher(path)
            .results()
            .map(number -> Double.parseDouble(number.group()))
            .toList();
    List<Point> corners = new ArrayList<>();
    Point at = new Point(0, 0);
    for (int i = 0; i < numbers.size(); i += 2) {
      at = new Point(at.x() + numbers.get(i), at.y() + numbers.get(i + 1));
      corners.add(at);
    }
    return corners;
  }

  @Test
  void a_name_stands_in_the_middle_of_what_can_be_seen() {
    Point heart = SHEET.heart(square(-5, 5)).orElseThrow();
    assertEquals(SHEET.width() / 2, heart.x(), 10);
    assertEquals(SHEET.height() / 2, heart.y(), 10);
    assertEquals(Optional.empty(), SHEET.heart(square(60, 70)));
  }

  @Test
  void names_do_not_cover_one_another() {
    Labels labels = new Labels(SHEET, 10);
    Point here = new Point(80, 50);
    assertEquals("start", labels.place(here, 4, "Tegea").orElseThrow().anchor());
    assertEquals("end", labels.place(here, 4, "Tegea").orElseThrow().anchor());
  }

  @Test
  void outlines_are_found_by_their_items_and_by_where_they_lie() {
    assertEquals("Peru", Outlines.countries().of("Q419").orElseThrow().name());
    List<String> names =
        Outlines.countries().in(new Box(-78, -14, -76, -12)).stream().map(Outline::name).toList();
    assertTrue(names.contains("Peru") && !names.contains("France"), names::toString);
  }

  private static Outline square(double low, double high) {
    return new Outline(
        "",
        "",
        "",
        new Box(low, low / 2, high, high / 2),
        List.of(
            List.of(
                new Point(low, low / 2),
                new Point(high, low / 2),
                new Point(high, high / 2),
                new Point(low, high / 2))));
  }
}
