package org.interregnum.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimTable;
import org.interregnum.claim.ClaimWriter;

/** The claims that the graph was built from. */
@FunctionalInterface
public interface ClaimSource {

  /** No claims are at hand. */
  ClaimSource NONE = List::of;

  /** All claims, document by document, each document's in the order of its text. */
  List<Claim> claims() throws IOException;

  /** Writes them as JSON Lines; {@code out} is flushed and not closed. */
  default void writeJsonLines(OutputStream out) throws IOException {
    write(ClaimTable.jsonLines(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  /** Writes them as CSV; {@code out} is flushed and not closed. */
  default void writeCsv(OutputStream out) throws IOException {
    write(ClaimTable.csv(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  private void write(ClaimWriter table) throws IOException {
    for (Claim claim : claims()) {
      table.write(claim);
    }
    table.flush();
  }
}
