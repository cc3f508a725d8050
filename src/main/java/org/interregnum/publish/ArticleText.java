package org.interregnum.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of an article cut into the blocks that a page sets: headings, paragraphs, list items and
 * lines of an infobox. Positions count Unicode code points, as the spans of the graph do.
 */
final class ArticleText {

  enum Kind {
    TITLE,
    HEADING,
    INFOBOX,
    ITEM,
    PARAGRAPH
  }

  /**
   * One block.
   *
   * @param level 2 for a section, 3 and more for those within; 0 for what is no heading
   * @param begin where its words begin, behind any markup
   * @param stop where they end, exclusive
   */
  record Block(Kind kind, int level, int begin, int stop) {}

  private static final String INFOBOX = "Infobox";

  private final int[] points;
  private final List<Block> blocks = new ArrayList<>();

  ArticleText(String text) {
    this.points = text.codePoints().toArray();
    boolean infobox = false;
    for (int begin = 0; begin < points.length; ) {
      int stop = endOfLine(begin);
      String line = cut(begin, stop);
      infobox = line.strip().equals(INFOBOX) || (infobox && line.startsWith("- "));
      if (!line.isBlank() && !line.strip().equals(INFOBOX)) {
        blocks.add(block(line, begin, stop, infobox));
      }
      begin = stop + 1;
    }
  }

  private int endOfLine(int begin) {
    int stop = begin;
    while (stop < points.length && points[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private static Block block(String line, int begin, int stop, boolean infobox) {
    int level = level(line);
    if (level > 0) {
      return heading(line, begin, level);
    }
    if (line.startsWith("- ")) {
      return new Block(infobox ? Kind.INFOBOX : Kind.ITEM, 0, begin + 2, stop);
    }
    return new Block(Kind.PARAGRAPH, 0, begin, stop);
  }

  private static int level(String line) {
    String bare = line.strip();
    int level = 0;
    while (level < bare.length() / 2
        && bare.charAt(level) == '='
        && bare.charAt(bare.length() - 1 - level) == '=') {
      level++;
    }
    return level;
  }

  private static Block heading(String line, int begin, int level) {
    int first = line.indexOf("=".repeat(level)) + level;
    int last = line.lastIndexOf("=".repeat(level));
    while (first < last && line.charAt(first) == ' ') {
      first++;
    }
    while (last > first && line.charAt(last - 1) == ' ') {
      last--;
    }
    int from = begin + line.codePointCount(0, first);
    int to = begin + line.codePointCount(0, last);
    return new Block(level == 1 ? Kind.TITLE : Kind.HEADING, level, from, to);
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /**
   * The words from one position to another; positions outside of the text are moved to its ends.
   */
  String cut(int begin, int stop) {
    int from = Math.max(0, Math.min(begin, points.length));
    int to = Math.max(from, Math.min(stop, points.length));
    return new String(points, from, to - from);
  }
}
