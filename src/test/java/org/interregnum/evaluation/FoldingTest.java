package org.interregnum.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Francisco García Calderón | francisco garcia calderon
          the Government of Peru    | government of peru
          The “Regenerator”         | regenerator
          O'Higgins                 | ohiggins
          U.S. Army                 | us army
          Magdalena-based           | magdalena based
          İzmir, Türkiye            | izmir turkiye
          Łódź                      | lodz
          Æthelred Straße           | aethelred strasse
          ΚΌΣΜΟΣ                    | κοσμοσ
          κόσμος                    | κοσμοσ
          蔣中正                      | 蔣中正
          Theodor                   | theodor
          """)
  void a_name_is_compared_without_case_marks_or_punctuation(String name, String folded) {
    assertEquals(folded, Folding.name(name));
  }

  @Test
  void nothing_is_left_of_a_name_of_punctuation() {
    assertEquals("", Folding.name("—…"));
  }

  @Test
  void the_words_of_a_quote_keep_their_order_and_number() {
    assertEquals(
        List.of("el", "8", "de", "junio", "y", "el", "9"),
        Folding.words("El 8 de junio (y el 9)."));
  }

  @Test
  void white_space_of_any_kind_counts_as_one_space() {
    assertEquals("a b c", Folding.spaces("\u00a0a\t\n b\u2003c "));
  }
}
