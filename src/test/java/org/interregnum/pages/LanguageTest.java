package org.interregnum.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es-PE,es;q=0.9,en;q=0.8 | ES",
        "en-GB,en;q=0.9,es;q=0.8 | EN",
        "fr,es;q=0.4,en;q=0.3 | ES",
        "es;q=0.5,en;q=0.5 | EN",
        "es;q=0 | EN",
        "de | EN",
        "'' | EN",
        "es;q=lots | EN"
      })
  void readers_get_the_language_they_like_best(String accepted, Language language) {
    assertEquals(language, Language.best(accepted));
  }

  @Test
  void every_message_is_written_in_every_language() {
    assertEquals(keys(Language.EN), keys(Language.ES));
  }

  /** What is put in must be put in by the translation, too. */
  @Test
  void messages_put_in_the_same_things_in_every_language() {
    ResourceBundle english = bundle(Language.EN);
    ResourceBundle spanish = bundle(Language.ES);
    for (String key : keys(Language.EN)) {
      assertEquals(places(english.getString(key)), places(spanish.getString(key)), key);
    }
  }

  private static Set<String> places(String message) {
    return new TreeSet<>(
        Pattern.compile("\\{[\\w|]+}").matcher(message).results().map(m -> m.group()).toList());
  }

  private static Set<String> keys(Language language) {
    return new TreeSet<>(bundle(language).keySet());
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        "org.interregnum.pages.words.messages",
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
