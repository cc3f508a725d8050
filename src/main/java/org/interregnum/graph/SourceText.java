package org.interregnum.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text out of which a document's claims were read.
 *
 * @param slug the document's slug
 * @param title its title, which is the article's name in the encyclopedia
 * @param text the whole text, to which offsets refer in Unicode code points
 */
public record SourceText(String slug, String title, String text) {

  private static final String ENCYCLOPEDIA = "https://en.wikipedia.org/wiki/";

  /** How many code points of context a quote selector gives on either side. */
  private static final int CONTEXT = 32;

  /** The article's address in the encyclopedia. */
  String article() {
    return ENCYCLOPEDIA + EncodedTitle.of(title);
  }

  /** The SHA-256 of the text in UTF-8, in lower-case hexadecimal digits. */
  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The words from {@code begin} to {@code stop}, with those before and after them. */
  Excerpt excerpt(int begin, int stop) {
    int from = text.offsetByCodePoints(0, begin);
    int to = text.offsetByCodePoints(from, stop - begin);
    int before = text.offsetByCodePoints(from, -Math.min(CONTEXT, begin));
    int rest = text.codePointCount(to, text.length());
    int after = text.offsetByCodePoints(to, Math.min(CONTEXT, rest));
    return new Excerpt(
        text.substring(before, from), text.substring(from, to), text.substring(to, after));
  }

  /** Some words of a text and what stands around them. */
  record Excerpt(String prefix, String exact, String suffix) {}
}
