package org.interregnum.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimKind;
import org.interregnum.document.DocumentException;
import org.interregnum.document.DocumentReader;
import org.interregnum.document.SentenceSplitter;
import org.interregnum.extraction.rule.RuleBook;
import org.interregnum.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The events and participants of single sentences, parted by semicolons. */
class EventsOfSentencesTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Extractor EXTRACTOR = new Extractor(LEXICON, RuleBook.load(LEXICON));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A frontier treaty was signed in Moscow on 16 August 1945."
            + " | frontier treaty of 16 August 1945, treaty, 1945-08-16..1945-08-16",
        "The landing on Leyte (20 October 1944) surprised them."
            + " | landing on Leyte, landing, 1944-10-20..1944-10-20",
        "The Franco-Thai War, which had broken out in October 1940, was ended by the Convention of"
            + " Tokyo, signed on 9 May 1941. | Convention of Tokyo, treaty, 1941-05-09..1941-05-09;"
            + " Franco-Thai War, war, 1940-10..1941-05-09",
        "The occupation began on 28 July 1915, when marines were landed at Jacmel."
            + " | landing at Jacmel, landing, 1915-07-28..1915-07-28",
        "In the battles of Ajdir and Targuist the rebels lost their guns."
            + " | battle of Ajdir, battle, ..; battle of Targuist, battle, ..",
        "The Second Republic collapsed after the outbreak of the Korean War on 25 June 1950."
            + " | Korean War, war, 1950-06-25..",
        "In Kentucky the Russellville Convention, which opened on 18 November 1861, elected a governor."
            + " | Russellville Convention, assembly, 1861-11-18..",
        "A campaign to take Lima began in late 1880."
            + " | campaign to take Lima, campaign, 1880-39..",
        "Chamorro seized power in a coup d'état on 25 October 1925."
            + " | coup d'état of 25 October 1925, coup, 1925-10-25..1925-10-25",
        "The Battle of Bataan ended on 9 April 1942 and the siege of Corregidor on 6 May 1942."
            + " | Battle of Bataan, battle, ..1942-04-09; siege of Corregidor, siege, ..1942-05-06",
      })
  void an_event_has_the_dates_that_its_words_give_it(String sentence, String expected)
      throws DocumentException {
    assertEquals(lines(expected), told(sentence, ClaimKind.EVENT));
  }

  @ParameterizedTest
  @CsvSource({
    "A planned invasion of Peru was cancelled in 1924.",
    "Venezuela condemned the Chilean invasion of Peru.",
    "They drew up the terms of the Treaty of Ancón.",
    "The agreement set October 1934 for the departure of the troops.",
    "'Had the army looted Lima, the powers would have intervened.'",
    "No treaty was signed on 5 May 1881.",
    "She studied martial law and the question of the two Chinas.",
  })
  void what_is_planned_denied_or_only_spoken_of_is_no_event(String sentence)
      throws DocumentException {
    assertEquals("", told(sentence, ClaimKind.EVENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Treaty of Taipei, signed on 28 April 1952, by Yeh Kung-chao and Kawada Isao, made"
            + " peace. | Kawada Isao, signatory; Yeh Kung-chao, signatory",
        "The Battle of Wuhan ended in the defeat of the Chinese armies. | Chinese armies, defeated",
        "The Battle of Ocotal ended in a victory for the American marines."
            + " | American marines, victor",
        "On 10 July 1883 the battle of Huamachuco took place between Andrés Cáceres and Alejandro"
            + " Gorostiaga. | Alejandro Gorostiaga, commander; Andrés Cáceres, commander",
        "By a decree of 21 March 1917 Moritz von Bissing split the country in two."
            + " | Moritz von Bissing, author",
        "The war between Bolivia and Paraguay began in 1932."
            + " | Bolivia, belligerent; Paraguay, belligerent",
        "A treaty of friendship with Japan was signed in 1876. | Japan, signatory",
        "Miguel de Zayas defeated a Scottish army led by Robert Monro at the Battle of Benburb."
            + " | Miguel de Zayas, victor; Robert Monro, commander; Scottish army, defeated",
        "The Council of Flanders convened the Assembly of Notables. | Council of Flanders, convener",
      })
  void whoever_took_part_has_the_role_that_the_words_around_the_event_give(
      String sentence, String expected) throws DocumentException {
    assertEquals(lines(expected), told(sentence, ClaimKind.PARTICIPANT));
  }

  private static String lines(String expected) {
    return Arrays.stream(expected.split(";"))
        .map(String::strip)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String told(String sentence, ClaimKind kind) throws DocumentException {
    DocumentReader reader = new DocumentReader(new SentenceSplitter(LEXICON.abbreviations()));
    List<Claim> claims =
        EXTRACTOR.read(reader.parse("example", "= Example =\n\n" + sentence + "\n")).claims();
    return claims.stream()
        .filter(claim -> claim.kind() == kind)
        .map(claim -> kind == ClaimKind.EVENT ? event(claim) : participant(claim))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String event(Claim claim) {
    String start = claim.start().map(Object::toString).orElse("");
    String end = claim.end().map(Object::toString).orElse("");
    return Stream.of(claim.subject().orElse(""), claim.qualifier().orElse(""), start + ".." + end)
        .collect(Collectors.joining(", "));
  }

  private static String participant(Claim claim) {
    return claim.subject().orElse("") + ", " + claim.qualifier().orElse("");
  }
}
