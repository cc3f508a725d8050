package org.interregnum.claim;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/**
 * The claim table as text: JSON Lines, one object a claim, and CSV (RFC 4180) with a header. Both
 * have the same columns in the same order.
 *
 * <p>Texts are UTF-8. What a claim does not say is {@code null} in JSON and an empty cell in CSV.
 * Confidence is written to three decimals.
 */
public final class ClaimTable {

  /** The columns of both forms, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "source",
          "kind",
          "subject",
          "object",
          "qualifier",
          "as",
          "start",
          "end",
          "quote",
          "begin",
          "stop",
          "rule",
          "confidence");

  private ClaimTable() {}

  /** Writes JSON Lines; closing it closes {@code out}. */
  public static ClaimWriter jsonLines(Writer out) throws IOException {
    return new JsonLinesWriter(out);
  }

  /** Writes CSV, the header at once; closing it closes {@code out}. */
  public static ClaimWriter csv(Writer out) throws IOException {
    return new CsvWriter(out);
  }

  /**
   * Reads a JSON Lines file whose every line is a whole claim, as {@link #jsonLines} writes it.
   * Blank lines and lines that begin with {@code #} are passed over.
   *
   * @throws ClaimTableException when the file cannot be read as UTF-8 text
   */
  public static ClaimLines<Claim> read(Path file) throws ClaimTableException {
    return ClaimLines.read(file, line -> ClaimRow.parse(line).toClaim());
  }

  /**
   * Reads a JSON Lines file of rows, which say what they like of a claim: gold files leave offsets
   * out and accept several names.
   *
   * @throws ClaimTableException when the file cannot be read as UTF-8 text
   */
  public static ClaimLines<ClaimRow> readRows(Path file) throws ClaimTableException {
    return ClaimLines.read(file, ClaimRow::parse);
  }
}
