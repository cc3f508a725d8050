package org.interregnum.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page, in every window. */
@ExtendWith(DeskExtension.class)
class PagesIT {

  private static final long MOST_BYTES = 250_000;
  private static final long MOST_BYTES_OF_THE_EDITOR = 1_000_000;

  /** Light and dark, wide and narrow, both languages. */
  static Stream<Arguments> looks() {
    return Addresses.PAGES.stream()
        .flatMap(
            path ->
                Stream.of(Window.DESK, Window.PHONE.dark(), Window.PHONE.in("es"))
                    .map(window -> Arguments.of(path, window)));
  }

  static List<String> pages() {
    return Addresses.PAGES;
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_page_fits_its_window_and_shuts_nobody_out(String path, Window window, Desk desk) {
    try (Tab tab = desk.look(window).allowing(path).open(path)) {
      assertAll(
          () -> assertEquals(Optional.empty(), overflow(tab.page()), "sideways"),
          () -> assertEquals(List.of(), Axe.findings(tab.page()), "axe"));
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

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_can_be_read_without_scripts(String path, Desk desk) {
    try (Tab tab = desk.look(Window.DESK.withoutScripts()).allowing(path).open(path)) {
      assertTrue(tab.find("main").innerText().strip().length() > 40);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_light(String path, Desk desk) {
    try (Tab tab = desk.look(Window.DESK).allowing(path).open(path)) {
      long bytes = tab.answers().stream().mapToLong(PagesIT::bytes).sum();
      long most = path.equals("/sparql") ? MOST_BYTES_OF_THE_EDITOR : MOST_BYTES;
      assertTrue(bytes < most, bytes + " bytes");
    }
  }

  private static long bytes(Response response) {
    return response.request().sizes().responseBodySize;
  }
}
