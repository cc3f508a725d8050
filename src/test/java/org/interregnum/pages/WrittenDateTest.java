package org.interregnum.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.interregnum.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1882 | 1882",
        "1882-06 | 1882-06",
        "1882-06-12 | 1882-06-12",
        "June 1882 | 1882-06",
        "12 June 1882 | 1882-06-12",
        "June 12th, 1882 | 1882-06-12",
        "12 jun 1882 | 1882-06-12",
        "late 1883 | 1883-39",
        "mid-1883 | 1883-38",
        "junio de 1882 | 1882-06",
        "12 de junio de 1882 | 1882-06-12",
        "1 de Marzo 1882 | 1882-03-01",
        "otoño de 1882 | 1882-23",
        "fines de 1883 | 1883-39",
        "31 June 1882 | none",
        "12 1882 | none",
        "June July 1882 | none",
        "June | none",
        "yesterday | none",
        "'' | none"
      })
  void dates_are_read_as_people_write_them(String text, String edtf) {
    assertEquals(edtf, WrittenDate.read(text).map(Edtf::toString).orElse("none"));
  }

  @ParameterizedTest
  @EnumSource
  void what_we_write_we_can_read(Language language) {
    DateWords words = Words.in(language).dates();
    for (String edtf : Arrays.asList("1882", "1882-01", "1882-12-31", "1883-38", "1883-21")) {
      Edtf date = Edtf.parse(edtf).orElseThrow();
      assertEquals(date, WrittenDate.read(words.date(date)).orElseThrow());
    }
  }
}
