package org.interregnum.cli;

import java.io.IOException;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimWriter;
import org.interregnum.claim.Reading;
import org.interregnum.pipeline.Article;

/** Writes the claims of readings as rows of one claim table. */
record ClaimOutput(ClaimWriter table) implements ArticleOutput<Reading> {

  @Override
  public void write(Article article, Reading reading) throws IOException {
    for (Claim claim : reading.claims()) {
      table.write(claim);
    }
    table.flush();
  }

  @Override
  public void finish() throws IOException {
    table.flush();
  }
}
