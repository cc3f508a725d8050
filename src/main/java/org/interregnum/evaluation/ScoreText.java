package org.interregnum.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.interregnum.claim.ClaimNames;
import org.interregnum.claim.ClaimRow;

/** A score as text: the table of figures, and lists of claims. */
public final class ScoreText {

  private static final List<String> HEAD =
      List.of(
          "",
          "gold",
          "predicted",
          "matched",
          "precision",
          "recall",
          "F1",
          "dates right",
          "spans right");

  private static final String NONE = "-";
  private static final String GAP = "  ";

  private ScoreText() {}

  /** The table: a line over all kinds, then a line a kind; shares to three decimals. */
  public static String table(Score score) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEAD);
    lines.add(line("overall", score.overall()));
    score.kinds().forEach((kind, figures) -> lines.add(line(kind.word(), figures)));
    int[] widths =
        IntStream.range(0, HEAD.size())
            .map(column -> lines.stream().mapToInt(l -> l.get(column).length()).max().orElse(0))
            .toArray();
    StringBuilder table = new StringBuilder();
    lines.forEach(cells -> table.append(aligned(cells, widths)).append('\n'));
    return table.toString();
  }

  private static List<String> line(String name, Figures figures) {
    return List.of(
        name,
        Integer.toString(figures.gold()),
        Integer.toString(figures.predicted()),
        Integer.toString(figures.matched()),
        share(figures.precision()),
        share(figures.recall()),
        share(figures.f1()),
        share(figures.datesRightShare()),
        share(figures.spansRightShare()));
  }

  /** A share to three decimals, {@code -} where there is none. */
  public static String share(OptionalDouble share) {
    return share.isEmpty()
        ? NONE
        : new BigDecimal(share.getAsDouble()).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String aligned(List<String> cells, int[] widths) {
    StringJoiner line = new StringJoiner(GAP);
    for (int column = 0; column < widths.length; column++) {
      String padding = " ".repeat(widths[column] - cells.get(column).length());
      line.add(column == 0 ? cells.get(column) + padding : padding + cells.get(column));
    }
    return line.toString().stripTrailing();
  }

  /** The claims under a heading that counts them, two lines a claim. */
  public static String list(String heading, List<ScoredClaim> claims) {
    StringBuilder list = new StringBuilder(heading + ": " + claims.size() + "\n");
    claims.forEach(claim -> list.append("- ").append(text(claim.row())).append('\n'));
    return list.toString();
  }

  private static String text(ClaimRow row) {
    return row.kind().word()
        + ": "
        + names(row.subject())
        + " -> "
        + names(row.object())
        + " ["
        + names(row.qualifier())
        + "]"
        + row.as().map(as -> ", as '" + as + "'").orElse("")
        + " "
        + row.start().orElse(NONE)
        + " .. "
        + row.end().orElse(NONE)
        + row.rule().map(rule -> " (" + rule + ")").orElse("")
        + "\n    "
        + row.quote().orElse("");
  }

  private static String names(ClaimNames names) {
    List<String> all = new ArrayList<>(names.names());
    if (names.orNone()) {
      all.add(NONE);
    }
    return String.join(" / ", all);
  }
}
