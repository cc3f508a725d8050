package org.interregnum.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.claim.Claim;
import org.interregnum.document.DocumentException;
import org.interregnum.document.DocumentReader;
import org.interregnum.document.SentenceSplitter;
import org.interregnum.extraction.rule.RuleBook;
import org.interregnum.lexicon.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What must and must not be read out of the texts of {@code readings.txt}. */
class ReadingsTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Extractor EXTRACTOR = new Extractor(LEXICON, RuleBook.load(LEXICON));
  private static final DocumentReader DOCUMENTS =
      new DocumentReader(new SentenceSplitter(LEXICON.abbreviations()));

  private record Case(String name, String text, List<String> must, List<String> mustNot) {

    static Case of(String block) {
      List<String> lines = block.lines().toList();
      return new Case(
          lines.get(0).strip(),
          lines.stream().skip(1).filter(l -> !isLine(l)).collect(Collectors.joining("\n")).strip(),
          claims(lines, "+ "),
          claims(lines, "- "));
    }

    private static List<String> claims(List<String> lines, String mark) {
      return lines.stream()
          .filter(l -> isLine(l) && l.startsWith(mark))
          .map(l -> spaced(l.substring(2)))
          .toList();
    }

    /** A bullet of the text has no field marks. */
    private static boolean isLine(String line) {
      return (line.startsWith("+ ") || line.startsWith("- ")) && line.contains(" | ");
    }
  }

  @TestFactory
  Stream<DynamicTest> a_text_gives_what_it_says_and_nothing_that_it_does_not() throws IOException {
    return cases().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
  }

  private static void check(Case told) throws DocumentException {
    List<String> found = read(told.text());
    List<String> missing = new ArrayList<>(told.must());
    missing.removeAll(found);
    List<String> wrong =
        found.stream().filter(line -> told.mustNot().stream().anyMatch(line::startsWith)).toList();
    assertEquals(List.of(), missing, () -> "gives only " + found + ";");
    assertEquals(List.of(), wrong, "which the text does not say;");
  }

  private static Stream<Case> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReadingsTest.class.getResourceAsStream("readings.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^## ")).skip(1).map(Case::of);
    }
  }

  private static List<String> read(String text) throws DocumentException {
    String article = text.startsWith("= ") ? text : "= Example =\n\n" + text;
    return EXTRACTOR.read(DOCUMENTS.parse("example", article)).claims().stream()
        .map(ReadingsTest::line)
        .toList();
  }

  private static String line(Claim claim) {
    return Stream.of(
            claim.kind().word(),
            claim.subject().orElse("-"),
            claim.object().orElse("-"),
            claim.qualifier().orElse("-"),
            claim.start().map(Object::toString).orElse("-"),
            claim.end().map(Object::toString).orElse("-"))
        .collect(Collectors.joining(" | "));
  }

  private static String spaced(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).collect(Collectors.joining(" | "));
  }
}
