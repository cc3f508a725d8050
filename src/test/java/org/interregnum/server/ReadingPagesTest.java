package org.interregnum.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages to read: recognition over the years, contradictions, what the data is. */
class ReadingPagesTest {

  private static InterregnumServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws ServerException {
    server = InterregnumServer.start(ServerSettings.defaults().onPort(0), ToySite.site());
    browser = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(String path) {
    return browser.get(path, "Accept", "text/html").body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/recognition",
        "/recognition?lang=es",
        "/contradictions",
        "/contradictions?lang=es",
        "/about",
        "/about?lang=es",
        "/source/arcadia",
        "/source/arcadia?lang=es",
        "/queries",
        "/queries/recognition-matrix"
      })
  void a_page_is_whole_without_script_and_takes_nothing_from_elsewhere(String path) {
    String page = page(path);
    assertTrue(
        page.startsWith("<!DOCTYPE html>") && page.contains("<h1") || path.equals("/"), page);
    assertFalse(page.matches("(?s).*(src|srcset)=\"(https?:)?//.*"), page);
    assertFalse(page.matches("(?s).*<link rel=\"(stylesheet|preload)\"[^>]*href=\"http.*"), page);
    assertFalse(page.contains(">null<"), page);
  }

  @ParameterizedTest
  @CsvSource({
    "recognition, Recognition, Reconocimiento",
    "contradictions, Contradictions, Contradicciones",
    "about, About, Acerca de"
  })
  void every_page_is_in_the_navigation_in_both_languages(String path, String en, String es) {
    assertTrue(page("/").contains("<a href=\"/" + path + "\">" + en + "</a>"));
    assertTrue(page("/?lang=es").contains("<a href=\"/" + path + "\">" + es + "</a>"));
  }

  @Test
  void recognition_has_a_row_for_each_party_and_dated_and_undated_stances_apart() {
    String page = page("/recognition?state=Arcadia");
    assertTrue(page.contains("<th scope=\"row\"><a href=\"/page/state/achaea\">Achaea</a></th>"));
    String elis = page.substring(page.indexOf(">Elis</a></th>"));
    String strip = elis.substring(0, elis.indexOf("<td class=\"undated\">"));
    assertTrue(strip.contains("Elis recognised the Government of Mantinea, in 1883"), strip);
    assertFalse(strip.contains("refused"), strip);
    assertTrue(elis.contains(" refused<span class=\"unseen\">, Government of Mantinea"), elis);
  }

  @Test
  void a_stance_of_a_year_is_drawn_as_possible_in_that_year() {
    String page = page("/recognition?state=Arcadia");
    assertTrue(page.contains("<rect class=\"possible\""), page);
    assertTrue(page.contains("<rect class=\"certain open\""), page);
  }

  @Test
  void about_counts_the_data_and_shows_the_figures_that_were_measured() {
    String page = page("/about");
    assertTrue(page.contains("<dt lang=\"en\">states</dt><dd>4</dd>"), page);
    assertTrue(page.contains("<td data-column=\"Precision\">0."), page);
    assertTrue(page.contains("/source/arcadia.ttl"), page);
    assertEquals(404, browser.get("/about/more").statusCode());
  }

  @Test
  void the_words_of_an_article_are_marked_by_what_they_are_about() {
    String page = page("/source/arcadia");
    assertTrue(page.contains("<mark class=\"stance\" data-passage=\"note-373-426\">"), page);
    assertTrue(page.contains("<ul id=\"note-373-426\" data-passage=\"note-373-426\">"), page);
    assertTrue(page.contains("<input type=\"checkbox\" id=\"show-stance\" checked=\"\">"), page);
  }

  @Test
  void a_note_leads_to_its_statement_and_to_the_passage_that_disagrees() {
    String page = page("/source/arcadia");
    String note = page.substring(page.indexOf("<ul id=\"note-373-426\""));
    assertTrue(
        note.startsWith(
            "<ul id=\"note-373-426\" data-passage=\"note-373-426\"><li class=\"stance\"><a"
                + " href=\"/page/stance/elis/government-of-mantinea/refused\""),
        note);
    assertTrue(note.contains("href=\"/contradictions#contradiction/"), note);
    assertTrue(note.contains(">Another passage disagrees"), note);
  }

  @Test
  void what_a_note_disagrees_with_stands_beside_it() {
    String page = page("/source/arcadia");
    String panel = page.substring(page.indexOf("data-panel=\"/panel/contradiction/") + 12);
    String pair = page(panel.substring(0, panel.indexOf('"')));
    assertEquals(2, pair.split("<blockquote").length - 1, pair);
    assertTrue(pair.contains("Elis refused to recognise the Government of Mantinea"), pair);
  }

  @Test
  void the_notes_of_an_article_are_in_the_readers_language() {
    assertTrue(page("/source/arcadia?lang=es").contains("Elis se negó a reconocer"));
  }

  @Test
  void a_query_suggests_names_and_is_copied_into_programs_with_its_values() {
    String page = page("/queries/recognition-matrix?state=Arcadia&lang=es");
    assertTrue(page.contains("<option value=\"Achaea\">"), page);
    String csv = server.address() + "queries/recognition-matrix.csv?state=Arcadia";
    assertTrue(page.contains("curl &#39;" + csv + "&#39;"), page);
    assertTrue(page.contains("pandas.read_csv(&quot;" + csv + "&quot;)"), page);
    assertTrue(page.contains("read.csv(&quot;" + csv + "&quot;)"), page);
    assertTrue(page.contains(">Preguntar</button>"), page);
  }

  @Test
  void a_query_for_a_day_suggests_the_days_on_which_something_began() {
    String page = page("/queries/governments-on-date?state=Arcadia&date=1882-06-26");
    assertTrue(page.contains("<option value=\"1882-06-26\">"), page);
  }
}
