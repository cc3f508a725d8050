package org.interregnum.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.interregnum.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static final String NOTHING = "nothing";

  /** A period as {@code start/end}, either left empty where unknown. */
  private static Period period(String text) {
    int slash = text.indexOf('/');
    return Period.of(Edtf.parse(text.substring(0, slash)), Edtf.parse(text.substring(slash + 1)));
  }

  private static String text(Period period) {
    return date(period.start()) + "/" + date(period.end());
  }

  private static String date(Optional<Bound> bound) {
    return bound.map(b -> b.date().toString()).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "1881-01/,              1881-01-17/,            1881-01-17/",
    "1881/,                 1881-01-17/,            1881-01-17/",
    "/,                     1881-01-17/1883,        1881-01-17/1883",
    "1881-01-17/,           /1883-10-29,            1881-01-17/1883-10-29",
    "1881/1883,             1881-06/,               1881-06/1883",
    "1883-39/,              1883-10-29/,            1883-10-29/",
    "1882-24/,              1883/,                  1882-24/",
    "1881~/,                1881-06/,               1881-06/",
    "1881~/,                1882/,                  1882/",
    "1881~/,                1881/,                  1881/",
    "1883-10-23/1883-10-23, 1883-10/1883-10,        1883-10-23/1883-10-23",
    "1881-01-17/,           1881-01-15/,            nothing",
    "1881~/,                1885/,                  nothing",
    "1881/1883,             1881/1884,              nothing",
    "/1881,                 1883/,                  nothing",
    "/,                     /,                      /",
  })
  void merging_keeps_the_most_precise_that_both_allow(String one, String other, String both) {
    String merged = period(one).and(period(other)).map(PeriodTest::text).orElse(NOTHING);
    assertEquals(both, merged);
    assertEquals(
        both, period(other).and(period(one)).map(PeriodTest::text).orElse(NOTHING), "swapped");
  }

  @ParameterizedTest
  @CsvSource({
    "1859-05-01/1860-09-24, 1859/1859, 1859-05-01/1860-09-24",
    "1859-05-01/1860-09-24, 1860/1860, nothing",
    "1859/1859,             1860/1860, nothing",
  })
  void an_event_of_a_year_is_one_that_began_in_it(String one, String other, String both) {
    assertEquals(both, period(one).andOfEvent(period(other)).map(PeriodTest::text).orElse(NOTHING));
  }

  @Test
  void dates_that_overlap_allow_only_the_days_of_both() {
    Period both = period("1882-24/").and(period("1883/")).orElseThrow();
    assertEquals(Optional.of(LocalDate.of(1883, 1, 1)), both.earliestStart());
    assertEquals(Optional.of(LocalDate.of(1883, 2, 28)), both.latestStart());
  }

  @Test
  void a_month_is_bounded_by_its_first_and_last_day() {
    Period june = period("1882-06/");
    assertEquals(Optional.of(LocalDate.of(1882, 6, 1)), june.earliestStart());
    assertEquals(Optional.of(LocalDate.of(1882, 6, 30)), june.latestStart());
    assertEquals(Optional.empty(), june.earliestEnd());
    assertEquals(Optional.empty(), june.latestEnd());
  }

  @ParameterizedTest
  @CsvSource({
    "1881/1884,             1881/1883,             true",
    "1879/1881,             1881/1883,             false",
    "1876-09-18/1881-09-18, 1881-09-18/1886-09-18, false",
    "1876-09-18/1881-09-19, 1881-09-18/1886-09-18, true",
    "1881/,                 1881/1883,             false",
    "/,                     1881/1883,             false",
  })
  void periods_overlap_for_certain_only_when_no_date_leaves_a_way_out(
      String one, String other, boolean overlap) {
    assertEquals(overlap, period(one).certainlyOverlaps(period(other)));
    assertEquals(overlap, period(other).certainlyOverlaps(period(one)));
  }

  @Test
  void a_period_is_before_another_when_it_ends_by_the_day_on_which_that_begins() {
    assertTrue(period("/1882-06").certainlyBefore(period("1882-07/")));
    assertTrue(period("/1882-06-12").certainlyBefore(period("1882-06-12/")));
    assertFalse(period("/1882-06").certainlyBefore(period("1882-06/")));
    assertFalse(period("1879/").certainlyBefore(period("1882/")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1881-01-17/1883-10-29 | from 17 January 1881 to 29 October 1883",
        "1882-06/              | from June 1882",
        "/1925                 | until 1925",
        "1883-10-23/1883-10-23 | 23 October 1883",
        "1883-39/              | from late 1883",
        "1883-38/              | from mid-1883",
        "1883-22/              | from summer 1883",
        "1881~/                | from about 1881",
        "/                     | undated",
      })
  void periods_read_as_english(String period, String words) {
    assertEquals(words, period(period).words());
  }
}
