package org.interregnum.pages.explorer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.interregnum.time.Edtf;

/** The days around one on which something is dated to happen. */
final class Turns {

  /** A day, and the date as it is stated. */
  record Turn(LocalDate day, Edtf date) {}

  private Turns() {}

  static Optional<Turn> before(Scene scene) {
    return turn(scene.realm().turns().lowerEntry(scene.day()));
  }

  static Optional<Turn> after(Scene scene) {
    return turn(scene.realm().turns().higherEntry(scene.day()));
  }

  private static Optional<Turn> turn(Map.Entry<LocalDate, Edtf> entry) {
    return Optional.ofNullable(entry).map(known -> new Turn(known.getKey(), known.getValue()));
  }
}
