package org.interregnum.pages.explorer;

import java.time.LocalDate;
import java.util.Optional;

/** The days around one on which something is dated to happen. */
final class Turns {

  private Turns() {}

  static Optional<LocalDate> before(Scene scene) {
    return Optional.ofNullable(scene.realm().turns().lower(scene.day()));
  }

  static Optional<LocalDate> after(Scene scene) {
    return Optional.ofNullable(scene.realm().turns().higher(scene.day()));
  }
}
