package org.interregnum.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the pages say in one language. A message has places {@code {0}}, {@code {1}} for what is put
 * in; a message that counts has a form {@code .one} and a form {@code .other}.
 */
public final class Words {

  private static final String BUNDLE = "org.interregnum.pages.words.messages";
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final Map<Language, Words> ALL = all();

  private final Language language;
  private final ResourceBundle messages;
  private final Properties translations;

  private Words(Language language) {
    this.language = language;
    this.messages =
        ResourceBundle.getBundle(
            BUNDLE,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.translations = translations(language);
  }

  private static Properties translations(Language language) {
    Properties translations = new Properties();
    String file = "words/translations_" + language.tag() + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in != null) {
        translations.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return translations;
  }

  private static Map<Language, Words> all() {
    Map<Language, Words> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new Words(language));
    }
    return Map.copyOf(all);
  }

  public static Words in(Language language) {
    return ALL.get(language);
  }

  public Language language() {
    return language;
  }

  /** Dates in this language. */
  public DateWords dates() {
    return new DateWords(this);
  }

  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** The message, or empty where there is none of that key. */
  public Optional<String> find(String key) {
    return has(key) ? Optional.of(messages.getString(key)) : Optional.empty();
  }

  /**
   * What the data and the queries say in English, in this language, or in plainer English; empty
   * where they say it well enough or it is not translated.
   */
  public Optional<String> translation(String key) {
    return Optional.ofNullable(translations.getProperty(key));
  }

  /** The same as a piece of a page, or the English marked as such where it is not translated. */
  Html translated(String key, String english) {
    return language == Language.EN
        ? Html.text(english)
        : translation(key)
            .map(Html::text)
            .orElseGet(() -> Html.tag("span", Html.attr("lang", "en"), Html.text(english)));
  }

  /**
   * The message with texts put in.
   *
   * @throws java.util.MissingResourceException where no such message is written
   */
  public String say(String key, Object... values) {
    return filled(messages.getString(key), values);
  }

  /** A message with texts in its places. */
  static String filled(String message, Object... values) {
    return PLACE
        .matcher(message)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
  }

  /** The message for a number of things, the number itself as {@code {0}}, in words up to nine. */
  public String count(String key, int number, Object... more) {
    return say(form(key, number), values(number(number), more));
  }

  /** The same with the number in digits. */
  public String figure(String key, int number, Object... more) {
    return say(form(key, number), values(Integer.toString(number), more));
  }

  private static Object[] values(String number, Object[] more) {
    List<Object> values = new ArrayList<>(List.of(number));
    values.addAll(List.of(more));
    return values.toArray();
  }

  private static String form(String key, int number) {
    return key + (number == 1 ? ".one" : ".other");
  }

  /** A number in words up to nine. */
  public String number(int number) {
    return number < 10 ? say("number." + number) : Integer.toString(number);
  }

  /** The message with pieces of a page put in. */
  public Html sentence(String key, Html... values) {
    List<Html> pieces = new ArrayList<>();
    String message = messages.getString(key);
    Matcher places = PLACE.matcher(message);
    int done = 0;
    while (places.find()) {
      pieces.add(Html.text(message.substring(done, places.start())));
      pieces.add(values[Integer.parseInt(places.group(1))]);
      done = places.end();
    }
    pieces.add(Html.text(message.substring(done)));
    return Html.all(pieces);
  }

  /** Pieces as a list in a sentence: a, b and c. */
  public Html listed(List<Html> pieces) {
    List<Html> listed = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      boolean last = i == pieces.size() - 1;
      listed.add(Html.text(i == 0 ? "" : last ? " " + say("and") + " " : ", "));
      listed.add(pieces.get(i));
    }
    return Html.all(listed);
  }
}
