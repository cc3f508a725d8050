package org.interregnum.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, on texts drawn with fixed seeds. */
class FinderPropertiesTest {

  private static final int CASES = 1000;
  private static final List<String> SOUP =
      List.of(
          "on",
          "in",
          "from",
          "to",
          "the",
          "of",
          "and",
          "until",
          "May",
          "March",
          "Feb.",
          "June",
          "1881",
          "1500",
          "17",
          "3rd",
          "the 26th",
          ",",
          "–",
          "-",
          "(",
          ")",
          "that",
          "same",
          "year",
          "day",
          "month",
          "later",
          "after",
          "six",
          "a",
          "early",
          "mid",
          "end",
          "spring",
          "about",
          "c.",
          "following",
          "men",
          "had",
          "1880s",
          "20,000",
          "Christmas",
          "Day",
          ".",
          ":",
          "ñ");

  private final TemporalExpressionFinder finder = new TemporalExpressionFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {"d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "MMM. d, yyyy", "d MMMM, yyyy"})
  void a_day_reads_back_in_every_form(String form) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
    Random random = new Random(5);
    for (int i = 0; i < CASES; i++) {
      LocalDate day = LocalDate.of(1600, 1, 1).plusDays(random.nextInt(150_000));
      String date = day.format(format).replace("May.", "May");
      TemporalExpression found = finder.find("It fell on " + date + " at dawn.").get(0);
      assertEquals("It fell on ".length() + date.length(), found.end());
      Optional<ResolvedDate> resolved = new DateContext().resolve(found);
      assertEquals(Optional.of(Edtf.ofDay(day)), resolved.flatMap(ResolvedDate::start), date);
    }
  }

  @Test
  void a_period_reads_back_with_both_ends() {
    DateTimeFormatter format = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    Random random = new Random(6);
    for (int i = 0; i < CASES; i++) {
      LocalDate first = LocalDate.of(1600, 1, 1).plusDays(random.nextInt(150_000));
      LocalDate last = first.plusDays(1 + random.nextInt(3000));
      String text = "from " + first.format(format) + ", to " + last.format(format);
      ResolvedDate period = new DateContext().resolve(finder.find(text).get(0)).orElseThrow();
      assertEquals(Optional.of(Edtf.ofDay(first)), period.start());
      assertEquals(Optional.of(Edtf.ofDay(last)), period.end());
    }
  }

  @Test
  void expressions_stand_in_order_inside_the_sentence_and_never_overlap() {
    Random random = new Random(7);
    for (int i = 0; i < 5 * CASES; i++) {
      String sentence = soup(random);
      int last = 0;
      for (TemporalExpression one : finder.find(sentence)) {
        assertTrue(last <= one.begin() && one.begin() < one.end(), sentence);
        assertTrue(one.phraseBegin() <= one.begin() && one.end() <= sentence.length(), sentence);
        last = one.end();
      }
    }
  }

  @Test
  void a_walk_through_any_words_ends_no_period_before_it_begins() {
    Random random = new Random(8);
    DateContext walk = new DateContext();
    walk.seed(Edtf.ofYear(1881));
    for (int i = 0; i < 5 * CASES; i++) {
      String sentence = soup(random);
      walk.advanceAll(finder.find(sentence)).stream()
          .flatMap(Optional::stream)
          .filter(ResolvedDate::isSpan)
          .forEach(date -> assertInOrder(date, sentence));
    }
  }

  private static void assertInOrder(ResolvedDate date, String sentence) {
    LocalDate first = date.start().orElseThrow().earliest();
    assertTrue(!date.end().orElseThrow().latest().isBefore(first), sentence);
  }

  private static String soup(Random random) {
    StringBuilder text = new StringBuilder();
    int words = 1 + random.nextInt(14);
    for (int i = 0; i < words; i++) {
      text.append(SOUP.get(random.nextInt(SOUP.size()))).append(random.nextInt(9) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
