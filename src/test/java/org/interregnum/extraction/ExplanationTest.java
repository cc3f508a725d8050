package org.interregnum.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.interregnum.document.Document;
import org.interregnum.document.DocumentException;
import org.interregnum.document.DocumentReader;
import org.interregnum.document.SentenceSplitter;
import org.interregnum.extraction.rule.RuleBook;
import org.interregnum.extraction.rule.RuleReader;
import org.interregnum.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** What a reader of coverage and explanations sees, by two toy rules. */
class ExplanationTest {

  private static final Lexicon LEXICON = Lexicon.load();

  private static final String RULES =
      """
      - id: toy.occupied
        clause: "{A} <occupy> {B} [with {C}]"
        slots: {A: state, B: place, C: force}
        claims: occupation(A, B, military) dated start
        match:
          - text: Swedish troops occupied Prague on 26 July 1648.
            gives: occupation | Sweden | Prague | military | 1648-07-26 | -

      - id: toy.refused
        clause:
          - "{A} <recognise> {B}"
          - "{A} <refuse> recognition to {B}"
        slots: {A: power, B: target}
        polarity: denied
        claims: recognition(A, B, refused) dated act
        match:
          - text: Sweden did not recognise Norway.
            gives: recognition | Sweden | Norway | refused | - | -
      """;

  private static final Extractor EXTRACTOR =
      new Extractor(LEXICON, RuleBook.of(RuleReader.read("toy.yaml", RULES, LEXICON.verbs())));

  @Test
  void an_explanation_shows_words_phrases_dates_clauses_and_what_was_found() throws Exception {
    assertEquals(
        """
        Swedish troops occupied Prague on 26 July 1648.
          words   Swedish/DEMONYM troops/WORD occupied/VERB Prague/NAME on 26 July 1648/DATE ./STOP
          phrase  Swedish troops = Swedish troops (force)
          phrase  Prague = Prague (place)
          date    on 26 July 1648 = 1648-07-26
          clause  main: subject 'Swedish troops', verb occupy, object 'Prague', dated 1648-07-26
          found   toy.occupied: occupation, Sweden -> Prague [military], from 1648-07-26\
        """,
        explained("Swedish troops occupied Prague on 26 July 1648."));
  }

  @Test
  void what_is_only_possible_or_denied_is_missed_for_that_reason() throws Exception {
    assertEquals(
        """
        Sweden may occupy Prague.
          words   Sweden/STATE may/MODAL occupy/VERB Prague/NAME ./STOP
          phrase  Sweden = Sweden (state)
          phrase  Prague = Prague (place)
          clause  main: subject 'Sweden', verb occupy (unreal), object 'Prague'
          missed  toy.occupied (toy.yaml:1) at 'occupy': the clause is only possible, planned or supposed\
        """,
        explained("Sweden may occupy Prague."));
    assertMissed("Sweden did not occupy Prague.", "the clause is denied");
    assertMissed("Sweden recognised Norway.", "the clause is not denied");
  }

  @Test
  void what_stands_for_nothing_or_for_another_kind_of_thing_is_named() throws Exception {
    assertMissed("They occupied Prague.", "'They' stands for nothing known");
    assertMissed("Sweden occupied its hours.", "'its hours' stands for nothing known");
    assertMissed("Sweden occupied Norway.", "'Norway' (state) is no place");
  }

  @Test
  void rules_that_merely_know_the_verb_come_last_in_one_line() throws Exception {
    assertEquals(
        """
        They refused bread.
          words   They/PRONOUN refused/VERB bread/WORD ./STOP
          phrase  They = nothing known
          phrase  bread = nothing known
          clause  main: subject 'They', verb refuse, object 'bread'
          passed  toy.refused at 'refuse'\
        """,
        explained("They refused bread."));
  }

  @Test
  void only_the_sentences_with_the_words_are_explained() throws Exception {
    Document document = document("Sweden fell. Norway fell. Norway rose.");
    List<String> explained = Explanation.of(document, "Norway", EXTRACTOR);
    assertEquals(
        List.of("Norway fell.", "Norway rose."),
        explained.stream().map(text -> text.substring(0, text.indexOf('\n'))).toList());
  }

  @Test
  void coverage_gives_the_reason_that_is_nearest_to_a_claim() throws Exception {
    String text =
        "Sweden occupied Prague. They occupied Prague. Sweden occupied its hours. Sweden occupied"
            + " Norway. Sweden may occupy Prague. Sweden did not occupy Prague. They refused bread."
            + " Rivers flowed. No news 🕊. Sweden may occupy Prague, and they occupied Rome.";
    assertEquals(
        """
        [] Sweden occupied Prague.
        [unresolved subject] They occupied Prague.
        [unresolved object] Sweden occupied its hours.
        [a thing of another kind is needed] Sweden occupied Norway.
        [only possible, planned or supposed] Sweden may occupy Prague.
        [denied] Sweden did not occupy Prague.
        [a rule knows the verb, but no pattern fits] They refused bread.
        [no rule knows its verbs] Rivers flowed.
        [no verb] No news 🕊.
        [unresolved subject] Sweden may occupy Prague, and they occupied Rome.
        """,
        covered(text));
  }

  private static String covered(String text) throws DocumentException {
    StringBuilder lines = new StringBuilder();
    for (Coverage.Line line : Coverage.of(document(text), EXTRACTOR).lines()) {
      lines.append(line.reason().map(Silence::words).stream().toList());
      lines.append(' ').append(line.text()).append('\n');
    }
    return lines.toString();
  }

  private static void assertMissed(String sentence, String why) throws DocumentException {
    List<String> missed =
        explained(sentence).lines().filter(line -> line.startsWith("  missed")).toList();
    assertEquals(1, missed.size(), sentence);
    assertEquals(why, missed.get(0).substring(missed.get(0).lastIndexOf(": ") + 2));
  }

  private static String explained(String sentence) throws DocumentException {
    return String.join("\n", Explanation.of(document(sentence), "", EXTRACTOR));
  }

  private static Document document(String text) throws DocumentException {
    return new DocumentReader(new SentenceSplitter(LEXICON.abbreviations()))
        .parse("toy", "= Example =\n\n" + text);
  }
}
