package org.interregnum.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Changed forms of given inputs, the same ones for the same seed: bytes lost, repeated and turned,
 * pieces of one put into another, and what readers are known to stumble over.
 */
public final class Mutations {

  private static final int SHORT = Integer.getInteger("fuzz.tries", 100);
  private static final long SECONDS = Long.getLong("fuzz.seconds", 0);
  private static final int MOST_CHANGES = 6;

  private static final List<String> STUMBLING_BLOCKS =
      List.of(
          "%",
          "%00",
          "%2e%2e/",
          "%C3%28",
          "%ZZ",
          "\0",
          "\r\n",
          "\n\n",
          "&",
          "=",
          "?",
          "#",
          "..",
          "{",
          "}",
          "(",
          "[",
          "\"",
          "'",
          "\\",
          "<",
          ">",
          "|",
          ";",
          "=\n=",
          "== ",
          "- ",
          ": ",
          "–",
          "\u202e",
          "\ufeff",
          "\ud83d\udd4a",
          "e\u0301",
          "9999999999999999999",
          "-1",
          "1e400",
          "31 February 0",
          "HTTP/9.9",
          "chunked",
          "SELECT",
          "SERVICE <",
          "VALUES",
          "^^",
          "@en",
          "_:b",
          "<<(",
          "(((((((((");

  private final Random random;
  private final List<byte[]> corpus;

  private Mutations(long seed, List<byte[]> corpus) {
    this.random = new Random(seed);
    this.corpus = List.copyOf(corpus);
  }

  /**
   * Tries changed inputs: a fixed number of them, or with {@code -Dfuzz.seconds} others for so
   * long.
   *
   * @param passes whether a reader behaved well
   * @throws AssertionError that shows the input with which it did not
   */
  public static void tryAll(List<byte[]> corpus, Predicate<byte[]> passes) {
    long seed = SECONDS == 0 ? 1 : System.nanoTime();
    Mutations mutations = new Mutations(seed, corpus);
    long until = System.nanoTime() + SECONDS * 1_000_000_000L;
    for (int i = 0; SECONDS == 0 ? i < SHORT : System.nanoTime() < until; i++) {
      byte[] input = mutations.next();
      String failure = "";
      try {
        failure = passes.test(input) ? "" : "refused";
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        failure = e.toString();
      }
      if (!failure.isEmpty()) {
        throw new AssertionError(
            failure
                + " at input "
                + i
                + ": "
                + new String(input, StandardCharsets.ISO_8859_1)
                + " = "
                + HexFormat.of().formatHex(input));
      }
    }
  }

  private byte[] next() {
    byte[] input = any();
    for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
      input = changed(input);
    }
    return input;
  }

  private byte[] any() {
    return corpus.get(random.nextInt(corpus.size()));
  }

  private byte[] changed(byte[] input) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(1 + random.nextInt(64)));
    return switch (random.nextInt(6)) {
      case 0 -> spliced(input, from, to, new byte[0]);
      case 1 -> spliced(input, from, from, Arrays.copyOfRange(input, from, to));
      case 2 -> spliced(input, from, to, piece());
      case 3 -> spliced(input, from, from, block());
      case 4 -> spliced(input, from, to, block());
      default -> turned(input, from);
    };
  }

  private byte[] turned(byte[] input, int at) {
    byte[] turned = input.clone();
    if (at < turned.length) {
      turned[at] = (byte) random.nextInt(256);
    }
    return turned;
  }

  private byte[] piece() {
    byte[] other = any();
    int from = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(64)));
  }

  private byte[] block() {
    String block = STUMBLING_BLOCKS.get(random.nextInt(STUMBLING_BLOCKS.size()));
    return block.repeat(random.nextInt(8) == 0 ? 200 : 1).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] spliced(byte[] input, int from, int to, byte[] middle) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(input, 0, from);
    all.writeBytes(middle);
    all.write(input, to, input.length - to);
    return all.toByteArray();
  }
}
