package org.interregnum.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interregnum.pages.Language;
import org.interregnum.pipeline.BuildSettings;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Site;
import org.interregnum.publish.Texts;
import org.interregnum.publish.UnitedDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who asks for Spanish is spoken to in Spanish, on every page that a link leads to. */
class SpanishPagesTest {

  /** So many pages of one kind are looked at. */
  private static final int OF_EACH_KIND = 3;

  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"#]*)");
  private static final Pattern FILE = Pattern.compile(".*(\\.[a-z0-9]+|SHA256SUMS)(\\?.*)?");
  private static final Pattern ENGLISH =
      Pattern.compile("\\b(the|of|and|with|which|from|this|that|there|are|was|were|their|for)\\b");

  private static final Pattern ADDRESS =
      Pattern.compile("[\\w-]+\\.[a-z]+|https?://\\S+|[\\w-]*-[\\w-]*");

  private static InterregnumServer server;
  private static Browser browser;
  private static List<String> data;

  @BeforeAll
  static void start() throws Exception {
    DatasetGraph dataset =
        UnitedDataset.load(
            new BuiltGraph(BuildSettings.of(Path.of("seeds"), Path.of("data")))::send);
    Site site = new Site(dataset, new Addresses(Addresses.DEFAULT_BASE), Texts.NONE);
    server = InterregnumServer.start(ServerSettings.defaults().onPort(0), site);
    browser = new Browser(server);
    data = literals(dataset);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_point_is_written_in_degrees_with_the_latitude_first() throws Exception {
    String places =
        browser.get("/queries/places", "Accept", "text/html", "Accept-Language", "es").body();
    assertTrue(places.contains("title=\"POINT(-71.5320 -16.4181)\">16,42° S, 71,53° O<"), places);
  }

  /** What the data says itself, which nobody translates, the longest first. */
  private static List<String> literals(DatasetGraph dataset) {
    return dataset.stream()
        .map(quad -> quad.getObject())
        .filter(Node::isLiteral)
        .filter(value -> !value.getLiteralLanguage().equals("es"))
        .map(Node::getLiteralLexicalForm)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(text -> text.length() > 3)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  @Test
  void no_word_of_the_english_interface_is_left() throws IOException {
    Map<String, Pattern> english = english();
    Map<String, String> pages = pages();
    assertTrue(pages.size() > 30, pages.keySet()::toString);
    Map<String, String> shown = new TreeMap<>();
    pages.forEach(
        (path, page) ->
            ShownWords.of(page, Language.ES.tag())
                .forEach(words -> shown.putIfAbsent(bare(words), path)));
    assertEquals(
        List.of(),
        shown.entrySet().stream()
            .filter(words -> isEnglish(words.getKey(), english))
            .map(words -> words.getValue() + ": " + words.getKey())
            .toList());
  }

  /** Without the name of the site, which ends the titles of pages. */
  private static String bare(String words) {
    return words.replaceFirst(" · Interregnum$", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isEnglish(String words, Map<String, Pattern> english) {
    boolean message = english.values().stream().anyMatch(text -> text.matcher(words).matches());
    if (!message && !ENGLISH.matcher(words).find() || ADDRESS.matcher(words).matches()) {
      return false;
    }
    String own = withoutData(words);
    return ENGLISH.matcher(own).find() || message && own.replaceAll("\\P{L}", "").length() > 3;
  }

  private static String withoutData(String words) {
    String cut = words.endsWith("…") ? words.substring(0, words.length() - 1) : words;
    if (data.stream().anyMatch(literal -> literal.equals(words) || literal.startsWith(cut))) {
      return "";
    }
    String own = words;
    for (String literal : data) {
      own = own.replace(literal, "");
    }
    return own;
  }

  /** The English messages that are another text in Spanish, as patterns of what they make. */
  private static Map<String, Pattern> english() throws IOException {
    Properties english = messages("messages");
    Properties spanish = messages("messages_es");
    Map<String, Pattern> patterns = new TreeMap<>();
    for (String key : english.stringPropertyNames()) {
      String text = english.getProperty(key);
      boolean says = text.replaceAll("\\{\\d}|\\P{L}", "").length() > 3;
      boolean shared = spanish.containsValue(text);
      if (says && !shared && !key.startsWith("sentence.")) {
        patterns.put(
            key,
            Pattern.compile(
                Stream.of(text.split("\\{\\d}", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".+")),
                Pattern.CASE_INSENSITIVE));
      }
    }
    return patterns;
  }

  private static Properties messages(String name) throws IOException {
    Properties messages = new Properties();
    String file = "/org/interregnum/pages/words/" + name + ".properties";
    try (Reader in =
        new InputStreamReader(
            SpanishPagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      messages.load(in);
    }
    return messages;
  }

  /** All kinds of page that one comes to from the start page, and one that is not there. */
  private static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    Map<String, Integer> ofKind = new TreeMap<>();
    Set<String> known = new LinkedHashSet<>();
    Deque<String> next =
        new ArrayDeque<>(List.of("/", "/dumps/", "/reconcile/about", "/nothing", "/page/nothing"));
    while (!next.isEmpty()) {
      String path = next.pop();
      if (!known.add(path) || ofKind.merge(kind(path), 1, Integer::sum) > OF_EACH_KIND) {
        continue;
      }
      HttpResponse<String> answer =
          browser.get(path, "Accept", "text/html", "Accept-Language", "es");
      if (Browser.header(answer, "Content-Type").startsWith("text/html")) {
        pages.put(path, answer.body());
        Matcher links = LINK.matcher(answer.body());
        while (links.find()) {
          String link = links.group(1).replace("&amp;", "&");
          if (!FILE.matcher(link).matches() && !link.contains("lang=")) {
            next.add(link);
          }
        }
      }
    }
    return pages;
  }

  private static String kind(String path) {
    String[] parts = path.replaceAll("\\?.*", "").split("/");
    boolean each = path.startsWith("/queries/");
    return each ? path : Stream.of(parts).limit(3).collect(Collectors.joining("/"));
  }
}
