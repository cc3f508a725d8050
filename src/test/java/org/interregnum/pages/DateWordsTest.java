package org.interregnum.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.interregnum.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  private static final DateWords ENGLISH = Words.in(Language.EN).dates();

  @ParameterizedTest
  @CsvSource({
    "1881-06-26, 26 June 1881",
    "1882-06, June 1882",
    "1883, 1883",
    "1881~, about 1881",
    "1883-37, early 1883",
    "1883-38, mid-1883",
    "1883-39, late 1883",
    "1882-24, winter 1882",
    "no date, no date"
  })
  void dates_are_said_as_precisely_as_they_are_known(String edtf, String words) {
    assertEquals(words, ENGLISH.of(edtf));
  }

  @ParameterizedTest
  @CsvSource({
    "1881-06-26, 1881-06-26, on 26 June 1881",
    "1882-06, 1882-06, in June 1882",
    "1881, 1883, from 1881 to 1883",
    "1881-01, , from January 1881",
    ", 1925, until 1925",
    ", , ''"
  })
  void periods_are_said_with_their_known_ends(String start, String end, String words) {
    assertEquals(words, ENGLISH.period(date(start), date(end)).orElse(""));
  }

  private static Optional<Edtf> date(String text) {
    return Optional.ofNullable(text).flatMap(Edtf::parse);
  }
}
