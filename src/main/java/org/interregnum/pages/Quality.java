package org.interregnum.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How well an article is read, as it was measured against a table of claims made by hand.
 *
 * @param article the article's name
 * @param gold claims in the table
 * @param predicted claims that the rules made
 * @param matched claims in both
 * @param precision the share of the rules' claims that are right, such as {@code 0.929}
 * @param recall the share of the table's claims that were found
 * @param f1 the harmonic mean of both
 * @param dates the share of matched claims whose dates are right
 */
record Quality(
    String article,
    int gold,
    int predicted,
    int matched,
    String precision,
    String recall,
    String f1,
    String dates) {

  private static final String FIGURES = "quality.csv";

  /** The figures of the last measurement. */
  static List<Quality> measured() {
    try (InputStream in = Quality.class.getResourceAsStream(FIGURES)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Quality::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Quality of(String line) {
    String[] cells = line.split(",");
    return new Quality(
        cells[0],
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        cells[4],
        cells[5],
        cells[6],
        cells[7]);
  }
}
