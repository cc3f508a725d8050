package org.interregnum.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IriPatternsTest {

  private static final IriPatterns IRIS = IriPatterns.DEFAULT;
  private static final String BASE = "https://w3id.org/interregnum/";

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Government of La Magdalena            | government-of-la-magdalena
          Francisco García Calderón             | francisco-garcia-calderon
          Nicolás de Piérola                    | nicolas-de-pierola
          Montero's government                  | monteros-government
          Montero’s government                  | monteros-government
          Bernardo O'Higgins                    | bernardo-ohiggins
          Hawaiʻi                               | hawaii
          Władysław Sikorski                    | wladyslaw-sikorski
          Straße der Ærø-Œuvre                  | strasse-der-aero-oeuvre
          Þórður                                | thordur
          Đà Nẵng                               | da-nang
          İstanbul ve Diyarbakır                | istanbul-ve-diyarbakir
          1884–1885                             | 1884-1885
          Judah P. Benjamin                     | judah-p-benjamin
          "Pucará" battalion                    | pucara-battalion
          汪精衛                                 | u6c6a-u7cbe-u885b
          Wang Jingwei (汪精衛)                  | wang-jingwei-u6c6a-u7cbe-u885b
          ١٩٤٨                                  | 1948
          हिन्दी                                  | u939-u93f-u928-u94d-u926-u940
          !                                     | u21
          """,
      delimiter = '|',
      quoteCharacter = '\0')
  void a_name_becomes_a_readable_slug(String name, String slug) {
    assertEquals(slug, IriPatterns.slug(name));
    assertEquals(slug, IriPatterns.slug(slug), "the slug of a slug is itself");
  }

  @Test
  void a_decomposed_name_has_the_slug_of_the_composed_one() {
    assertEquals("pierola", IriPatterns.slug("Pie\u0301rola"));
  }

  @Test
  void an_empty_name_has_a_slug_all_the_same() {
    assertEquals("unnamed", IriPatterns.slug(""));
  }

  @Test
  void entities_and_statements_are_named_after_what_they_are() {
    assertEquals(BASE + "id/state/peru", IRIS.state("Peru"));
    assertEquals(BASE + "id/office/peru/president", IRIS.office("Peru", "President"));
    assertEquals(
        BASE + "id/stance/costa-rica/government-of-la-magdalena/recognised",
        IRIS.stance("Costa Rica", "Government of La Magdalena", "recognised"));
    assertEquals(
        BASE + "id/existence/government-of-la-magdalena/government",
        IRIS.existence("Government of La Magdalena", Optional.empty()));
    assertEquals(
        BASE + "id/appointment/unknown/lizardo-montero/vice-president",
        IRIS.appointment(Optional.empty(), "Lizardo Montero", "vice president"));
    assertEquals(
        BASE + "id/contradiction/two-authors/cry-of-montan",
        IRIS.contradiction("two authors", "Cry of Montán"));
  }

  @Test
  void a_second_statement_in_the_same_roles_is_told_apart_by_its_date() {
    String seat = IRIS.seat("Peru", "Lima", "capital");
    assertEquals(BASE + "id/seat/peru/lima/capital/1883~", IRIS.dated(seat, "1883~"));
    assertThrows(IllegalArgumentException.class, () -> IRIS.dated(seat, "late 1883"));
  }

  @Test
  void a_span_is_a_fragment_of_its_document() {
    assertEquals(
        BASE + "source/chilean-occupation-of-peru#char=10933,11031",
        IRIS.span("chilean-occupation-of-peru", 10933, 11031));
    assertEquals(
        BASE + "id/selector/chilean-occupation-of-peru/10933-11031/quote",
        IRIS.quoteSelector("chilean-occupation-of-peru", 10933, 11031));
    assertEquals(
        BASE + "id/claim/chilean-occupation-of-peru/10933-1",
        IRIS.claim("chilean-occupation-of-peru", 10933, 1));
  }

  @Test
  void the_base_is_a_setting_and_the_terms_keep_their_own() {
    IriPatterns own = new IriPatterns("http://example.org/occupations/");
    assertEquals("http://example.org/occupations/id/state/peru", own.state("Peru"));
    assertEquals("http://example.org/occupations/graph/derived", own.derivedGraph());
    assertEquals(
        BASE + "concept/government-status/in-exile",
        Concepts.governmentStatus("in exile").getURI());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://w3id.org/interregnum", "interregnum/", ""})
  void a_base_without_scheme_or_final_slash_is_refused(String base) {
    assertThrows(IllegalArgumentException.class, () -> new IriPatterns(base));
  }
}
