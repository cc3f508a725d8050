package org.interregnum.claim;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.interregnum.time.Edtf;

/** Writes each claim as a CSV record (RFC 4180) under a header. */
final class CsvWriter implements ClaimWriter {

  private final CSVPrinter out;

  CsvWriter(Writer out) throws IOException {
    String[] header = ClaimTable.COLUMNS.toArray(String[]::new);
    this.out = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(header).get());
  }

  @Override
  public void write(Claim claim) throws IOException {
    out.printRecord(
        claim.source(),
        claim.kind().word(),
        claim.subject().orElse(""),
        claim.object().orElse(""),
        claim.qualifier().orElse(""),
        claim.as().orElse(""),
        claim.start().map(Edtf::toString).orElse(""),
        claim.end().map(Edtf::toString).orElse(""),
        claim.evidence().quote(),
        claim.evidence().begin(),
        claim.evidence().stop(),
        claim.origin().rule(),
        JsonLinesWriter.rounded(claim.origin().confidence()).toPlainString());
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
