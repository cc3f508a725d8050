package org.interregnum.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateContextTest {

  private final TemporalExpressionFinder finder = new TemporalExpressionFinder();
  private final DateContext walk = new DateContext();

  private List<String> read(String text) {
    List<String> dates = new ArrayList<>();
    for (TemporalExpression expression : finder.find(text)) {
      dates.add(walk.advance(expression).map(DateContextTest::text).orElse("?"));
    }
    return dates;
  }

  private static String text(ResolvedDate date) {
    String start = date.start().map(Edtf::toString).orElse("");
    String end = date.end().map(Edtf::toString).orElse("");
    return start.equals(end) ? start : start + "/" + end;
  }

  @Test
  void a_month_without_a_year_takes_it_from_the_paragraph() {
    assertEquals(
        List.of("1882-12-25", "1882-12-30", "1883-01-05"),
        read(
            "Elected on December 25, 1882, it passed the law of December 30 and met on January"
                + " 5."));
  }

  @Test
  void a_look_back_leaves_the_year_of_the_paragraph() {
    assertEquals(
        List.of("1941-05-09", "1879/", "/1875", "1839", "1941-06-18"),
        read(
            "It was signed on 9 May 1941. Governed so since 1879, and not prior to 1875, under the"
                + " convention of 1839, it fell on 18 June."));
  }

  @Test
  void a_pluperfect_look_back_keeps_the_day_that_is_counted_from() {
    assertEquals(
        List.of("1949-01-10", "1948-11", "1949-01-21"),
        read(
            "On 10 January 1949 the campaign, which had begun in November 1948, was lost."
                + " Eleven days later he resigned."));
  }

  @Test
  void an_aside_in_brackets_does_not_take_the_story_back() {
    assertEquals(
        List.of("1935-11-15", "1934-03-24", "1935-12-03"),
        read("Set up on 15 November 1935 under the Act (24 March 1934), it met on 3 December."));
  }

  @Test
  void a_list_of_dates_in_brackets_shares_its_year() {
    assertEquals(List.of("1945-01-05"), read("USSR (5 January 1945)"));
    assertEquals(List.of("1945-01-31"), read("Czechoslovakia (31 January)"));
  }

  @Test
  void that_year_is_the_year_named_last_even_where_the_story_is_elsewhere() {
    assertEquals(
        List.of("1941-03-02", "/1944", "/1944-10"),
        read(
            "Sent on 2 March 1941, he stayed until 1944 and kept silent until October of that"
                + " year."));
  }

  @Test
  void the_same_january_is_the_january_named_last() {
    assertEquals(
        List.of("1950-01-06", "1954-06-17", "1950-01"),
        read("Recognised on 6 January 1950, with envoys on 17 June 1954, in the same January."));
  }

  @Test
  void a_long_period_in_passing_does_not_move_the_story() {
    assertEquals(
        List.of("1930-05-15", "1916/1924", "1930-11-18"),
        read("Elected on 15 May 1930, like the men from 1916 to 1924, he left on 18 November."));
  }

  @ParameterizedTest
  @CsvSource({"1936", "===1936===", "Life in 1936–1938", "The war of 1936"})
  void a_heading_with_a_year_moves_the_walk_there(String heading) {
    walk.seed(Edtf.ofYear(1900));
    walk.enterSection(heading);
    assertEquals(List.of("1936-11-08"), read("8 November – El Salvador"));
  }

  @Test
  void a_section_goes_back_to_the_seed_and_a_subsection_goes_on() {
    walk.seed(Edtf.parse("1940-07-10").orElseThrow());
    assertEquals(List.of("1944-10-23"), read("It was recognised on 23 October 1944."));
    walk.enterSection("===Afterwards===");
    assertEquals(List.of("1944-11-02"), read("It met on 2 November."));
    walk.enterSection("==Beginnings==");
    assertEquals(List.of("1940-08-18"), read("It met on 18 August."));
  }

  @Test
  void without_a_date_before_it_nothing_completes_a_month() {
    assertEquals(List.of("?", "?", "?"), read("In May, on the 7th, and six days later."));
  }

  @Test
  void resolving_alone_does_not_move_the_walk() {
    walk.seed(Edtf.ofYear(1900));
    TemporalExpression expression = finder.find("in May 1936").get(0);
    assertEquals("1936-05", walk.resolve(expression).map(DateContextTest::text).orElse("?"));
    assertEquals(List.of("1900-06"), read("in June"));
  }

  @Test
  void a_year_from_the_text_is_marked_as_completed() {
    walk.seed(Edtf.ofYear(1900));
    List<TemporalExpression> found = finder.find("in June, on 3 July 1901");
    assertTrue(walk.resolve(found.get(0)).orElseThrow().completed());
    assertEquals(Optional.of(false), walk.resolve(found.get(1)).map(ResolvedDate::completed));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2 November, 1879, 1879-11-02, 1879-11-02",
        "23 October 1883, '', 1883-10-23, 1883-10-23",
        "(1881–1883), '', 1881, 1883",
        "1879–1881, '', 1879, 1881",
        "1939–1947 (first), '', 1939, 1947",
        "4–11 February 1945, '', 1945-02-04, 1945-02-11",
        "until April 1949, '', -, 1949-04",
        "from December 1949, '', 1949-12, -",
        "since 1940, '', 1940, -",
        "1940–present, '', 1940, -",
        "July 1936, '', 1936-07, 1936-07",
        "1939, '', 1939, 1939",
        "'March 18, 1862', '', 1862-03-18, 1862-03-18",
        "'August 6, 1811 (aged 72)', '', 1811-08-06, 1811-08-06",
        "2 November, '', -, -",
        "President, '', -, -",
      })
  void an_infobox_value_gives_its_first_date(String value, String year, String start, String end) {
    Optional<ResolvedDate> date = DateContext.parseInfobox(value, year);
    assertEquals(Optional.ofNullable(start), date.flatMap(ResolvedDate::start).map(Edtf::toString));
    assertEquals(Optional.ofNullable(end), date.flatMap(ResolvedDate::end).map(Edtf::toString));
  }
}
