package org.interregnum.document;

import java.util.List;

/**
 * An encyclopedia article.
 *
 * @param slug the identifier made of the title
 * @param text the whole text as it was read, unchanged
 */
public record Document(String slug, String title, String text, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }

  /** The number of Unicode code points before a UTF-16 index of the text. */
  public int codePoint(int index) {
    return text.codePointCount(0, index);
  }

  public List<Block.InfoboxLine> infobox() {
    return blocks.stream()
        .filter(Block.InfoboxLine.class::isInstance)
        .map(Block.InfoboxLine.class::cast)
        .toList();
  }

  public List<Block.Passage> passages() {
    return blocks.stream()
        .filter(Block.Passage.class::isInstance)
        .map(Block.Passage.class::cast)
        .toList();
  }
}
