package org.interregnum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people come for, from the first click to the answer. */
@ExtendWith(DeskExtension.class)
class JourneysIT {

  private static final String BOLIVIA = ".stances tr:has(th a:text-is('Bolivia'))";
  private static final String IGLESIAS = "Regenerator Government of the Peruvian Republic";

  @Test
  void on_3_december_1883_bolivia_turns_to_iglesias(Desk desk) {
    try (Tab tab = desk.look(Window.DESK).open("/")) {
      tab.find("#state").selectOption("Peru");
      move(tab, "1 March 1882");
      assertThat(tab.find(".sentence")).containsText("On 1 March 1882");
      assertEquals(0, turned(tab).count());
      move(tab, "1883-12-03");
      assertThat(tab.find(".sentence")).containsText("On 3 December 1883");
      assertEquals(1, turned(tab).count());
      assertTrue(tab.place().contains("date=1883-12-03"), tab.place());
      tab.page().goBack();
      assertThat(tab.find(".sentence")).containsText("On 1 March 1882");
      tab.page().goForward();
      assertThat(tab.find(".sentence")).containsText("On 3 December 1883");
    }
  }

  @Test
  void without_scripts_bolivia_turns_too(Desk desk) {
    try (Tab tab = desk.look(Window.PHONE.withoutScripts()).open(Addresses.PERU_IN_1882)) {
      assertEquals(0, turned(tab).count());
      move(tab, "3 December 1883");
      assertThat(tab.find(".sentence")).containsText("On 3 December 1883");
      assertEquals(1, turned(tab).count());
    }
  }

  private static void move(Tab tab, String day) {
    tab.find("#date").fill(day);
    tab.find("#date").press("Enter");
  }

  /** Bolivia's certain recognition of Iglesias in the matrix. */
  private static Locator turned(Tab tab) {
    return tab.find(BOLIVIA + " a.certain[title*='" + IGLESIAS + "']");
  }

  @Test
  void a_recognition_leads_to_its_sentence(Desk desk) {
    try (Tab tab = desk.look(Window.DESK).open("/?state=Peru&date=1883-12-03")) {
      turned(tab).click();
      Locator panel = tab.find("#panel");
      assertThat(panel).isVisible();
      assertThat(panel).containsText("Bolivia recognized Iglesias' government on December 3, 1883");
      panel.locator("figcaption a").first().click();
      assertThat(tab.find("h1")).hasText("Chilean occupation of Peru");
      assertTrue(tab.place().contains("#char="), tab.place());
      assertThat(tab.find(".anchor:target + mark, .anchor:target + .anchor + mark"))
          .containsText("Bolivia");
    }
  }

  /** What lies above it takes its room only later, and does not push it out of the window. */
  @Test
  void a_sentence_that_was_linked_stays_in_the_window(Desk desk) {
    try (Tab tab = desk.look(Window.DESK).open(Addresses.ARTICLE + "#char=10933,11031")) {
      assertThat(tab.find("html.settled")).isAttached();
      assertThat(tab.find(".anchor:target + mark, .anchor:target + .anchor + mark")).isInViewport();
    }
  }

  @Test
  void without_scripts_a_recognition_leads_to_its_sentence(Desk desk) {
    try (Tab tab = desk.look(Window.DESK.withoutScripts()).open("/?state=Peru&date=1883-12-03")) {
      turned(tab).click();
      tab.find(".quote figcaption a").first().click();
      assertThat(tab.find("h1")).hasText("Chilean occupation of Peru");
    }
  }

  @Test
  void a_question_is_asked_by_a_form_and_taken_home_as_csv(Desk desk) throws IOException {
    try (Tab tab = desk.look(Window.DESK).open("/queries")) {
      tab.find("a[href='/queries/stances-of']").click();
      tab.find("#parameter-recogniser").fill("Bolivia");
      tab.find("form.ask button").click();
      assertThat(tab.find("table.result")).containsText("1883");
      Download table =
          tab.page().waitForDownload(() -> tab.find("a[download][href*='.csv']").click());
      String csv = read(table.path());
      assertTrue(csv.startsWith("target,targetLabel,stance,as,start,end,quote"), csv);
      assertTrue(csv.contains("1883-12-03"), csv);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @Test
  void a_query_is_written_with_completion(Desk desk) {
    try (Tab tab = desk.look(Window.DESK).open("/sparql")) {
      Locator editor = tab.find(".CodeMirror");
      editor.click();
      tab.page().keyboard().press("Control+a");
      tab.page()
          .keyboard()
          .type("PREFIX ir: <https://w3id.org/interregnum/ontology#>\nSELECT * { ?s a ir:Stan");
      tab.page().keyboard().press("Control+Space");
      tab.find(".CodeMirror-hints li").first().click();
      tab.page().keyboard().type(" } LIMIT 3");
      tab.page().keyboard().press("Control+Enter");
      assertThat(tab.find("table.result tbody tr")).hasCount(3);
      assertTrue(tab.place().contains("query="), tab.place());
    }
  }

  @Test
  void a_query_is_asked_without_scripts(Desk desk) {
    try (Tab tab = desk.look(Window.PHONE.withoutScripts()).open("/sparql")) {
      tab.find("#query").fill("ASK { ?s ?p ?o }");
      tab.find("form.sparql button").click();
      assertThat(tab.find(".yesno")).hasText("Yes.");
    }
  }
}
