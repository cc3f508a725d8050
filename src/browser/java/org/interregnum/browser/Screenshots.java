package org.interregnum.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Takes pictures of pages, to look at: the folder for them, then the paths of the pages. */
final class Screenshots {

  private Screenshots() {}

  /** Takes each page whole on a desk and on a phone, in light and in dark. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    try (Desk desk = new Desk()) {
      for (String path : List.of(arguments).subList(1, arguments.length)) {
        windows().forEach(window -> take(desk, window, path, folder));
      }
    }
  }

  private static Stream<Window> windows() {
    return Stream.of(Window.DESK, Window.PHONE).flatMap(w -> Stream.of(w, w.dark()));
  }

  private static void take(Desk desk, Window window, String path, Path folder) {
    String name = (path + "-" + window).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-", "");
    try (Tab tab = desk.look(window).open(path)) {
      tab.page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(folder.resolve(name + ".png"))
                  .setFullPage(true));
    }
  }
}
