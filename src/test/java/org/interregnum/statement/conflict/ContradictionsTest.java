package org.interregnum.statement.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.gold.GoldReading;
import org.interregnum.statement.Merging;
import org.interregnum.statement.Told;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ContradictionsTest {

  private static final String NONE = "none";

  /** Each case of {@code cases.txt}. */
  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (InputStream in = ContradictionsTest.class.getResourceAsStream("cases.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> cases = Arrays.stream(text.split("\n\n")).skip(1).toList();
      assertFalse(cases.isEmpty());
      return cases.stream().map(ContradictionsTest::dynamic);
    }
  }

  private static DynamicTest dynamic(String text) {
    List<String> lines = text.lines().toList();
    String[] claims =
        lines.stream().filter(line -> !line.matches("(#|=>).*")).toArray(String[]::new);
    List<String> expected =
        lines.stream()
            .filter(line -> line.startsWith("=>"))
            .map(line -> line.substring(2).strip())
            .filter(line -> !line.equals(NONE))
            .toList();
    return DynamicTest.dynamicTest(
        lines.get(0).substring(1).strip(), () -> assertEquals(expected, found(claims)));
  }

  private static List<String> found(String... claims) {
    return contradictions(claims).stream().map(c -> c.kind().slug() + " | " + c.why()).toList();
  }

  private static List<Contradiction> contradictions(String... claims) {
    return Contradictions.standard().in(Merging.of(List.of(Told.by("document", claims))));
  }

  @Test
  void every_kind_has_a_case() throws IOException {
    try (InputStream in = ContradictionsTest.class.getResourceAsStream("cases.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (ContradictionKind kind : ContradictionKind.values()) {
        assertTrue(text.contains("=> " + kind.slug() + " |"), kind.slug());
      }
    }
  }

  @Test
  void the_first_article_contradicts_itself_where_its_claims_can_tell() throws IOException {
    Set<String> ids =
        Contradictions.standard().in(Merging.of(List.of(GoldReading.ofFirstArticle()))).stream()
            .map(c -> c.kind().slug() + " " + c.one().id() + " " + c.other().id())
            .collect(Collectors.toSet());
    String regenerator = "regenerator-government-of-the-peruvian-republic";
    assertEquals(
        Set.of(
            "two-authors participation/cry-of-montan/lizardo-montero-flores/author"
                + " participation/cry-of-montan/miguel-iglesias/author",
            "author-against-act participation/cry-of-montan/lizardo-montero-flores/author"
                + " stance/lizardo-montero-flores/cry-of-montan/refused",
            "two-heads tenure/lizardo-montero-flores/"
                + regenerator
                + "/head"
                + " tenure/miguel-iglesias/"
                + regenerator
                + "/regenerator-president",
            "two-capitals seat/peru/cajamarca/capital seat/peru/lima/capital",
            "two-successors succession/francisco-garcia-calderon/lizardo-montero-flores/office"
                + " succession/garcia-calderons-government/"
                + regenerator
                + "/government",
            "whole-and-part occupation/chile/peru occupation/chile/tarata"),
        ids);
  }

  @Test
  void statements_of_different_documents_stand_source_against_source() {
    List<Contradiction> found =
        Contradictions.standard()
            .in(
                Merging.of(
                    List.of(
                        Told.by(
                            "one",
                            "event | event:Treaty of Ancón | - | treaty | 1883-10-23 | 1883-10-23"),
                        Told.by(
                            "other",
                            "event | event:Treaty of Ancón | - | treaty | 1883-10-20 |"
                                + " 1883-10-20"))));
    assertEquals(1, found.size());
    assertEquals(ContradictionKind.TWO_DATES, found.get(0).kind());
    assertTrue(found.get(0).isBetweenSources());
    assertEquals(List.of("one", "other"), found.get(0).sources());
  }

  @Test
  void the_order_of_the_claims_does_not_matter() {
    String one = "participant | person:A | event:Manifesto | author";
    String other = "participant | person:B | event:Manifesto | author";
    assertEquals(contradictions(one, other).get(0).id(), contradictions(other, one).get(0).id());
  }
}
