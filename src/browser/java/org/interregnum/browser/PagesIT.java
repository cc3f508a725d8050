package org.interregnum.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every page, in every window. */
@ExtendWith(DeskExtension.class)
class PagesIT {

  private static final long MOST_BYTES = 250_000;
  private static final long MOST_BYTES_OF_THE_EDITOR = 1_000_000;

  static List<String> pages() {
    return Addresses.PAGES;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_fits_a_desk_is_light_and_shuts_nobody_out(String path, Desk desk) {
    try (Tab tab = desk.look(Window.DESK).allowing(path).open(path)) {
      // Before axe, whose own looks at style sheets are no part of the page.
      long bytes = tab.answers().stream().mapToLong(PagesIT::bytes).sum();
      long most = path.equals("/sparql") ? MOST_BYTES_OF_THE_EDITOR : MOST_BYTES;
      assertAll(
          () -> assertTrue(bytes < most, bytes + " bytes"),
          () -> assertTrue(bytes > 1_000, bytes + " bytes"),
          () -> assertEquals(Optional.empty(), overflow(tab.page()), "sideways"),
          () -> assertEquals(List.of(), Axe.findings(tab.page()), "axe"));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_fits_a_phone_and_shuts_nobody_out_in_the_dark(String path, Desk desk) {
    try (Tab tab = desk.look(Window.PHONE.dark()).allowing(path).open(path)) {
      assertAll(
          () -> assertEquals(Optional.empty(), overflow(tab.page()), "sideways"),
          () -> assertEquals(List.of(), Axe.findingsOfLook(tab.page()), "axe"));
    }
  }

  /** Spanish words are longer than English ones. */
  @ParameterizedTest
  @MethodSource("pages")
  void a_page_can_be_read_in_spanish_without_scripts(String path, Desk desk) {
    Window window = Window.PHONE.in("es").withoutScripts();
    try (Tab tab = desk.look(window).allowing(path).open(path)) {
      assertAll(
          () -> assertEquals("es", tab.find("html").getAttribute("lang")),
          () -> assertTrue(tab.find("main").innerText().strip().length() > 40),
          () -> assertEquals(Optional.empty(), overflow(tab.page()), "sideways"));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_fits_a_sheet_of_paper(String path, Desk desk) {
    try (Tab tab = desk.look(Window.PAPER).allowing(path).open(path)) {
      tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals(Optional.empty(), overflow(tab.page()), "sideways");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void a_phone_shows_the_whole_day(String language, Desk desk) {
    try (Tab tab = desk.look(Window.PHONE.in(language)).open("/?state=Peru&date=1882-09-30")) {
      Object hidden = tab.find("#date").evaluate("field => field.scrollWidth - field.clientWidth");
      assertEquals(0, hidden);
    }
  }

  /** A line of stances takes its room; it once lay over the words below it. */
  @Test
  void on_a_phone_dated_stances_stand_above_undated_ones(Desk desk) {
    try (Tab tab = desk.look(Window.PHONE).open("/recognition?state=Peru")) {
      Locator bolivia = tab.find(".years tr:has(th a:text-is('Bolivia'))");
      BoundingBox dated = bolivia.locator(".strip svg.lanes").boundingBox();
      BoundingBox undated = bolivia.locator(".undated").boundingBox();
      assertTrue(dated.height > 20, dated.height + " px");
      assertTrue(dated.y + dated.height <= undated.y, "one lies over the other");
    }
  }

  /** What sticks out at the right, by the first element that does. */
  private static Optional<Object> overflow(Page page) {
    return Optional.ofNullable(
        page.evaluate(
            """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return null;
              const wide = [...document.querySelectorAll("body *")]
                .find((e) => e.getBoundingClientRect().right > root.clientWidth + 1);
              return `${root.scrollWidth} px: ${wide?.tagName}.${wide?.getAttribute("class")}`;
            }
            """));
  }

  private static long bytes(Response response) {
    return response.request().sizes().responseBodySize;
  }
}
