package org.interregnum.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru | peru",
        "Perú | peru",
        "Francisco García Calderón | francisco garcia calderon",
        "Iglesias’ government | iglesias government",
        "Cáceres's | caceress",
        "Władysław Raczkiewicz | wladyslaw raczkiewicz",
        "Île-Verte | ile verte",
        "TÍTULO | titulo",
        "İstanbul | istanbul",
        "Groß-Strøm | gross strom",
        "  two   words  | two words"
      })
  void a_name_is_folded(String name, String folded) {
    assertEquals(folded, FoldedName.of(name).text());
  }

  @ParameterizedTest
  @CsvSource({"peru, peru, 0", "peru, perou, 1", "peru, preu, 1", "peru, pe, 2", "chile, peru, 5"})
  void the_distance_counts_letters_that_differ(String a, String b, int distance) {
    assertEquals(distance, FoldedName.of(a).distance(FoldedName.of(b)));
    assertEquals(distance, FoldedName.of(b).distance(FoldedName.of(a)));
  }

  @Test
  void names_that_hold_the_given_one_are_nearest() {
    NearestNames names =
        new NearestNames(List.of("Government of La Magdalena", "Madeira", "Montán", "Maldonado"));

    assertEquals(
        List.of("Government of La Magdalena", "Madeira", "Maldonado"), names.to("Magdalena"));
  }
}
