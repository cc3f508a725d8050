package org.interregnum.readme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The README, parted into its prose and its examples: in a block of {@code console}, a line that
 * begins with {@code $} is a command, lines that begin with {@code >} continue it, and what follows
 * is what it prints.
 *
 * @param parts lines of prose (texts) and {@link Example}s, as they stand
 */
record Readme(List<Part> parts) {

  private static final String OPEN = "```console";
  private static final String CLOSE = "```";
  private static final String PROMPT = "$ ";
  private static final String CONTINUED = "> ";

  /** A piece of the file. */
  sealed interface Part {}

  /** A line that no command has printed. */
  record Prose(String line) implements Part {}

  /** A command with what it prints. */
  record Shown(Example example) implements Part {}

  Readme {
    parts = List.copyOf(parts);
  }

  static Readme parse(String text) {
    List<Part> parts = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int at = 0;
    boolean console = false;
    while (at < lines.size()) {
      String line = lines.get(at);
      if (console && line.startsWith(PROMPT)) {
        int end = endOfExample(lines, at + 1);
        parts.add(new Shown(example(lines.subList(at, end))));
        at = end;
      } else {
        console = line.equals(OPEN) || (console && !line.equals(CLOSE));
        parts.add(new Prose(line));
        at++;
      }
    }
    return new Readme(parts);
  }

  /** Blank lines before the next command or the end of the block belong to no example. */
  private static int endOfExample(List<String> lines, int from) {
    int end = from;
    while (!lines.get(end).equals(CLOSE) && !lines.get(end).startsWith(PROMPT)) {
      end++;
    }
    while (lines.get(end - 1).isBlank()) {
      end--;
    }
    return end;
  }

  private static Example example(List<String> lines) {
    StringBuilder command = new StringBuilder(lines.get(0).substring(PROMPT.length()));
    int at = 1;
    while (at < lines.size() && lines.get(at).startsWith(CONTINUED)) {
      command.append('\n').append(lines.get(at).substring(CONTINUED.length()));
      at++;
    }
    return new Example(command.toString(), lines.subList(at, lines.size()));
  }

  List<Example> examples() {
    return parts.stream()
        .filter(Shown.class::isInstance)
        .map(part -> ((Shown) part).example())
        .toList();
  }

  Readme with(UnaryOperator<Example> change) {
    return new Readme(
        parts.stream()
            .map(part -> part instanceof Shown s ? new Shown(change.apply(s.example())) : part)
            .toList());
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Prose prose) {
        text.append(prose.line()).append('\n');
      } else if (part instanceof Shown shown) {
        text.append(PROMPT).append(shown.example().command().replace("\n", "\n" + CONTINUED));
        text.append('\n');
        shown.example().shown().forEach(line -> text.append(line).append('\n'));
      }
    }
    return text.toString();
  }
}
