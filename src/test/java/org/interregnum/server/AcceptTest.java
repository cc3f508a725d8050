package org.interregnum.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

  private static final List<String> OFFERED =
      List.of("text/html", "text/turtle", "application/json");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | text/turtle",
        "TEXT/Turtle | text/turtle",
        "text/* | text/html",
        "*/* | text/html",
        "'' | text/html",
        "application/json;q=0.5, text/turtle;q=0.4 | application/json",
        "text/turtle;q=0.5, */*;q=0.1 | text/turtle",
        "text/html;q=0, */* | text/turtle",
        "text/turtle;level=1;q=0.3, text/html;q=0.2 | text/turtle",
        "text/html;q=nonsense, text/turtle;q=0.1 | text/turtle",
        "nonsense, application/json | application/json",
        "image/png | none",
        "text/html;q=0 | none",
        "nonsense | none"
      })
  void the_best_is_chosen(String header, String best) {
    assertEquals(best, Accept.of(List.of(header)).best(OFFERED).orElse("none"));
  }

  @Test
  void several_lines_are_one_list() {
    assertEquals(
        "text/turtle",
        Accept.of(List.of("text/html;q=0.1", "text/turtle")).best(OFFERED).orElse(""));
  }

  @Test
  void a_browser_is_known_by_naming_html() {
    List<String> others = List.of("text/csv");
    assertTrue(Accept.of(List.of("text/html,application/xhtml+xml,*/*;q=0.8")).prefersHtml(others));
    assertFalse(Accept.of(List.of("*/*")).prefersHtml(others));
    assertFalse(Accept.of(List.of("text/html;q=0.1, text/csv")).prefersHtml(others));
  }
}
