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
  private static final List<String> ALL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<String> OF_LOOK =
      List.of("color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block");

  // What axe calls minor or moderate are matters of taste or cannot be decided by a program.
  private static final String RUN =
      """
      (rules) => axe.run({ runOnly: rules, resultTypes: ["violations"] })
        .then((result) => result.violations
          .filter((found) => ["serious", "critical"].includes(found.impact))
          .flatMap((found) => found.nodes.map((node) =>
            `${found.id} at ${node.target}: ${node.any.concat(node.all, node.none).map((c) => c.message).join("; ")}`)))
      """;

  private Axe() {}

  /** A line for each serious or critical finding. */
  static List<String> findings(Page page) {
    return findings(page, ALL);
  }

  /** The same of what differs between windows and colours alone. */
  static List<String> findingsOfLook(Page page) {
    return findings(page, OF_LOOK);
  }

  @SuppressWarnings("unchecked")
  private static List<String> findings(Page page, List<String> rules) {
    page.evaluate(SCRIPT + "; undefined");
    return (List<String>) page.evaluate(RUN, rules);
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
