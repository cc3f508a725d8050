package org.interregnum.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.Reading;
import org.interregnum.gold.GoldReading;
import org.interregnum.statement.Content.Appointment;
import org.interregnum.statement.Content.Happening;
import org.interregnum.statement.Content.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergingTest {

  private static Statements merged(String... lines) {
    return Merging.of(List.of(Told.by("document", lines)));
  }

  private static List<String> ids(Statements statements) {
    return statements.all().stream().map(Statement::id).toList();
  }

  private static String told(Statement<?> statement) {
    return statement.id() + " " + statement.period().words() + " x" + statement.claims().size();
  }

  private static List<String> all(Statements statements) {
    return statements.all().stream().map(MergingTest::told).toList();
  }

  @Test
  void a_month_and_a_day_of_it_are_one_statement_dated_to_the_day() {
    assertEquals(
        List.of("occupation/chile/lima from 17 January 1881 x3"),
        all(
            merged(
                "occupation | state:Chile | place:Lima | military | 1881-01",
                "occupation | state:Chile | place:Lima | military | 1881-01-17",
                "occupation | state:Chile | place:Lima | military")));
  }

  @Test
  void a_beginning_and_an_end_told_apart_make_one_period() {
    assertEquals(
        List.of("occupation/chile/peru from 2 November 1879 to 29 October 1883 x2"),
        all(
            merged(
                "occupation | state:Chile | state:Peru | military | 1879-11-02",
                "occupation | state:Chile | state:Peru | military | - | 1883-10-29")));
  }

  @Test
  void dates_that_cannot_both_be_true_make_two_statements_the_best_supported_first() {
    assertEquals(
        List.of(
            "occupation/chile/lima from 17 January 1881 x3",
            "occupation/chile/lima/1881-01-15 from 15 January 1881 x1"),
        all(
            merged(
                "occupation | state:Chile | place:Lima | military | 1881-01-15",
                "occupation | state:Chile | place:Lima | military | 1881-01-17",
                "occupation | state:Chile | place:Lima | military | 1881-01-17",
                "occupation | state:Chile | place:Lima | military")));
  }

  @Test
  void a_vague_date_supports_the_statement_of_its_own_document() {
    Statements statements =
        Merging.of(
            List.of(
                Told.by("a", "occupation | state:Chile | place:Lima | military | 1881-01-17"),
                Told.by(
                    "b",
                    "occupation | state:Chile | place:Lima | military | 1881-01-15",
                    "occupation | state:Chile | place:Lima | military | 1881-01")));
    assertEquals(
        List.of(
            "occupation/chile/lima from 15 January 1881 x2",
            "occupation/chile/lima/1881-01-17 from 17 January 1881 x1"),
        all(statements));
  }

  @Test
  void each_status_of_a_government_is_a_statement_of_its_own() {
    assertEquals(
        List.of(
            "existence/government-of-x/government",
            "existence/government-of-x/in-exile",
            "existence/government-of-x/provisional"),
        ids(
            merged(
                "government | government:Government of X | state:Peru | provisional",
                "government | government:Government of X | state:Peru | in exile",
                "government | government:Government of X | state:Peru | -")));
  }

  @Test
  void a_stance_that_is_taken_on_a_day_is_an_act_of_that_day() {
    Statements statements =
        merged("recognition | state:Bolivia | person:A | recognised | 1883-12-03 | 1883-12-03");
    assertTrue(statements.all().get(0).period().isAct());
  }

  @Test
  void a_stance_lasts_beyond_the_day_on_which_it_is_taken() {
    assertEquals(
        List.of("stance/venezuela/a/accredited from 5 March 1882 to 1884 x2"),
        all(
            merged(
                "recognition | state:Venezuela | person:A | accredited | 1882-03-05 | 1882-03-05",
                "recognition | state:Venezuela | person:A | accredited | 1882 | 1884")));
  }

  @Test
  void a_stance_that_was_given_up_has_its_end() {
    Statements statements =
        merged("recognition | state:Venezuela | person:A | accredited | 1882 | 1884");
    assertEquals("from 1882 to 1884", statements.all().get(0).period().words());
  }

  @Test
  void capacities_add_up() {
    Reading reading = Told.by("document", "recognition | state:A | person:B | recognised");
    List<Claim> claims = new ArrayList<>();
    for (String capacity : List.of("legitimate", "de jure president", "legitimate")) {
      claims.add(as(capacity, reading.claims().get(0)));
    }
    Statements statements =
        Merging.of(
            List.of(new Reading(reading.source(), reading.title(), claims, reading.entities())));
    assertEquals(
        List.of("de jure president", "legitimate"),
        statements.of(Stance.class).get(0).content().capacities());
  }

  private static Claim as(String capacity, Claim claim) {
    return new Claim(
        claim.source(),
        claim.kind(),
        claim.subject(),
        claim.object(),
        claim.qualifier(),
        Optional.of(capacity),
        claim.start(),
        claim.end(),
        claim.evidence(),
        claim.origin());
  }

  @Test
  void types_and_places_of_an_event_add_up() {
    Happening event =
        merged(
                "event | event:Battle of X | place:X | battle | 1881-01-15 | 1881-01-15",
                "event | event:Battle of X | - | other | 1881 | 1881")
            .of(Happening.class)
            .get(0)
            .content();
    assertEquals(List.of("battle", "other"), event.types());
    assertEquals("X", event.places().get(0).name());
  }

  @Test
  void an_event_that_is_only_mentioned_rests_on_what_mentions_it() {
    assertEquals(
        List.of(
            "event/treaty-of-x undated x2",
            "participation/treaty-of-x/chile/signatory undated x1",
            "stance/peru/treaty-of-x/refused undated x1"),
        all(
            merged(
                "participant | state:Chile | event:Treaty of X | signatory",
                "recognition | state:Peru | event:Treaty of X | refused")));
  }

  @Test
  void an_appointment_is_to_the_office_that_the_person_held() {
    Appointment appointment =
        merged(
                "appointment | body:Assembly | person:A | regenerator president",
                "office | person:A | state:Peru | Regenerator President")
            .of(Appointment.class)
            .get(0)
            .content();
    assertEquals(
        "office/peru/regenerator-president", appointment.office().map(Office::id).orElseThrow());
  }

  @Test
  void a_title_with_and_without_its_owner_is_one_office() {
    assertEquals(
        List.of("tenure/a/occupation-forces/commander-in-chief"),
        ids(
            merged(
                "office | person:A | force:Occupation Forces | Commander in Chief",
                "office | person:A | force:Occupation Forces |"
                    + " Commander in Chief of the Occupation Forces")));
  }

  @Test
  void an_appointment_to_a_title_of_two_owners_names_no_office() {
    Appointment appointment =
        merged(
                "appointment | - | person:A | President",
                "office | person:A | state:Peru | President",
                "office | person:A | state:Chile | President")
            .of(Appointment.class)
            .get(0)
            .content();
    assertTrue(appointment.office().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state:Peru                    | president                     | President of Peru",
        "state:United States           | Secretary of State            | Secretary of State (United"
            + " States)",
        "state:United States           | President                     | President of the United"
            + " States",
        "government:Government of X    | head                          | Head of the Government of"
            + " X",
        "government:Montero's government | head                        | Head of Montero's"
            + " government",
        "force:Occupation Forces       | Chief of the Occupation Forces | Chief of the Occupation"
            + " Forces",
        "state:Peru                    | Military Chief of the North   | Military Chief of the"
            + " North (Peru)",
      })
  void an_office_is_called_by_its_title_and_owner(String owner, String title, String label) {
    Statements statements = merged("office | person:A | " + owner + " | " + title);
    Content.Tenure tenure = statements.of(Content.Tenure.class).get(0).content();
    assertEquals(label, tenure.office().label());
  }

  @Test
  void a_claim_without_a_role_is_left_out_and_told() {
    Statements statements = merged("seat | state:Peru | - | capital");
    assertEquals(List.of(), statements.all());
    assertEquals(
        List.of(
            "document: the seat claim of rule told at character 100 has no object;"
                + " it is left out."),
        statements.problems());
  }

  @Test
  void a_claim_about_nobody_is_left_out_and_told() {
    Statements statements = merged("seat | Atlantis | place:Lima | capital");
    assertEquals(
        List.of(
            "document: the seat claim of rule told at character 100 names as its subject"
                + " 'Atlantis', which is no entity; it is left out."),
        statements.problems());
  }

  @Test
  void a_claim_that_ends_before_it_begins_is_left_out_and_told() {
    Statements statements = merged("seat | state:Peru | place:Lima | capital | 1883 | 1881");
    assertEquals(List.of(), statements.all());
    assertEquals(
        List.of(
            "document: the seat claim of rule told at character 100 ends (1881) before it begins"
                + " (1883); it is left out."),
        statements.problems());
  }

  @Test
  void every_claim_of_the_first_article_supports_a_statement() throws Exception {
    Reading reading = GoldReading.ofFirstArticle();
    Statements statements = Merging.of(List.of(reading));
    assertEquals(List.of(), statements.problems());
    long supporting =
        statements.all().stream().flatMap(s -> s.claims().stream()).distinct().count();
    assertEquals(reading.claims().stream().distinct().count(), supporting);
  }

  @Test
  void the_order_of_claims_and_documents_does_not_matter() throws Exception {
    Reading gold = GoldReading.ofFirstArticle();
    Reading other = Told.by("other", "occupation | state:Chile | place:Lima | military | 1881-01");
    List<Claim> shuffled = new ArrayList<>(gold.claims());
    Collections.shuffle(shuffled, new Random(7));
    Reading mixed = new Reading(gold.source(), gold.title(), shuffled, gold.entities());
    assertEquals(all(Merging.of(List.of(gold, other))), all(Merging.of(List.of(other, mixed))));
  }

  @Test
  void no_two_statements_share_an_id() {
    Statements statements =
        Merging.of(
            List.of(
                Told.by("a", "occupation | state:A | state:Tacna | military"),
                Told.by("b", "occupation | state:A | place:Tacna | military")));
    assertEquals(List.of("occupation/a/tacna", "occupation/a/tacna/2"), ids(statements));
  }

  @Test
  void each_kind_of_claim_makes_a_form_of_statement() throws Exception {
    Statements statements = Merging.of(List.of(GoldReading.ofFirstArticle()));
    assertEquals(
        ClaimKind.values().length,
        statements.all().stream().map(s -> s.content().getClass()).distinct().count());
  }
}
