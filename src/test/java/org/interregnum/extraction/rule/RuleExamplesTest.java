package org.interregnum.extraction.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.claim.Claim;
import org.interregnum.document.DocumentReader;
import org.interregnum.document.SentenceSplitter;
import org.interregnum.extraction.Extractor;
import org.interregnum.lexicon.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules about events give the claims that their examples promise. */
class RuleExamplesTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Extractor EXTRACTOR = new Extractor(LEXICON, RuleBook.load());

  @TestFactory
  Stream<DynamicTest> every_example_of_a_rule_gives_its_claims() {
    return RuleReader.resource("event").stream().flatMap(rule -> rule.examples().stream()
        .map(example -> DynamicTest.dynamicTest(rule.id() + ": " + example.text(), () -> holds(rule, example))));
  }

  private static void holds(Rule rule, Rule.Example example) throws Exception {
    List<Claim> claims = read(example.text());
    List<String> rows = claims.stream().map(RuleExamplesTest::row).toList();
    List<String> missing = new ArrayList<>(example.claims());
    missing.removeAll(rows);
    assertTrue(missing.isEmpty(), () -> "not found: " + missing + ", but " + rows);
    boolean fired = claims.stream().anyMatch(claim -> claim.origin().rule().equals(rule.id()));
    assertFalse(fired && example.claims().isEmpty(), () -> "must pass, but " + rows);
  }

  private static List<Claim> read(String text) throws Exception {
    DocumentReader reader = new DocumentReader(new SentenceSplitter(LEXICON.abbreviations()));
    return EXTRACTOR.read(reader.parse("example", "= Example =\n\n" + text + "\n")).claims();
  }

  private static String row(Claim claim) {
    return Stream.of(claim.kind().word(), claim.subject().orElse("-"), claim.object().orElse("-"), claim.qualifier().orElse("-"),
            claim.start().map(Object::toString).orElse("-"), claim.end().map(Object::toString).orElse("-"))
        .collect(Collectors.joining(" | "));
  }
}
