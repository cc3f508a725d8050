package org.interregnum.document;

import java.util.List;

/** One piece of a document. Offsets are UTF-16 indices into the document's text, stop exclusive. */
public sealed interface Block {

  int begin();

  int stop();

  /**
   * A line {@code - Key: value} of the infobox.
   *
   * @param begin where the key begins: the leading {@code "- "} is no part of the line
   */
  record InfoboxLine(String key, String value, int begin, int stop) implements Block {}

  /**
   * A heading.
   *
   * @param level the number of equals signs: 2 for a section, 3 for a subsection
   */
  record Heading(String title, int level, int begin, int stop) implements Block {}

  /**
   * A paragraph or a bullet, cut into sentences.
   *
   * @param sections the headings above it, outermost first
   */
  record Passage(
      boolean bullet, List<String> sections, List<Sentence> sentences, int begin, int stop)
      implements Block {
    public Passage {
      sections = List.copyOf(sections);
      sentences = List.copyOf(sentences);
    }
  }

  /** A sentence: what a claim quotes. */
  record Sentence(String text, int begin, int stop) {}
}
