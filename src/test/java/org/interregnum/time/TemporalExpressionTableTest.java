package org.interregnum.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Sentences, the date of the text before them, an expression in them and what it means. Without an
 * expression the sentence must have none.
 */
class TemporalExpressionTableTest {

  private static final TemporalExpressionFinder FINDER = new TemporalExpressionFinder();

  @ParameterizedTest(name = "{0} ({1})")
  @CsvFileSource(resources = "/time/expressions.csv", numLinesToSkip = 1, nullValues = "-")
  void an_expression_means_the_date_that_the_table_gives(
      String sentence, String context, String words, String start, String end, String role) {
    List<TemporalExpression> found = FINDER.find(sentence);
    if (words == null) {
      assertTrue(found.isEmpty(), () -> "found " + found);
      return;
    }
    DateContext walk = new DateContext();
    Optional.ofNullable(context).flatMap(Edtf::parse).ifPresent(walk::seed);
    List<Optional<ResolvedDate>> dates = walk.advanceAll(found);
    int index = indexOf(words, sentence, found);
    assertEquals(TemporalRole.valueOf(role), found.get(index).role());
    assertEquals(Optional.ofNullable(start), text(dates.get(index).flatMap(ResolvedDate::start)));
    assertEquals(Optional.ofNullable(end), text(dates.get(index).flatMap(ResolvedDate::end)));
  }

  private static int indexOf(String words, String sentence, List<TemporalExpression> found) {
    List<String> texts =
        found.stream().map(one -> sentence.substring(one.begin(), one.end())).toList();
    assertTrue(texts.contains(words), () -> "found " + texts);
    return texts.indexOf(words);
  }

  private static Optional<String> text(Optional<Edtf> date) {
    return date.map(Edtf::toString);
  }
}
