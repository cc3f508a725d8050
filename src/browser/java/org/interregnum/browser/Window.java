package org.interregnum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/**
 * What a reader looks through.
 *
 * @param width in CSS pixels
 * @param language the tag that the browser asks for
 * @param scripts whether scripts run
 */
record Window(int width, ColorScheme colours, String language, boolean scripts) {

  private static final int HEIGHT = 900;

  static final Window DESK = new Window(1440, ColorScheme.LIGHT, "en", true);

  /** A sheet of A4 at 96 dots an inch. */
  static final Window PAPER = new Window(794, ColorScheme.LIGHT, "en", true);

  static final Window PHONE = new Window(390, ColorScheme.LIGHT, "en", true);

  Window dark() {
    return new Window(width, ColorScheme.DARK, language, scripts);
  }

  Window in(String other) {
    return new Window(width, colours, other, scripts);
  }

  Window withoutScripts() {
    return new Window(width, colours, language, false);
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, HEIGHT)
        .setColorScheme(colours)
        .setLocale(language)
        .setJavaScriptEnabled(scripts)
        .setAcceptDownloads(true);
  }

  @Override
  public String toString() {
    return width + " px " + colours.name().toLowerCase(java.util.Locale.ROOT) + " " + language;
  }
}
