package org.interregnum.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final Pattern INFOBOX = Pattern.compile("(?i)\\s*infobox\\s*");
  private static final Pattern HEADING =
      Pattern.compile("\\s*(={1,6})\\s*([^=\\s].*?)\\s*\\1\\s*", Pattern.DOTALL);
  private static final Pattern BULLET =
      Pattern.compile("\\s*[-*•–]\\s+(.*\\S)\\s*", Pattern.DOTALL);
  private static final Pattern WORDS = Pattern.compile("\\s*(.*\\S)\\s*", Pattern.DOTALL);

  private final int[] points;
  private final List<Block> blocks = new ArrayList<>();

  ArticleText(String text) {
    this.points = text.codePoints().toArray();
    boolean infobox = false;
    int begin = points.length > 0 && points[0] == BYTE_ORDER_MARK ? 1 : 0;
    while (begin < points.length) {
      int stop = endOfLine(begin);
      String line = cut(begin, stop);
      boolean opens = INFOBOX.matcher(line).matches();
      infobox = opens || (infobox && BULLET.matcher(line).matches());
      if (!opens) {
        add(line, begin, infobox);
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

  private void add(String line, int begin, boolean infobox) {
    Matcher heading = HEADING.matcher(line);
    Matcher bullet = BULLET.matcher(line);
    Matcher words = WORDS.matcher(line);
    if (heading.matches()) {
      int level = heading.group(1).length();
      blocks.add(block(level == 1 ? Kind.TITLE : Kind.HEADING, level, line, begin, heading, 2));
    } else if (bullet.matches()) {
      blocks.add(block(infobox ? Kind.INFOBOX : Kind.ITEM, 0, line, begin, bullet, 1));
    } else if (words.matches()) {
      blocks.add(block(Kind.PARAGRAPH, 0, line, begin, words, 1));
    }
  }

  /** A block that is one group of what matched the line which begins at a code point. */
  private static Block block(
      Kind kind, int level, String line, int begin, Matcher matcher, int group) {
    int from = line.codePointCount(0, matcher.start(group));
    int to = line.codePointCount(0, matcher.end(group));
    return new Block(kind, level, begin + from, begin + to);
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
