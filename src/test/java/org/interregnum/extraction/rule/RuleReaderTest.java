package org.interregnum.extraction.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.Verbs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule file that says something unknown is refused in one sentence that names file and line. */
class RuleReaderTest {

  private static final Verbs VERBS = Lexicon.load().verbs();

  private static final String RULE =
      """
      # Who cedes.

      - id: cession.ceded
        clause:
          - "{A} <cede> {B} to {C}"
        slots: {A: polity, B: territory, C: polity}
        claims:
          - cession(A, B, C) dated act
        weight: 0.9
        match:
          - text: Denmark ceded Holstein to Prussia in 1866.
            gives: cession | Denmark | Holstein | Prussia | 1866 | 1866
        pass:
          - Denmark ceded the point to Prussia.
      """;

  @Test
  void a_rule_without_fault_is_read_whole() {
    Rule rule = RuleReader.read("toy.yaml", RULE, VERBS).get(0);
    assertEquals("cession.ceded", rule.id());
    assertEquals("toy.yaml:3", rule.place());
    assertEquals(0.9, rule.weight());
    assertEquals(
        List.of(
            "Denmark ceded Holstein to Prussia in 1866.", "Denmark ceded the point to Prussia."),
        rule.examples().stream().map(Rule.Example::text).toList());
  }

  /** What stands in the rule, what somebody writes in its place, and what the reader says. */
  static Stream<Arguments> faults() {
    return Stream.of(
        fault("weight: 0.9", "wieght: 0.9", 9, "'wieght' is no field that is known here"),
        fault("id: cession.ceded", "id: Ceded", 3, "'Ceded' is no id such as recognition.refused"),
        fault("weight: 0.9", "id: cession.other", 9, "'id' stands here twice"),
        fault("weight: 0.9", "weight: much", 9, "the weight is a number above 0 and up to 1"),
        fault("weight: 0.9", "weight: 1.2", 9, "the weight is a number above 0 and up to 1"),
        fault(
            "weight: 0.9", "polarity: maybe", 9, "the polarity is one of affirmed, denied, either"),
        fault("weight: 0.9", "dated: maybe", 9, "'dated' says 'required' or is left out"),
        fault("weight: 0.9", "fallback: perhaps", 9, "'fallback' is true or false"),
        fault("B: territory", "B: realm", 6, "'realm' is no type of slot"),
        fault(
            "B: territory, ",
            "",
            5,
            "the pattern '{A} <cede> {B} to {C}' does not say what {B} is"),
        fault("C: polity", "C: polity, D: place", 6, "no pattern of the rule has the slot {D}"),
        fault("<cede> ", "", 5, "the pattern '{A} {B} to {C}' has no <verb>"),
        fault("<cede>", "<ceded>", 5, "'ceded' is the base form of no verb in verbs.csv"),
        fault("<cede>", "<cede|zede>", 5, "'zede' is the base form of no verb in verbs.csv"),
        fault(
            "to {C}\"",
            "to|of {C}\"",
            5,
            "'of' stands alone; write a pattern with it and one with the others"),
        fault(
            "to {C}",
            "[to] {C}",
            5,
            "the brackets in '{A} <cede> {B} [to] {C}' hold a preposition without what it governs"),
        fault("cession(", "handover(", 8, "'handover' is no kind of claim"),
        fault(
            "cession(A, B, C)",
            "cession(A, B)",
            8,
            "'cession(A, B) dated act' needs three arguments: subject, object, qualifier"),
        fault(
            "cession(A, B, C)",
            "cession A",
            8,
            "'cession A dated act' is no claim such as recognition(A, B, recognised) dated act"),
        fault("dated act", "dated once", 8, "'dated once' is none of act, start, end, none"),
        fault("A, B, C)", "A, X, C)", 8, "the claim uses {X}, which 'slots' does not declare"),
        fault("A, B, C)", "A, B.X, C)", 8, "a slot has no '.X' here"),
        fault("A, B, C)", "-, B, C)", 8, "a claim of the kind 'cession' needs its subject"),
        fault("A, B, C)", "A, -, C)", 8, "a claim of the kind 'cession' needs its object"),
        fault(
            "A, B, C)",
            "A, land, C)",
            8,
            "'land' is neither a slot nor a description such as event \"arrest of {P}\""),
        fault("A, B, C)", "A, land \"of {B}\", C)", 8, "'land' is no type of thing"),
        fault(
            "A, B, C)",
            "A, place \"south of {X}\", C)",
            8,
            "the claim uses {X}, which 'slots' does not declare"),
        fault(
            "A, B, C)",
            "A, B, ceded)",
            8,
            "the qualifier of a cession is the slot of the one that received"),
        fault(
            "cession(A, B, C)",
            "control(A, B, occupied)",
            8,
            "'occupied' qualifies no claim of the kind 'control', only administered, held"),
        fault(
            "cession(A, B, C)",
            "control(A, B, C)",
            8,
            "'C' qualifies no claim of the kind 'control', only administered, held"),
        fault(
            "cession(A, B, C)",
            "control(A, B, -)",
            8,
            "'-' qualifies no claim of the kind 'control', only administered, held"),
        fault(
            "(A, B, C) dated",
            "(A, B, C) as C dated",
            8,
            "only a recognition has a capacity behind 'as'"),
        fault(
            "gives: cession | Denmark | ",
            "gives: cession | ",
            12,
            "'cession | Holstein | Prussia | 1866 | 1866' is not kind | subject | object |"
                + " qualifier | start | end"),
        fault("gives: cession", "gives: present", 12, "'present' is no kind of claim"),
        fault("1866 | 1866", "1866 | then", 12, "'then' is no date in EDTF, nor - for none"),
        fault(
            "gives: cession | Denmark | Holstein | Prussia | 1866 | 1866",
            "gives: []",
            12,
            "'gives' is empty"),
        fault(
            "      gives: cession | Denmark | Holstein | Prussia | 1866 | 1866\n",
            "",
            11,
            "an example that must match needs 'text' and 'gives'"),
        fault("gives:", "yields:", 12, "'yields' is no field that is known here"),
        fault(
            "  slots:",
            " slots:",
            6,
            "this is no YAML, expected <block end>, but found '<block mapping start>'"));
  }

  private static Arguments fault(String right, String wrong, int line, String sentence) {
    return Arguments.of(right, wrong, "toy.yaml:" + line + ": " + sentence + ".");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_is_one_sentence_with_file_and_line(String right, String wrong, String sentence) {
    assertEquals(sentence, refusal(RULE.replace(right, wrong)));
  }

  @Test
  void a_rule_needs_a_sentence_that_must_match() {
    String without = RULE.substring(0, RULE.indexOf("  match:"));
    assertEquals("toy.yaml:3: a rule needs 'match'.", refusal(without));
  }

  @Test
  void a_file_holds_a_list_of_rules() {
    assertEquals("toy.yaml:1: a list is needed here.", refusal("rules: none"));
    assertEquals("toy.yaml:1: the file is empty.", refusal(""));
  }

  @Test
  void no_two_rules_bear_one_id() {
    List<Rule> rules = new ArrayList<>(RuleReader.read("toy.yaml", RULE, VERBS));
    rules.addAll(RuleReader.read("other.yaml", RULE, VERBS));
    RuleException fault = assertThrows(RuleException.class, () -> RuleBook.of(rules));
    assertEquals(
        "other.yaml:3: the rule of toy.yaml:3 is called 'cession.ceded' as well.",
        fault.getMessage());
  }

  private static String refusal(String text) {
    return assertThrows(RuleException.class, () -> RuleReader.read("toy.yaml", text, VERBS))
        .getMessage();
  }
}
