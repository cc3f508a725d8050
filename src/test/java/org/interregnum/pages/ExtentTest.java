package org.interregnum.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.interregnum.pages.Extent.Holds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

  @ParameterizedTest
  @CsvSource({
    "1881-01-01, 1881-12-31, 1883-01-01, 1883-12-31, 1880-12-31, NO",
    "1881-01-01, 1881-12-31, 1883-01-01, 1883-12-31, 1881-01-01, POSSIBLY",
    "1881-01-01, 1881-12-31, 1883-01-01, 1883-12-31, 1881-12-31, CERTAINLY",
    "1881-01-01, 1881-12-31, 1883-01-01, 1883-12-31, 1883-01-01, CERTAINLY",
    "1881-01-01, 1881-12-31, 1883-01-01, 1883-12-31, 1883-12-31, POSSIBLY",
    "1881-01-01, 1881-12-31, 1883-01-01, 1883-12-31, 1884-01-01, NO",
    "1881-01-01, 1881-01-01, , , 1890-01-01, POSSIBLY",
    ", , , , 1882-03-01, POSSIBLY"
  })
  void a_day_lies_within_certainly_possibly_or_not(
      String earliestStart,
      String latestStart,
      String earliestEnd,
      String latestEnd,
      LocalDate day,
      Holds holds) {
    Extent extent =
        new Extent(day(earliestStart), day(latestStart), day(earliestEnd), day(latestEnd));
    assertEquals(holds, extent.on(day));
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.ofNullable(text).map(LocalDate::parse);
  }
}
