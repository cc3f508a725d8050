package org.interregnum.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.interregnum.document.DocumentException;
import org.interregnum.document.DocumentReader;
import org.interregnum.document.SentenceSplitter;
import org.interregnum.extraction.rule.RuleBook;
import org.interregnum.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the text takes about twice the time, whatever the text is made of. */
class LinearTimeTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Extractor EXTRACTOR = new Extractor(LEXICON, RuleBook.load(LEXICON));
  private static final DocumentReader DOCUMENTS =
      new DocumentReader(new SentenceSplitter(LEXICON.abbreviations()));
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final int PIECES = 1000;
  private static final double MOST = 3;

  /** How much longer a sentence among many may take. */
  private static final double DEARER = 1.8;

  /** The best of so many times counts: the first ones are the compiler's. */
  private static final int ROUNDS = 8;

  /** Below this a ratio says nothing, in milliseconds. */
  private static final double NEGLIGIBLE = 60;

  /** What a text is made of, and its pieces by number. */
  static Stream<Map.Entry<String, IntFunction<String>>> texts() throws IOException {
    String seed = Files.readString(Path.of("seeds/chilean-occupation-of-peru.txt"));
    String prose = seed.substring(seed.indexOf("\n\n", seed.indexOf("Infobox") + 10));
    String endless = prose.replaceAll("[.\n=]+", " ");
    return Stream.of(
        text("prose", i -> i % 50 == 0 ? prose : ""),
        text("prose without full stops", i -> i % 50 == 0 ? endless : ""),
        text("places", i -> "France occupied " + name(i) + " in 1900. " + name(i) + " fell. "),
        text("persons", i -> "John " + name(i) + " was elected president of France. He resigned. "),
        text("governments", i -> "The Provisional Government of " + name(i) + " fell in 1900. "),
        text("events", i -> "The Battle of " + name(i) + " was fought in 1900. The battle ended. "),
        text("bodies", i -> "The National Assembly of " + name(i) + " met. The assembly rose. "),
        text("forces", i -> "The army of " + name(i) + " took Paris. The troops of X fled. "),
        text("names of one length", i -> "Victor Rault " + name(i) + " "),
        text("recognisers", i -> "\n- France, " + (1800 + i % 100)),
        text("clauses", i -> "which recognised Peru, and after the war France left; "),
        text("verbs", i -> "recognised was never to have occupied "),
        text("lists", i -> "France, Peru and the government of " + name(i) + ", "));
  }

  private static Map.Entry<String, IntFunction<String>> text(
      String name, IntFunction<String> pieces) {
    return Map.entry(name, pieces);
  }

  /** A name like no other. */
  private static String name(int i) {
    return "V" + Integer.toString(i + 1296, 36).replaceAll("\\d", "x") + (char) ('a' + i % 26);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void twice_the_text_takes_less_than_three_times_as_long(
      Map.Entry<String, IntFunction<String>> made) throws DocumentException {
    String once = article(made.getValue(), PIECES);
    String twice = article(made.getValue(), 2 * PIECES);
    double one = Double.MAX_VALUE;
    double two = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS && two >= Math.max(MOST * one, NEGLIGIBLE); round++) {
      one = Math.min(one, time(once));
      two = Math.min(two, time(twice));
    }
    assertTrue(two < Math.max(MOST * one, NEGLIGIBLE), one + " ms, then " + two + " ms");
  }

  /** Eight times the prose: what a document remembers must not make each sentence dearer. */
  @Test
  void a_sentence_takes_no_longer_for_the_number_of_those_before_it()
      throws IOException, DocumentException {
    IntFunction<String> prose = texts().findFirst().orElseThrow().getValue();
    String few = article(prose, 100);
    String many = article(prose, 800);
    double each = Double.MAX_VALUE;
    double eachOfMany = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS && eachOfMany >= DEARER * each; round++) {
      each = Math.min(each, time(few) / sentences(few));
      eachOfMany = Math.min(eachOfMany, time(many) / sentences(many));
    }
    assertTrue(eachOfMany < DEARER * each, each + " ms a sentence, then " + eachOfMany + " ms");
  }

  private static long sentences(String article) throws DocumentException {
    return DOCUMENTS.parse("example", article).passages().stream()
        .mapToLong(passage -> passage.sentences().size())
        .sum();
  }

  private static String article(IntFunction<String> piece, int pieces) {
    StringBuilder text = new StringBuilder("= Example =\n\n");
    for (int i = 0; i < pieces; i++) {
      text.append(piece.apply(i));
    }
    return text.toString();
  }

  /** Milliseconds of this thread's processor time, which others' load does not stretch. */
  private static double time(String article) throws DocumentException {
    long before = THREADS.getCurrentThreadCpuTime();
    EXTRACTOR.read(DOCUMENTS.parse("example", article));
    return (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
  }
}
