package org.interregnum.pages.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class MarkTest {

  @Test
  void initials_are_made_of_the_telling_words_and_belong_to_one_party_alone() {
    assertEquals(
        List.of("LM", "Mo", "RP", "MA", "Ml"),
        initials(
            "Government of La Magdalena",
            "Montero's government",
            "Regenerator Government of the Peruvian Republic",
            "military administration",
            "Malta"));
  }

  @Test
  void the_seventh_government_is_told_by_its_initials_alone() {
    Map<Node, Mark> marks = Mark.of(parties("A", "B", "C", "D", "E", "F", "G"), parties());
    assertEquals(
        List.of("g1", "g2", "g3", "g4", "g5", "g6", "gx"),
        marks.values().stream().map(Mark::tone).toList());
  }

  private static List<String> initials(String... labels) {
    return Mark.of(parties(labels), Map.of()).values().stream().map(Mark::initials).toList();
  }

  private static Map<Node, String> parties(String... labels) {
    Map<Node, String> parties = new LinkedHashMap<>();
    for (String label : labels) {
      parties.put(NodeFactory.createURI("urn:" + parties.size()), label);
    }
    return parties;
  }
}
