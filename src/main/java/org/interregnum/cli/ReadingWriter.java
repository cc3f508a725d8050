package org.interregnum.cli;

import java.io.IOException;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimWriter;
import org.interregnum.claim.Reading;

/** Writes readings one after the other in one of the forms of {@code extract}. */
interface ReadingWriter {

  /** Writes the reading and sends it off. */
  void write(Reading reading) throws IOException;

  /** Writes what belongs after the last reading. */
  void finish() throws IOException;

  static ReadingWriter ofClaims(ClaimWriter out) {
    return new ReadingWriter() {
      @Override
      public void write(Reading reading) throws IOException {
        for (Claim claim : reading.claims()) {
          out.write(claim);
        }
        out.flush();
      }

      @Override
      public void finish() throws IOException {
        out.flush();
      }
    };
  }
}
