package org.interregnum.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.claim.Claim;
import org.interregnum.claim.Reading;
import org.interregnum.document.DocumentException;
import org.interregnum.document.DocumentReader;
import org.interregnum.document.SentenceSplitter;
import org.interregnum.extraction.rule.Rule;
import org.interregnum.extraction.rule.Rule.Example;
import org.interregnum.extraction.rule.RuleBook;
import org.interregnum.lexicon.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule file, read by the whole extractor as an article of its own. */
class RuleExamplesTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final RuleBook RULES = RuleBook.load(LEXICON);
  private static final Extractor EXTRACTOR = new Extractor(LEXICON, RULES);
  private static final DocumentReader DOCUMENTS =
      new DocumentReader(new SentenceSplitter(LEXICON.abbreviations()));

  @TestFactory
  Stream<DynamicTest> a_sentence_that_must_match_gives_its_claims() {
    return RULES.rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .filter(example -> !example.claims().isEmpty())
                    .map(example -> test(rule, example, () -> gives(rule, example))));
  }

  @TestFactory
  Stream<DynamicTest> a_sentence_that_must_not_match_gives_none() {
    return RULES.rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .filter(example -> example.claims().isEmpty())
                    .map(example -> test(rule, example, () -> passes(rule, example))));
  }

  private static DynamicTest test(
      Rule rule, Example example, org.junit.jupiter.api.function.Executable check) {
    return DynamicTest.dynamicTest(rule.id() + ": " + example.text(), check);
  }

  private static void gives(Rule rule, Example example) throws DocumentException {
    String expected = example.claims().stream().map(RuleExamplesTest::spaced).sorted().collect(Collectors.joining("\n"));
    assertEquals(expected, found(rule, example));
  }

  private static void passes(Rule rule, Example example) throws DocumentException {
    assertEquals("", found(rule, example));
  }

  /** The claims that the rule finds in the example, one a line. */
  private static String found(Rule rule, Example example) throws DocumentException {
    Reading reading = EXTRACTOR.read(DOCUMENTS.parse("example", article(example.text())));
    assertTrue(reading.claims().stream().allMatch(claim -> example.text().contains(claim.evidence().quote())));
    return reading.claims().stream()
        .filter(claim -> claim.origin().rule().equals(rule.id()))
        .map(RuleExamplesTest::line)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** An example is a sentence, or an article where the rule looks beyond the sentence. */
  private static String article(String text) {
    return text.startsWith("= ") ? text : "= Example =\n\n" + text;
  }

  private static String line(Claim claim) {
    String line =
        Stream.of(
                Optional.of(claim.kind().word()),
                claim.subject(),
                claim.object(),
                claim.qualifier(),
                claim.start().map(Object::toString),
                claim.end().map(Object::toString))
            .map(field -> field.orElse("-"))
            .collect(Collectors.joining(" | "));
    return line + claim.as().map(as -> " | " + as).orElse("");
  }

  private static String spaced(String line) {
    List<String> fields = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    return String.join(" | ", fields);
  }
}
