package org.interregnum.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.interregnum.claim.ClaimTable;
import org.interregnum.claim.Reading;
import picocli.CommandLine.TypeConversionException;

/** The forms in which {@code extract} writes what it read. */
enum ExtractFormat {
  JSONL {
    @Override
    ArticleOutput<Reading> open(Writer out) throws IOException {
      return new ClaimOutput(ClaimTable.jsonLines(out));
    }
  },
  CSV {
    @Override
    ArticleOutput<Reading> open(Writer out) throws IOException {
      return new ClaimOutput(ClaimTable.csv(out));
    }
  },
  TRIG {
    @Override
    ArticleOutput<Reading> open(Writer out) {
      return new GraphOutput(Lang.TRIG, out);
    }
  },
  NQUADS {
    @Override
    ArticleOutput<Reading> open(Writer out) {
      return new GraphOutput(Lang.NQUADS, out);
    }
  };

  /** The words that name a format, in a row. */
  private static final String WORDS =
      Arrays.stream(values()).map(ExtractFormat::toString).collect(Collectors.joining(", "));

  abstract ArticleOutput<Reading> open(Writer out) throws IOException;

  /**
   * The format that a word on the command line names.
   *
   * @throws TypeConversionException when it names none
   */
  static ExtractFormat ofWord(String word) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(word))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + WORDS));
  }

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
