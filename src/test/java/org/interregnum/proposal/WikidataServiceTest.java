package org.interregnum.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interregnum.remote.Patience;
import org.junit.jupiter.api.Test;

/** What is asked of a reconciliation service, and what becomes of its answers. */
class WikidataServiceTest {

  private static final Patience SHORT = new Patience(2, Duration.ofMillis(1));

  private static final String LYNCH =
      """
      [{"id": "Q111", "name": "Patricio Lynch", "description": "Chilean admiral", "score": 100.0,
        "match": true, "type": [{"id": "Q5", "name": "human"}]},
       {"id": "Q222", "name": "Patrick Lynch", "score": 71.5, "match": false, "type": []},
       {"id": "P31", "name": "no item", "score": 70, "match": false, "type": []}]
      """;

  private static Unlinked person(String name) {
    return new Unlinked("https://w3id.org/interregnum/id/person/x", name, Kind.PERSON);
  }

  private static List<Proposal> ask(LocalWikidata wikidata, List<Unlinked> entities, int limit)
      throws Exception {
    return new WikidataService(wikidata.address(), SHORT).proposals(entities, limit, some -> {});
  }

  @Test
  void a_name_is_asked_for_with_its_type_and_never_taken_by_itself() throws Exception {
    try (LocalWikidata wikidata = LocalWikidata.of(Map.of("Patricio Lynch", LYNCH))) {
      List<Proposal> proposals =
          ask(wikidata, List.of(person("Patricio Lynch"), person("Nemo")), 5);

      assertEquals(
          List.of(
              new Candidate("Q111", "Patricio Lynch", "Chilean admiral", 100, true),
              new Candidate("Q222", "Patrick Lynch", "", 71.5, false)),
          proposals.get(0).candidates());
      assertEquals(List.of(), proposals.get(1).candidates());
      assertEquals(
          "{\"query\":\"Patricio Lynch\",\"type\":\"Q5\",\"type_strict\":\"should\",\"limit\":5}",
          wikidata.batches().get(0).get("q0").toString());
    }
  }

  @Test
  void a_service_is_asked_for_no_more_at_a_time_than_it_wants() throws Exception {
    List<Unlinked> many = IntStream.range(0, 10).mapToObj(i -> person("Person " + i)).toList();
    List<Integer> steps = new ArrayList<>();
    try (LocalWikidata wikidata = LocalWikidata.of(Map.of())) {
      List<Proposal> proposals =
          new WikidataService(wikidata.address(), SHORT).proposals(many, 3, steps::add);

      assertEquals(many, proposals.stream().map(Proposal::entity).toList());
      assertEquals(
          List.of(4, 4, 2), wikidata.batches().stream().map(batch -> batch.size()).toList());
      assertEquals(List.of(4, 4, 2), steps);
    }
  }

  @Test
  void no_more_candidates_come_than_are_wanted() throws Exception {
    try (LocalWikidata wikidata = LocalWikidata.of(Map.of("Patricio Lynch", LYNCH))) {
      assertEquals(
          1, ask(wikidata, List.of(person("Patricio Lynch")), 1).get(0).candidates().size());
    }
  }

  @Test
  void a_service_of_other_items_is_not_asked() {
    try (LocalWikidata other = new LocalWikidata("https://example.org/id/", Map.of())) {
      ProposalException e =
          assertThrows(
              ProposalException.class, () -> ask(other, List.of(person("Patricio Lynch")), 3));
      assertEquals(
          other.address()
              + ": it knows https://example.org/id/; proposals come from a service for Wikidata"
              + " alone.",
          e.getMessage());
      assertEquals(List.of(), other.batches());
    }
  }

  @Test
  void without_a_network_that_is_said() {
    LocalWikidata gone = LocalWikidata.of(Map.of());
    gone.close();
    assertEquals(
        gone.address() + ": nothing answers there; is there a network? Nothing was proposed.",
        assertThrows(ProposalException.class, () -> ask(gone, List.of(person("Patricio Lynch")), 3))
            .getMessage());
    URI nowhere = URI.create("http://name.that.is.invalid/api");
    assertEquals(
        nowhere + ": nothing answers there; is there a network? Nothing was proposed.",
        assertThrows(
                ProposalException.class,
                () ->
                    new WikidataService(nowhere, SHORT)
                        .proposals(List.of(person("A")), 3, some -> {}))
            .getMessage());
  }
}
