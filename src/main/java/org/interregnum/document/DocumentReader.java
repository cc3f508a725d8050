package org.interregnum.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.document.Block.Heading;
import org.interregnum.document.Block.InfoboxLine;
import org.interregnum.document.Block.Passage;

/**
 * Reads the article format: a title line {@code = Title =}, an optional {@code Infobox} with {@code
 * - Key: value} lines, headings {@code ==Section==}, bullets {@code - text}, and paragraphs of one
 * line each.
 */
public final class DocumentReader {

  /** An infobox line that is longer holds no value but an article's text, and is left out. */
  private static final int LONGEST_FIELD = 4000;

  private static final Pattern BULLET = Pattern.compile("[-*•–]\\s+");
  private static final Pattern KEY = Pattern.compile("([^:]{1,60}):\\s*(.*)", Pattern.DOTALL);

  private final SentenceSplitter splitter;

  public DocumentReader(SentenceSplitter splitter) {
    this.splitter = splitter;
  }

  /**
   * Reads a file.
   *
   * @throws DocumentException when the file cannot be read, is no UTF-8 or is no article
   */
  public Document read(Path file) throws DocumentException {
    try {
      return parse(file.toString(), decode(file.toString(), Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      throw new DocumentException(file + ": there is no such file; give the path of an article.");
    } catch (IOException e) {
      throw new DocumentException(
          file + ": cannot be read (" + e.getMessage() + "); check its permissions.");
    }
  }

  /**
   * The text of UTF-8 bytes.
   *
   * @param name what to call the source in messages
   * @throws DocumentException when the bytes are no UTF-8
   */
  public String decode(String name, byte[] bytes) throws DocumentException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(buffer)
          .toString();
    } catch (CharacterCodingException e) {
      throw new DocumentException(
          name + ": byte " + buffer.position() + " is no UTF-8; save the article as UTF-8, whole.");
    }
  }

  /**
   * Reads an article's text.
   *
   * @param name what to call the source in messages
   * @throws DocumentException when the text has no title line or nothing below it
   */
  public Document parse(String name, String text) throws DocumentException {
    Lines lines = new Lines(text);
    if (!lines.nextFilled()) {
      throw new DocumentException(
          name + ": is empty; an article begins with a title line such as '= Title ='.");
    }
    Optional<Headline> title = Headline.of(lines.content()).filter(line -> line.level() == 1);
    if (title.isEmpty()) {
      throw new DocumentException(
          name
              + ":"
              + lines.number
              + ": is no article; its first line must be a title such as '= Title ='.");
    }
    List<Block> blocks = new Outline().read(lines);
    if (blocks.isEmpty()) {
      throw new DocumentException(
          name + ": has a title and nothing below it; the file may have been cut.");
    }
    String heading = title.get().text();
    String slug = Slug.of(heading);
    return new Document(slug.isEmpty() ? "untitled" : slug, heading, text, blocks);
  }

  /** Walks the lines and keeps the headings above. */
  private final class Outline {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Heading> above = new ArrayList<>();
    private boolean infobox;

    List<Block> read(Lines lines) {
      while (lines.nextFilled()) {
        line(lines);
      }
      return blocks;
    }

    private void line(Lines lines) {
      String content = lines.content();
      Optional<Headline> heading = Headline.of(content).filter(line -> line.level() > 1);
      Matcher bullet = BULLET.matcher(content);
      if (heading.isPresent()) {
        heading(heading.get(), lines);
      } else if (above.isEmpty() && blocks.isEmpty() && content.equalsIgnoreCase("infobox")) {
        infobox = true;
      } else if (bullet.lookingAt()) {
        bullet(lines, bullet.end());
      } else {
        infobox = false;
        passage(false, lines.begin, lines);
      }
    }

    private void heading(Headline line, Lines lines) {
      infobox = false;
      above.removeIf(h -> h.level() >= line.level());
      Heading found = new Heading(line.text(), line.level(), lines.begin, lines.stop);
      above.add(found);
      blocks.add(found);
    }

    private void bullet(Lines lines, int skip) {
      String content = lines.content().substring(skip);
      Matcher key = KEY.matcher(content);
      if (infobox && key.matches() && content.length() <= LONGEST_FIELD) {
        blocks.add(
            new InfoboxLine(
                key.group(1).strip(), key.group(2).strip(), lines.begin + skip, lines.stop));
      } else if (!infobox) {
        passage(true, lines.begin + skip, lines);
      }
    }

    private void passage(boolean bullet, int begin, Lines lines) {
      List<String> sections = above.stream().map(Heading::title).toList();
      blocks.add(
          new Passage(
              bullet, sections, splitter.split(lines.text, begin, lines.stop), begin, lines.stop));
    }
  }

  /** The lines of a text with their offsets, the white space around them left out. */
  private static final class Lines {
    private final String text;
    private int next;
    private int number;
    private int begin;
    private int stop;

    Lines(String text) {
      this.text = text;
      this.next = text.startsWith("\ufeff") ? 1 : 0;
    }

    boolean nextFilled() {
      while (next < text.length()) {
        int end = text.indexOf('\n', next);
        end = end < 0 ? text.length() : end;
        begin = next;
        stop = end;
        next = end + 1;
        number++;
        trim();
        if (begin < stop) {
          return true;
        }
      }
      return false;
    }

    private void trim() {
      while (begin < stop && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
      while (stop > begin && Character.isWhitespace(text.charAt(stop - 1))) {
        stop--;
      }
    }

    String content() {
      return text.substring(begin, stop);
    }
  }
}
