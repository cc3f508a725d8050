package org.interregnum.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interregnum.gold.GoldReading;
import org.interregnum.statement.Merging;
import org.interregnum.statement.Statements;
import org.interregnum.statement.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkerTest {

  private static final String HEADER = "label,type,qid,match,lat,lon,evidence,confidence\n";

  private static final String ROWS =
      """
      Peru,state,Q419,exact,-12.97,-72.90,atlas,verified
      Tacna,place,Q272795,exact,-18.0,-70.25,atlas,verified
      Tacna (department/province),place,Q207413,close,-17.74,-70.33,gazetteer,verified
      "Tarapacá (San Lorenzo de Tarapacá, town)",place,,,-19.92,-69.51,gazetteer,
      "Tarapacá (territory, department of Peru until 1883)",place,Q2114,close,,,gazetteer,verified
      Battle of San Francisco (Battle of Dolores),battle,Q275736,exact,,,list of battles,verified
      Trujillo (Peru),place,Q214173,exact,,,atlas,verified
      President of Peru,office,Q5708511,exact,,,list of offices,verified
      Mapuche,people,Q178484,exact,,,edition,verified
      """;

  private static LinkTable table(String rows) throws LinkTableException {
    return LinkTable.read("links.csv", new StringReader(HEADER + rows));
  }

  private static Map<String, String> links(String... lines) throws Exception {
    Statements statements = Merging.of(List.of(Told.by("document", lines)));
    return new Linker(table(ROWS))
        .links(statements).stream().collect(Collectors.toMap(Link::id, LinkerTest::told));
  }

  private static String told(Link link) {
    String item = link.item().map(i -> (i.exact() ? "exact " : "close ") + i.qid()).orElse("-");
    return item + link.coordinates().map(c -> " at " + c.latitude()).orElse("");
  }

  @Test
  void a_name_finds_the_row_of_its_type() throws Exception {
    assertEquals(
        Map.of("state/peru", "exact Q419 at -12.97", "place/tacna", "exact Q272795 at -18.0"),
        links("seat | state:Peru | place:Tacna | capital"));
  }

  @Test
  void a_thing_of_another_type_stays_unlinked() throws Exception {
    assertEquals(Map.of(), links("control | force:Peru | place:Lima | held"));
  }

  @Test
  void a_ceded_place_is_the_territory_and_not_the_town() throws Exception {
    assertEquals(
        "close Q207413 at -17.74",
        links("cession | state:Chile | place:Tacna | state:Peru").get("place/tacna"));
    assertEquals(
        "close Q2114",
        links("cession | state:Peru | place:Tarapacá | state:Chile").get("place/tarapaca"));
  }

  @Test
  void a_place_that_is_administered_is_the_territory_too() throws Exception {
    assertEquals(
        "close Q207413 at -17.74",
        links("control | state:Chile | place:Tacna | administered").get("place/tacna"));
  }

  @Test
  void a_place_where_somebody_sits_or_something_happens_is_the_town() throws Exception {
    assertEquals(
        "- at -19.92",
        links("event | event:Battle of Tarapacá | place:Tarapacá | battle").get("place/tarapaca"));
    assertEquals(
        "exact Q272795 at -18.0",
        links("seat | state:Peru | place:Tacna | headquarters").get("place/tacna"));
  }

  @Test
  void a_territory_is_found_without_the_word_for_what_it_is() throws Exception {
    String rows =
        "Tarata (town),place,Q2588449,exact,,,gazetteer,verified\n"
            + "\"Tarata Department (Chile, to 1925)\",place,Q1,exact,,,gazetteer,verified\n";
    for (String kind : List.of("administered", "held")) {
      String line = "control | state:Chile | place:Tarata | " + kind;
      Statements statements = Merging.of(List.of(Told.by("document", line)));
      assertEquals(
          kind.equals("held") ? List.of() : List.of("exact Q1"),
          new Linker(table(rows)).links(statements).stream().map(LinkerTest::told).toList());
    }
  }

  @Test
  void what_nothing_tells_apart_is_ambiguous_and_keeps_its_candidates() throws Exception {
    Statements statements =
        Merging.of(
            List.of(
                Told.by(
                    "document",
                    "occupation | state:Chile | place:Tacna | military",
                    "occupation | state:Chile | place:Atlantis | military")));
    Map<String, Finding> findings =
        new Linker(table(ROWS))
            .findings(statements).stream().collect(Collectors.toMap(Finding::id, f -> f));
    assertEquals(
        new Ambiguity(
            "place/tacna",
            List.of(
                new Ambiguity.Candidate(new WikidataItem("Q272795", true), "atlas"),
                new Ambiguity.Candidate(new WikidataItem("Q207413", false), "gazetteer"))),
        findings.get("place/tacna"));
    assertEquals(new NoLink("place/atlantis"), findings.get("place/atlantis"));
    assertEquals(new NoLink("state/chile"), findings.get("state/chile"));
  }

  @Test
  void a_name_in_brackets_is_found_too() throws Exception {
    assertEquals(
        Map.of("event/battle-of-dolores", "exact Q275736"),
        links("event | event:Battle of Dolores | - | battle"));
  }

  @Test
  void what_tells_a_row_from_others_is_no_name() throws Exception {
    assertEquals(
        Map.of("place/trujillo", "exact Q214173"),
        links("event | event:Landing | place:Trujillo | landing"));
  }

  @Test
  void an_alias_is_found_where_the_name_is_not() throws Exception {
    assertEquals(
        "exact Q419 at -12.97",
        links("seat | state:Peruvian Republic =Peru | place:Lima | capital")
            .get("state/peruvian-republic"));
  }

  @Test
  void an_office_is_found_by_its_label() throws Exception {
    assertEquals(
        "exact Q5708511",
        links("office | person:A | state:Peru | President").get("office/peru/president"));
  }

  @Test
  void two_rows_of_one_name_that_nothing_tells_apart_link_nothing() throws Exception {
    String rows =
        "Córdoba,place,Q1,exact,,,atlas,verified\nCordoba,place,Q2,exact,,,atlas,verified\n";
    Statements statements =
        Merging.of(List.of(Told.by("document", "seat | state:Peru | place:Córdoba | capital")));
    assertEquals(List.of(), new Linker(table(rows)).links(statements));
  }

  @Test
  void an_item_that_is_not_verified_is_not_linked() throws Exception {
    String rows = "Peru,state,Q419,exact,-12,-72,memory,recalled\nLima,place,Q2868,exact,,,,\n";
    Statements statements =
        Merging.of(List.of(Told.by("document", "seat | state:Peru | place:Lima | capital")));
    assertEquals(
        Map.of("state/peru", "- at -12"),
        new Linker(table(rows))
            .links(statements).stream().collect(Collectors.toMap(Link::id, LinkerTest::told)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "his state and years; state:Chile | Minister | 1862 | 1868; true",
        "his state, undated; state:Chile | Minister; true",
        "another state; state:Argentina | Minister | 1862 | 1868; false",
        "other years; state:Chile | Minister | 1810 | 1811; false",
        "the namesake; state:Argentina | President | 1810 | 1811; false"
      })
  void a_namesake_is_told_by_the_states_and_years_around_him(
      String around, String office, boolean linked) throws Exception {
    assertEquals(linked, saavedra("office | person:Cornelio Saavedra | " + office));
  }

  @Test
  void the_years_of_a_document_hold_for_what_is_undated_in_it() throws Exception {
    String line = "office | person:Cornelio Saavedra | state:Chile | Minister";
    assertEquals(false, saavedra(line, "event | event:Junta | - | other | 1810 | 1811"));
    assertEquals(true, saavedra(line, "event | event:Congress | - | other | 1865 | 1866"));
  }

  private static boolean saavedra(String... lines) throws Exception {
    LinkTable table =
        LinkTable.read(
            "links.csv",
            new StringReader(
                HEADER.replace("\n", ",context\n")
                    + "Cornelio Saavedra,person,Q4233309,exact,,,edition,verified,Chile;"
                    + " 1821–1891\n"));
    Statements statements = Merging.of(List.of(Told.by("document", lines)));
    return !new Linker(table).links(statements).isEmpty();
  }

  @Test
  void an_event_is_found_by_its_years() throws Exception {
    String rows = "Civil War of 1884–1885,war,Q2834353,exact,,,list of wars,verified\n";
    for (String years : List.of("1884 | 1885", "1894 | 1895")) {
      Statements statements =
          Merging.of(List.of(Told.by("document", "event | event:Civil War | - | war | " + years)));
      assertEquals(
          years.startsWith("1884") ? 1 : 0, new Linker(table(rows)).links(statements).size());
    }
  }

  @Test
  void an_office_is_found_with_its_state_before_it() throws Exception {
    String rows = "United States Secretary of State,office,Q14213,exact,,,list,verified\n";
    Statements statements =
        Merging.of(
            List.of(
                Told.by(
                    "document", "office | person:A | state:United States | Secretary of State")));
    assertEquals(
        List.of("office/united-states/secretary-of-state"),
        new Linker(table(rows)).links(statements).stream().map(Link::id).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru,state,419,exact,,,atlas,verified | row 1 is no link (no Wikidata item: 419).",
        "Peru,state,Q419,same,,,atlas,verified | row 1 is no link (match is exact or close, not"
            + " same).",
        "Peru,state,Q419,exact,91,0,atlas,verified | row 1 is no link (no point on the earth: 91,"
            + " 0).",
      })
  void a_wrong_row_is_named(String row, String sentence) {
    LinkTableException e = assertThrows(LinkTableException.class, () -> table(row));
    assertTrue(e.getMessage().equals("links.csv: " + sentence), e.getMessage());
  }

  @Test
  void the_first_article_is_linked() throws Exception {
    Statements statements = Merging.of(List.of(GoldReading.ofFirstArticle()));
    Map<String, String> links =
        new Linker(LinkTable.bundled())
            .links(statements).stream().collect(Collectors.toMap(Link::id, LinkerTest::told));
    assertEquals("exact Q419 at -12.9767", links.get("state/peru"));
    assertEquals("exact Q5708511", links.get("office/peru/president"));
    assertEquals("close Q207413 at -17.7401", links.get("place/tacna"));
    assertEquals("- at -11.7743", links.get("event/treaty-of-ancon"));
    assertTrue(!links.containsKey("person/miguel-iglesias"));
  }
}
