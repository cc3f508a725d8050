package org.interregnum.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Deque's axe, which looks for barriers after the WCAG 2.2, levels A and AA. */
final class Axe {

  private static final String SCRIPT = script();

  // What axe calls minor or moderate are matters of taste or cannot be decided by a program.
  private static final String RUN =
      """
      () => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
        .then((result) => result.violations
          .filter((found) => ["serious", "critical"].includes(found.impact))
          .flatMap((found) => found.nodes.map((node) =>
            `${found.id} at ${node.target}: ${node.any.concat(node.all, node.none).map((c) => c.message).join("; ")}`)))
      """;

  private Axe() {}

  /** A line for each serious or critical finding. */
  @SuppressWarnings("unchecked")
  static List<String> findings(Page page) {
    page.evaluate(SCRIPT + "; undefined");
    return (List<String>) page.evaluate(RUN);
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
