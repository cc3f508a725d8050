package org.interregnum.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * One tab of the browser, which remembers what no page may do: fail in a script, miss a file, or
 * ask another host for anything. Closing it asserts that nothing of the kind happened.
 */
final class Tab implements AutoCloseable {

  /** How long anything may take on a machine that does a lot besides. */
  private static final double MOST_MILLIS = 60_000;

  private final BrowserContext context;
  private final Page page;
  private final String site;
  private final List<String> faults = new ArrayList<>();
  private final List<Response> answers = new ArrayList<>();
  private boolean lenient;

  Tab(BrowserContext context, String site) {
    this.context = context;
    this.site = site;
    this.page = context.newPage();
    page.setDefaultTimeout(MOST_MILLIS);
    page.setDefaultNavigationTimeout(MOST_MILLIS);
    page.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type()) && !lenient) {
            faults.add("console: " + message.text());
          }
        });
    page.onPageError(error -> faults.add("script: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
            faults.add("elsewhere: " + request.url());
          }
        });
    page.onResponse(answers::add);
  }

  /**
   * Lets what is not there be missing: the browser reports a page that is not there as an error of
   * its own, and misses an icon of what is no page.
   */
  Tab allowing(String path) {
    lenient = List.of("/no-such-page", "/health").contains(path);
    return this;
  }

  /** Goes to a path of the site and waits until the page is there with its scripts. */
  Tab open(String path) {
    answers.clear();
    page.navigate(site + path);
    return this;
  }

  Page page() {
    return page;
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  /** The path and query of where the tab is. */
  String place() {
    return page.url().substring(site.length());
  }

  /** The answers since the page was opened, its own among them. */
  List<Response> answers() {
    return List.copyOf(answers);
  }

  @Override
  public void close() {
    context.close();
    assertEquals(List.of(), faults);
  }
}
