package org.interregnum.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.document.DocumentException;
import org.interregnum.document.DocumentReader;
import org.interregnum.document.SentenceSplitter;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.Rule;
import org.interregnum.extraction.rule.Rule.Example;
import org.interregnum.extraction.rule.RuleBook;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Entity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

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

  private static DynamicTest test(Rule rule, Example example, Executable check) {
    return DynamicTest.dynamicTest(rule.id() + ": " + example.text(), check);
  }

  private static void gives(Rule rule, Example example) throws DocumentException {
    List<String> found = found(rule, example);
    List<String> missing =
        new ArrayList<>(example.claims().stream().map(RuleExamplesTest::spaced).toList());
    missing.removeAll(found);
    assertEquals(List.of(), missing, () -> rule.place() + " gives only " + found + ";");
  }

  private static void passes(Rule rule, Example example) throws DocumentException {
    assertEquals(List.of(), found(rule, example), rule::place);
  }

  /** The claims that the rule finds in the example, whoever else finds them. */
  private static List<String> found(Rule rule, Example example) throws DocumentException {
    List<Finding> findings = new ArrayList<>();
    EXTRACTOR.read(
        DOCUMENTS.parse("example", article(example.text())),
        new Listener() {
          @Override
          public void found(Finding finding) {
            findings.add(finding);
          }
        });
    return findings.stream()
        .filter(finding -> finding.rule().equals(rule.id()))
        .map(RuleExamplesTest::line)
        .toList();
  }

  /** An example is a sentence, or an article where the rule looks beyond the sentence. */
  private static String article(String text) {
    return text.startsWith("= ") ? text : "= Example =\n\n" + text;
  }

  private static String line(Finding finding) {
    String line =
        Stream.of(
                Optional.of(finding.kind().word()),
                finding.subject().map(Entity::name),
                finding.object().map(Entity::name),
                finding.receiver().map(Entity::name).or(finding::qualifier),
                finding.start().map(Object::toString),
                finding.end().map(Object::toString))
            .map(field -> field.orElse("-"))
            .collect(Collectors.joining(" | "));
    return line + finding.as().map(as -> " | " + as).orElse("");
  }

  private static String spaced(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).collect(Collectors.joining(" | "));
  }
}
