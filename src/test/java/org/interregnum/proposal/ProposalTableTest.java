package org.interregnum.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interregnum.linking.Link;
import org.interregnum.linking.LinkTable;
import org.interregnum.linking.Linker;
import org.interregnum.linking.WikidataItem;
import org.interregnum.statement.Merging;
import org.interregnum.statement.Statements;
import org.interregnum.statement.Told;
import org.junit.jupiter.api.Test;

/** Proposals as rows of the table of links: nothing to the build until a person has signed them. */
class ProposalTableTest {

  private static final List<Proposal> PROPOSALS =
      List.of(
          new Proposal(
              new Unlinked("urn:ex:1", "Patricio Lynch", Kind.PERSON),
              List.of(
                  new Candidate("Q111", "Patricio Lynch", "Chilean \"admiral\"", 100, true),
                  new Candidate("Q222", "Patrick Lynch", "", 71.54, false))),
          new Proposal(
              new Unlinked("urn:ex:2", "United States Secretary of State", Kind.OFFICE),
              List.of(new Candidate("Q14213", "Secretary of State", "", 90, false))),
          new Proposal(new Unlinked("urn:ex:3", "Junta, of Lima", Kind.BODY), List.of()));

  private static String table() throws Exception {
    StringBuilder out = new StringBuilder();
    ProposalTable.write(PROPOSALS, "https://service/", out);
    return out.toString();
  }

  @Test
  void each_candidate_is_a_row_and_what_has_none_has_one_too() throws Exception {
    assertEquals(
        """
        label,type,qid,match,lat,lon,evidence,confidence,context
        Patricio Lynch,person,Q111,exact,,,"https://service/ calls it ""Patricio Lynch"", Chilean ""admiral""; score 100.0, a match by its own measure",proposed,
        Patricio Lynch,person,Q222,exact,,,"https://service/ calls it ""Patrick Lynch""; score 71.5",proposed,
        United States Secretary of State,office,Q14213,exact,,,"https://service/ calls it ""Secretary of State""; score 90.0",proposed,
        "Junta, of Lima",organisation,,,,,,,
        """,
        table());
  }

  @Test
  void a_row_links_when_a_person_has_accepted_it_and_not_before() throws Exception {
    assertEquals(Map.of(), links(table()));

    String accepted =
        table()
            .lines()
            .filter(line -> !line.contains("Q222"))
            .map(line -> line.replace(",proposed,", ",verified,"))
            .collect(Collectors.joining("\n"));
    assertEquals(
        Map.of(
            "person/patricio-lynch", "Q111", "office/united-states/secretary-of-state", "Q14213"),
        links(accepted));
  }

  private static Map<String, String> links(String table) throws Exception {
    Statements statements =
        Merging.of(
            List.of(
                Told.by(
                    "document",
                    "office | person:Patricio Lynch | state:United States | Secretary of State")));
    return new Linker(LinkTable.read("links.csv", new StringReader(table)))
        .links(statements).stream()
            .collect(
                Collectors.toMap(
                    Link::id, link -> link.item().map(WikidataItem::qid).orElse("none")));
  }
}
