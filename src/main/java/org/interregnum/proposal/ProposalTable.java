package org.interregnum.proposal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Proposals as rows of the table of links: to accept one, a person checks it, writes {@code
 * verified} in the place of {@code proposed}, and puts the row into the table. Until then nothing
 * is linked by it.
 */
public final class ProposalTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator('\n')
          .setHeader(
              "label", "type", "qid", "match", "lat", "lon", "evidence", "confidence", "context")
          .get();

  private static final String NOTHING = "";

  private ProposalTable() {}

  /** One row for each candidate, or one without an item where there is none. */
  public static void write(List<Proposal> proposals, String service, Appendable out)
      throws IOException {
    try (CSVPrinter table = new CSVPrinter(out, FORMAT)) {
      for (Proposal proposal : proposals) {
        if (proposal.candidates().isEmpty()) {
          row(table, proposal.entity(), NOTHING, NOTHING, NOTHING);
        }
        for (Candidate candidate : proposal.candidates()) {
          row(table, proposal.entity(), candidate.qid(), evidence(candidate, service), "proposed");
        }
      }
      table.flush();
    }
  }

  private static void row(
      CSVPrinter table, Unlinked entity, String qid, String evidence, String confidence)
      throws IOException {
    String match = qid.isEmpty() ? NOTHING : "exact";
    table.printRecord(
        entity.label(),
        entity.kind().word(),
        qid,
        match,
        NOTHING,
        NOTHING,
        evidence,
        confidence,
        NOTHING);
  }

  private static String evidence(Candidate candidate, String service) {
    return String.format(
        Locale.ROOT,
        "%s calls it \"%s\"%s; score %.1f%s",
        service,
        candidate.name(),
        candidate.description().isEmpty() ? "" : ", " + candidate.description(),
        candidate.score(),
        candidate.sure() ? ", a match by its own measure" : "");
  }
}
