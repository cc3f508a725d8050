package org.interregnum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chromium beside the running program: what all tests share. */
final class Desk implements AutoCloseable {

  static final String CHROMIUM = System.getProperty("chromium", "/usr/bin/chromium");

  /** Chromium's own calls home off, so that whatever leaves the host is the pages' doing. */
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final ServedProgram program = new ServedProgram();
  private final Playwright playwright;
  private final Browser browser;

  Desk() {
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(CHROMIUM))
                    .setArgs(QUIET));
  }

  /** Whether there is a Chromium to look through. */
  static boolean isThere() {
    return Files.isExecutable(Path.of(CHROMIUM));
  }

  Tab look(Window window) {
    return new Tab(browser.newContext(window.options()), program.address());
  }

  @Override
  public void close() {
    playwright.close();
    program.close();
  }
}
