package org.interregnum.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the README anew, into the folder that {@code -Dscreenshots} names: {@code
 * ./mvnw verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=ScreenshotsIT
 * -Dscreenshots=src/site/resources}.
 */
@ExtendWith(DeskExtension.class)
@EnabledIfSystemProperty(named = "screenshots", matches = ".+", disabledReason = "none asked for")
class ScreenshotsIT {

  private static final Window PLATE = new Window(1120, ColorScheme.LIGHT, "en", true);

  @ParameterizedTest
  @CsvSource({
    "explorer, /?state=Peru&date=1882-03-01, 640",
    "thing, /page/state/peru, 720",
    "reader, '/source/chilean-occupation-of-peru#char=10933,11031', 400"
  })
  void a_page_is_taken(String name, String path, int height, Desk desk) {
    take(desk.look(PLATE), name, path, height);
  }

  @Test
  void the_explorer_is_taken_on_a_phone_in_the_dark(Desk desk) {
    take(desk.look(Window.PHONE.dark()), "phone", "/?state=Peru&date=1883-12-03", 720);
  }

  private static void take(Tab looking, String name, String path, int height) {
    try (Tab tab = looking.open(path)) {
      tab.page().evaluate("() => document.fonts.ready");
      tab.page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of(System.getProperty("screenshots"), name + ".png"))
                  .setClip(0, 0, tab.page().viewportSize().width, height));
    }
  }
}
