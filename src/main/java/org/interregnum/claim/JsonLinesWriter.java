package org.interregnum.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.interregnum.time.Edtf;

/** Writes each claim as one JSON object on a line of its own. */
final class JsonLinesWriter implements ClaimWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  private final JsonGenerator out;

  JsonLinesWriter(Writer out) throws IOException {
    this.out = JSON.createGenerator(out);
    this.out.setRootValueSeparator(null);
  }

  @Override
  public void write(Claim claim) throws IOException {
    out.writeStartObject();
    out.writeStringField("source", claim.source());
    out.writeStringField("kind", claim.kind().word());
    text("subject", claim.subject());
    text("object", claim.object());
    text("qualifier", claim.qualifier());
    text("as", claim.as());
    text("start", claim.start().map(Edtf::toString));
    text("end", claim.end().map(Edtf::toString));
    out.writeStringField("quote", claim.evidence().quote());
    out.writeNumberField("begin", claim.evidence().begin());
    out.writeNumberField("stop", claim.evidence().stop());
    out.writeStringField("rule", claim.origin().rule());
    out.writeNumberField("confidence", rounded(claim.origin().confidence()));
    out.writeEndObject();
    out.writeRaw('\n');
  }

  private void text(String field, Optional<String> value) throws IOException {
    out.writeStringField(field, value.orElse(null));
  }

  /** A confidence to three decimals, without the noise of binary fractions. */
  static BigDecimal rounded(double confidence) {
    BigDecimal number = BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP);
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
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
