package org.interregnum.pages.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for names beside their points: right, left, below or above, wherever no other name and
 * no mark stands already. A name without room is left to the title of its mark.
 */
public final class Labels {

  private static final double LETTER = 0.54;

  /**
   * A name that has found its room.
   *
   * @param anchor the value of {@code text-anchor}
   */
  public record Placed(double x, double y, String anchor) {}

  private final Sheet sheet;
  private final double size;
  private final List<Box> taken = new ArrayList<>();

  /** Names of a size in units of the sheet. */
  public Labels(Sheet sheet, double size) {
    this.sheet = sheet;
    this.size = size;
  }

  /** Keeps names off a mark. */
  public void keepOff(Point mark, double radius) {
    taken.add(new Box(mark.x() - radius, mark.y() - radius, mark.x() + radius, mark.y() + radius));
  }

  /** Room for a name beside a mark of a radius. */
  public Optional<Placed> place(Point at, double radius, String name) {
    double gap = radius + 4;
    double width = name.length() * size * LETTER;
    List<Placed> choices =
        List.of(
            new Placed(at.x() + gap, at.y() + size * 0.35, "start"),
            new Placed(at.x() - gap, at.y() + size * 0.35, "end"),
            new Placed(at.x(), at.y() + gap + size * 0.8, "middle"),
            new Placed(at.x(), at.y() - gap - size * 0.15, "middle"));
    for (Placed choice : choices) {
      Box box = box(choice, width);
      boolean onSheet =
          box.left() > 2 && box.right() < sheet.width() - 2 && box.high() < sheet.height() - 2;
      if (onSheet && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  private Box box(Placed label, double width) {
    double left =
        switch (label.anchor()) {
          case "start" -> label.x();
          case "end" -> label.x() - width;
          default -> label.x() - width / 2;
        };
    return new Box(left, label.y() - size * 0.8, left + width, label.y() + size * 0.25);
  }
}
