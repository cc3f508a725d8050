package org.interregnum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything is in reach of the keyboard alone. */
@ExtendWith(DeskExtension.class)
class KeyboardIT {

  @Test
  void arrows_move_the_day_and_shift_the_month(Desk desk) {
    try (Tab tab = desk.look(Window.DESK).open(Addresses.PERU_IN_1882)) {
      Locator slider = tab.find("#slider");
      slider.press("ArrowRight");
      assertThat(tab.find("#date")).hasValue("2 March 1882");
      slider.press("Shift+ArrowRight");
      assertThat(tab.find("#date")).hasValue("2 April 1882");
      assertThat(tab.find(".sentence")).containsText("On 2 April 1882");
      slider.press("Shift+ArrowLeft");
      assertThat(tab.find("#date")).hasValue("2 March 1882");
    }
  }

  @Test
  void escape_closes_the_words_and_gives_the_focus_back(Desk desk) {
    try (Tab tab = desk.look(Window.DESK).open("/?state=Peru&date=1883-12-03")) {
      Locator mark = tab.find(".stances a[data-panel]").first();
      mark.press("Enter");
      assertThat(tab.find("#panel")).isFocused();
      tab.page().keyboard().press("Escape");
      assertThat(tab.find("#panel")).isHidden();
      assertThat(mark).isFocused();
    }
  }

  @Test
  void the_first_tab_skips_to_the_content(Desk desk) {
    try (Tab tab = desk.look(Window.DESK).open("/about")) {
      tab.page().keyboard().press("Tab");
      assertThat(tab.find(".skip")).isFocused();
      tab.page().keyboard().press("Enter");
      assertEquals("/about#main", tab.place());
    }
  }

  @Test
  void space_filters_the_marks_of_an_article(Desk desk) {
    try (Tab tab = desk.look(Window.DESK).open(Addresses.ARTICLE)) {
      Locator notes = tab.find(".source aside li.stance").first();
      assertThat(notes).isVisible();
      tab.find("#show-stance").press(" ");
      assertThat(notes).isHidden();
    }
  }

  @Test
  void n_and_p_walk_through_the_marks_of_an_article(Desk desk) {
    try (Tab tab = desk.look(Window.DESK).open(Addresses.ARTICLE)) {
      tab.page().keyboard().press("n");
      assertThat(tab.find(".source mark a").nth(0)).isFocused();
      tab.page().keyboard().press("n");
      assertThat(tab.find(".source mark a").nth(1)).isFocused();
      tab.page().keyboard().press("p");
      assertThat(tab.find(".source mark a").nth(0)).isFocused();
    }
  }
}
