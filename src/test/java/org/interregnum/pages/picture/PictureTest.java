package org.interregnum.pages.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interregnum.pages.Html;
import org.interregnum.pages.Language;
import org.interregnum.pages.View;
import org.interregnum.pages.Words;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which picture an answer becomes, and what it shows. */
class PictureTest {

  private static final View VIEW =
      new View(
          new Lookup(GraphFactory.createDefaultGraph()),
          new Addresses(Addresses.DEFAULT_BASE),
          Words.in(Language.EN));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recogniser government stance | Elis Mantinea refused | class=\"stances\"",
        "place wkt what | urn:tegea POINT(22.4;37.4) battle | class=\"map\"",
        "supporterLabel supportedLabel kind | Elis Mantinea arms | class=\"net\"",
        "predecessorLabel successorLabel date | Anna Bruno 1882 | class=\"net\"",
      })
  void the_columns_decide(String columns, String row, String mark) {
    String drawn = drawn(columns, row).orElseThrow();
    assertTrue(drawn.contains(mark), drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measure value | triples 8060",
        "entityLabel type | Elis State",
        "place wkt what | urn:tegea nowhere battle",
        "personLabel office start | Anna President soon",
      })
  void an_answer_that_nothing_suits_stays_a_table(String columns, String row) {
    assertEquals(Optional.empty(), drawn(columns, row));
  }

  @Test
  void what_has_a_date_is_drawn_and_what_has_none_is_counted() {
    String drawn =
        drawn(
                "personLabel office start end",
                "Anna President 1881 1882-06-01",
                "Bruno President 1882-06-01 1882-06-01",
                "Carla Minister - -")
            .orElseThrow();
    assertTrue(
        drawn.contains(">from 1881 to 1 June 1882</span><span class=\"what\">Anna · President<"),
        drawn);
    assertTrue(drawn.contains(">1 June 1882</span><span class=\"what\">Bruno · President<"), drawn);
    assertTrue(drawn.contains("One row has no date."), drawn);
  }

  @Test
  void a_far_off_row_does_not_press_the_others_together() {
    String drawn =
        drawn("event start", "a 1881", "b 1882", "c 1882", "d 1883", "e 1999").orElseThrow();
    assertTrue(drawn.contains("One row lies outside of these years."), drawn);
  }

  private static Optional<String> drawn(String columns, String... rows) {
    List<String> names = List.of(columns.split(" "));
    return Picture.of(
            new Rows(names, Arrays.stream(rows).map(row -> row(names, row)).toList()), VIEW)
        .map(Html::markup);
  }

  /** Words in the order of the columns; a hyphen for none, a semicolon for a space. */
  private static Map<String, Node> row(List<String> columns, String words) {
    Map<String, Node> row = new TreeMap<>();
    String[] values = words.split(" ");
    for (int i = 0; i < values.length; i++) {
      if (!values[i].equals("-")) {
        row.put(columns.get(i), node(values[i].replace(';', ' ')));
      }
    }
    return row;
  }

  private static Node node(String value) {
    return value.startsWith("urn:")
        ? NodeFactory.createURI(value)
        : NodeFactory.createLiteralString(value);
  }
}
