package org.interregnum.extraction.rule;

import java.util.Arrays;
import java.util.List;
import org.interregnum.claim.ClaimKind;
import org.interregnum.time.Edtf;

/**
 * Looks at a line of an example, {@code kind | subject | object | qualifier | start | end}, perhaps
 * with the capacity.
 */
final class ExampleCheck {

  private static final int FIELDS = 6;
  private static final int DATES = 4;

  private ExampleCheck() {}

  /**
   * The line, when it is one.
   *
   * @throws IllegalArgumentException with a clause that says what is wrong
   */
  static String of(String line) {
    List<String> fields = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    if (fields.size() != FIELDS && fields.size() != FIELDS + 1) {
      throw new IllegalArgumentException(
          "'" + line + "' is not kind | subject | object | qualifier | start | end");
    }
    if (ClaimKind.ofWord(fields.get(0)).isEmpty()) {
      throw new IllegalArgumentException("'" + fields.get(0) + "' is no kind of claim");
    }
    for (String date : fields.subList(DATES, FIELDS)) {
      if (!date.equals("-") && Edtf.parse(date).isEmpty()) {
        throw new IllegalArgumentException("'" + date + "' is no date in EDTF, nor - for none");
      }
    }
    return line;
  }
}
