package org.interregnum.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.interregnum.claim.Reading;
import org.junit.jupiter.api.Test;

class EntitiesTest {

  private static String id(Entities entities, String source, String name) {
    return entities.find(source, name).map(HistoricEntity::id).orElse("nothing");
  }

  private static Entities of(Reading... readings) {
    return Merging.of(List.of(readings)).entities();
  }

  @Test
  void states_of_one_name_are_one_in_all_documents() {
    Entities entities =
        of(
            Told.by("a", "seat | state:Perú | place:Lima | capital"),
            Told.by("b", "seat | state:Peru | place:Lima | capital"));
    assertEquals("state/peru", id(entities, "a", "Perú"));
    assertEquals("state/peru", id(entities, "b", "Peru"));
  }

  @Test
  void an_alias_in_one_document_is_the_name_in_another() {
    Entities entities =
        of(
            Told.by("a", "seat | state:Denmark =Kingdom of Denmark | place:Copenhagen | capital"),
            Told.by("b", "seat | state:Kingdom of Denmark | place:Copenhagen | capital"));
    assertEquals(id(entities, "a", "Denmark"), id(entities, "b", "Kingdom of Denmark"));
  }

  @Test
  void what_one_document_tells_apart_stays_apart() {
    Entities entities =
        of(
            Told.by("a", "seat | state:China | place:Nanjing | capital"),
            Told.by(
                "b",
                "seat | state:Republic of China =China | place:Taipei | capital",
                "seat | state:People's Republic of China =China | place:Beijing | capital"));
    assertEquals("state/china", id(entities, "a", "China"));
    assertEquals("state/republic-of-china", id(entities, "b", "Republic of China"));
    assertEquals("nothing", id(entities, "b", "China"));
  }

  @Test
  void persons_are_one_by_the_full_name_alone() {
    Entities entities =
        of(
            Told.by("a", "office | person:Miguel Iglesias =Iglesias | state:Peru | President"),
            Told.by("b", "office | person:Iglesias | state:Spain | Minister"),
            Told.by("c", "office | person:Miguel Iglesias | state:Peru | President"));
    assertEquals("person/miguel-iglesias", id(entities, "a", "Iglesias"));
    assertEquals("person/iglesias", id(entities, "b", "Iglesias"));
    assertEquals("person/miguel-iglesias", id(entities, "c", "Miguel Iglesias"));
  }

  @Test
  void governments_of_one_name_belong_to_their_states() {
    Entities entities =
        of(
            Told.by(
                "a",
                "government | government:Provisional Government ^state:Peru | state:Peru"
                    + " | provisional"),
            Told.by(
                "b",
                "government | government:Provisional Government ^state:Peru | state:Peru"
                    + " | provisional"),
            Told.by(
                "c",
                "government | government:Provisional Government ^state:France |"
                    + " state:France | provisional"));
    assertEquals(
        "government/provisional-government-peru", id(entities, "a", "Provisional Government"));
    assertEquals(
        "government/provisional-government-peru", id(entities, "b", "Provisional Government"));
    assertEquals(
        "government/provisional-government-france", id(entities, "c", "Provisional Government"));
  }

  @Test
  void events_of_one_name_far_apart_are_different_events() {
    Entities entities =
        of(
            Told.by("a", "event | event:Treaty of Paris | - | treaty | 1763 | 1763"),
            Told.by("b", "event | event:Treaty of Paris | - | treaty | 1856 | 1856"),
            Told.by("c", "event | event:Treaty of Paris | - | treaty | 1856-03 | 1856-03"));
    assertEquals("event/treaty-of-paris-1763", id(entities, "a", "Treaty of Paris"));
    assertEquals("event/treaty-of-paris-1856", id(entities, "b", "Treaty of Paris"));
    assertEquals("event/treaty-of-paris-1856", id(entities, "c", "Treaty of Paris"));
  }

  @Test
  void a_description_of_an_event_holds_in_its_document_alone() {
    Entities entities =
        of(
            Told.by("a", "event | event:initial agreement | - | treaty"),
            Told.by("b", "event | event:initial agreement | - | treaty"));
    assertEquals("event/initial-agreement-a", id(entities, "a", "initial agreement"));
    assertEquals("event/initial-agreement-b", id(entities, "b", "initial agreement"));
  }

  @Test
  void a_place_and_a_state_of_one_name_are_two_things() {
    Entities entities =
        of(
            Told.by("a", "occupation | state:Chile | place:Tacna | military"),
            Told.by("b", "occupation | state:Chile | state:Tacna | military"));
    assertEquals("place/tacna", id(entities, "a", "Tacna"));
    assertEquals("state/tacna", id(entities, "b", "Tacna"));
  }

  @Test
  void the_name_is_the_one_that_most_documents_prefer() {
    Entities entities =
        of(
            Told.by("a", "seat | state:Kingdom of Denmark =Denmark | place:X | capital"),
            Told.by("b", "seat | state:Denmark | place:X | capital"),
            Told.by("c", "seat | state:Denmark | place:X | capital"));
    HistoricEntity denmark = entities.find("a", "Denmark").orElseThrow();
    assertEquals("Denmark", denmark.name());
    assertEquals(List.of("Kingdom of Denmark"), denmark.aliases());
    assertEquals(List.of(), entities.aliases("b", denmark));
  }

  @Test
  void slugs_are_lower_case_without_marks() {
    assertEquals("francisco-garcia-calderon", Slug.of("Francisco García Calderón"));
    assertEquals("monteros-government", Slug.of("Montero’s government"));
    assertEquals("rauf-denktas", Slug.of("Rauf Denktaş"));
    assertEquals("lodz-strasse", Slug.of("Łódź-Straße"));
    assertEquals("中華民國", Slug.of("中華民國"));
    assertEquals("unnamed", Slug.of("…"));
  }
}
