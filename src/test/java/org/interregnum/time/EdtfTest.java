package org.interregnum.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  private static final int CASES = 2000;

  static Stream<Edtf> dates(long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> date(random)).limit(CASES);
  }

  private static Edtf date(Random random) {
    int year = 1 + random.nextInt(9998);
    boolean approximate = random.nextInt(4) == 0;
    List<Integer> parts =
        List.of(0, 1 + random.nextInt(12), 21 + random.nextInt(4), 37 + random.nextInt(3));
    int part = parts.get(random.nextInt(parts.size()));
    boolean day = part >= 1 && part <= 12 && random.nextBoolean();
    return new Edtf(year, part, day ? 1 + random.nextInt(28) : 0, approximate);
  }

  @Test
  void what_is_printed_reads_back() {
    dates(1).forEach(date -> assertEquals(Optional.of(date), Edtf.parse(date.toString())));
  }

  @Test
  void no_date_ends_before_it_begins() {
    dates(2).forEach(date -> assertFalse(date.latest().isBefore(date.earliest()), date::toString));
  }

  @Test
  void order_follows_the_first_day() {
    List<Edtf> sorted = dates(3).sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      assertFalse(sorted.get(i).earliest().isBefore(sorted.get(i - 1).earliest()));
    }
  }

  @Test
  void a_day_lies_within_its_month_and_its_year() {
    dates(4)
        .filter(Edtf::isDay)
        .forEach(
            day -> {
              assertContains(Edtf.ofPart(day.year(), day.part()), day.earliest());
              assertContains(Edtf.ofYear(day.year()), day.earliest());
            });
  }

  @Test
  void the_thirds_of_a_year_follow_one_another_without_a_gap() {
    for (int part = 37; part < 39; part++) {
      LocalDate next = Edtf.ofPart(1883, part).latest().plusDays(1);
      assertEquals(next, Edtf.ofPart(1883, part + 1).earliest());
    }
  }

  private static void assertContains(Edtf whole, LocalDate day) {
    assertTrue(!day.isBefore(whole.earliest()) && !day.isAfter(whole.latest()), whole::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "1882-06-12, 1882-06-12, 1882-06-12",
    "1882-06, 1882-06-01, 1882-06-30",
    "1884-02, 1884-02-01, 1884-02-29",
    "1900-02, 1900-02-01, 1900-02-28",
    "1883, 1883-01-01, 1883-12-31",
    "1883~, 1883-01-01, 1883-12-31",
    "1937-21, 1937-03-01, 1937-05-31",
    "1937-22, 1937-06-01, 1937-08-31",
    "1937-23, 1937-09-01, 1937-11-30",
    "1937-24, 1937-12-01, 1938-02-28",
    "1883-37, 1883-01-01, 1883-04-30",
    "1883-38, 1883-05-01, 1883-08-31",
    "1883-39, 1883-09-01, 1883-12-31",
  })
  void a_date_has_a_first_and_a_last_day(String text, LocalDate earliest, LocalDate latest) {
    Edtf date = Edtf.parse(text).orElseThrow();
    assertEquals(earliest, date.earliest());
    assertEquals(latest, date.latest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "188",
        "18830",
        "1883-00",
        "1883-06-00",
        "1883-13",
        "1883-20",
        "1883-25",
        "1883-36",
        "1883-40",
        "1883-02-30",
        "1883-21-01",
        "1883-6-1",
        "1883-06-12/..",
        "0000",
        " 1883",
        "1883?",
        "188X"
      })
  void what_is_no_date_of_the_claim_table_is_not_read(String text) {
    assertEquals(Optional.empty(), Edtf.parse(text));
  }

  @Test
  void parts_that_make_no_date_are_refused() {
    assertThrows(DateTimeException.class, () -> new Edtf(1883, 2, 29, false));
    assertThrows(DateTimeException.class, () -> new Edtf(1883, 0, 1, false));
    assertThrows(DateTimeException.class, () -> new Edtf(10000, 1, 1, false));
  }
}
