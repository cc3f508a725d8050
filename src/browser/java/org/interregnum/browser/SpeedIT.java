package org.interregnum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long a reader waits for a warm server, as the median of several looks.
 *
 * <p>A machine that does a lot besides is slow with everything. So each wait is measured beside one
 * that no page can be quicker than, in the same run and by turns, and may be longer than promised
 * by as many times as that one is longer than on a machine with nothing else to do.
 */
@ExtendWith(DeskExtension.class)
class SpeedIT {

  private static final int LOOKS = 5;

  private static final double PAINT_MILLIS = 500;
  private static final double STEP_MILLIS = 100;

  /** What the least page and the least step take where nothing else is done, with some to spare. */
  private static final double LEAST_PAINT_MILLIS = 100;

  private static final double LEAST_STEP_MILLIS = 20;

  /** One line, no style, no script. */
  private static final String LEAST = "/health";

  private static final List<String> PAINTED =
      List.of(
          LEAST,
          Addresses.PERU_IN_1882,
          Addresses.ARTICLE,
          "/page/state/peru",
          "/recognition?state=Peru",
          "/sparql");

  private static final String FIRST_PAINT =
      """
      () => new Promise((done) => new PerformanceObserver((seen) => {
        const paint = seen.getEntriesByName("first-contentful-paint")[0];
        if (paint) done(paint.startTime);
      }).observe({ type: "paint", buffered: true }))
      """;

  /** From an event to the frame that shows what came of it; fails where nothing comes. */
  private static final String UNTIL_SHOWN =
      """
      ([seen, act]) => new Promise((done, fail) => {
        setTimeout(() => fail(new Error(`${seen} stays as it is`)), 20000);
        const began = performance.now();
        new MutationObserver((changes, watch) => {
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
        }).observe(document.querySelector(seen), { childList: true, subtree: true, attributes: true });
        new Function(act)();
      })
      """;

  private static final String LEAST_STEP = "document.querySelector('.brand').title += ' '";

  /** What needs words of the server cannot be quicker than its least answer. */
  private static final String LEAST_ANSWER =
      "fetch('%s').then((answer) => answer.text()).then(() => { %s })".formatted(LEAST, LEAST_STEP);

  private static final String ONE_DAY_ON =
      """
      const slider = document.querySelector("#slider");
      slider.value = Number(slider.value) + 1;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      """;

  @Test
  void the_first_paint_comes_within_half_a_second(Desk desk) {
    Map<String, List<Double>> paints = new TreeMap<>();
    for (int look = -1; look < LOOKS; look++) {
      for (String path : PAINTED) {
        double millis = paint(desk, path);
        if (look >= 0) {
          paints.computeIfAbsent(path, none -> new ArrayList<>()).add(millis);
        }
      }
    }
    double slowness = slowness(median(paints.get(LEAST)), LEAST_PAINT_MILLIS);
    paints.forEach(
        (path, millis) -> System.out.println("First paint of " + path + ": " + inWords(millis)));
    assertAll(
        paints.entrySet().stream()
            .map(
                page ->
                    () ->
                        assertTrue(
                            median(page.getValue()) < PAINT_MILLIS * slowness,
                            page.getKey() + ": " + inWords(page.getValue()))));
  }

  private static double paint(Desk desk, String path) {
    try (Tab tab = desk.look(Window.DESK).allowing(path).open(path)) {
      return number(tab.page().evaluate(FIRST_PAINT));
    }
  }

  @Test
  void another_day_is_there_within_a_tenth_of_a_second(Desk desk) {
    try (Tab tab = desk.look(Window.DESK).open(Addresses.PERU_IN_1882)) {
      assertThat(tab.find("#slider")).isVisible();
      // Parts that are the same on both days stay; the title always names the day.
      quick(tab, LEAST_ANSWER, "title", ONE_DAY_ON, "another day");
    }
  }

  @Test
  void the_words_of_a_mark_are_there_within_a_tenth_of_a_second(Desk desk) {
    try (Tab tab = desk.look(Window.DESK).open("/?state=Peru&date=1883-12-03")) {
      String click =
          "const all = [...document.querySelectorAll('.stances a[data-panel]')];"
              + "globalThis.next = ((globalThis.next ?? -1) + 1) % all.length;"
              + "all[globalThis.next].click()";
      quick(tab, LEAST_ANSWER, "#panel", click, "the words of a mark");
    }
  }

  @Test
  void a_filter_of_the_reader_answers_within_a_tenth_of_a_second(Desk desk) {
    try (Tab tab = desk.look(Window.DESK).open(Addresses.ARTICLE)) {
      String filter =
          "document.querySelector('#show-stance').click();"
              + "document.querySelector('.families').title += ' ';"
              + "document.querySelector('.source aside').getBoundingClientRect()";
      quick(tab, LEAST_STEP, ".families", filter, "a filter");
    }
  }

  /** Measures an action by turns with the least that can happen on the same page. */
  private static void quick(Tab tab, String leastAct, String seen, String act, String what) {
    List<Double> least = new ArrayList<>();
    List<Double> steps = new ArrayList<>();
    for (int step = -1; step < LOOKS; step++) {
      double small = until(tab, ".brand", leastAct);
      double millis = until(tab, seen, act);
      if (step >= 0) {
        least.add(small);
        steps.add(millis);
      }
    }
    System.out.println(
        "Until shown, " + what + ": " + inWords(steps) + "; at least " + inWords(least));
    double most = STEP_MILLIS * slowness(median(least), LEAST_STEP_MILLIS);
    assertTrue(median(steps) < most, what + ": " + inWords(steps) + " of " + most + " ms");
  }

  private static double until(Tab tab, String seen, String act) {
    return number(tab.page().evaluate(UNTIL_SHOWN, List.of(seen, act)));
  }

  private static double slowness(double measured, double usual) {
    return Math.max(1, measured / usual);
  }

  private static String inWords(List<Double> millis) {
    return Math.round(median(millis)) + " ms " + millis.stream().map(Math::round).sorted().toList();
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
