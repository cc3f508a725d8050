package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  @Test
  void text_and_attributes_are_escaped() {
    assertEquals(
        "<p title=\"&quot;&gt;&lt;&#39;&amp;\">&lt;b&gt; &amp; c</p>",
        tag("p", attr("title", "\"><'&"), text("<b> & c")).markup());
  }

  @Test
  void void_elements_have_no_end() {
    assertEquals("<p>a<br>b</p>", tag("p", text("a"), tag("br"), text("b")).markup());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        " javascript:x",
        "vbscript:x",
        "relative"
      })
  void an_address_of_another_kind_is_replaced(String address) {
    assertEquals("<a href=\"#\"></a>", tag("a", href(address)).markup());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a",
        "http://example.org/",
        "/page/state/peru",
        "#main",
        "?a=b"
      })
  void addresses_of_the_web_stay(String address) {
    assertEquals("<a href=\"" + address + "\"></a>", tag("a", href(address)).markup());
  }

  @Test
  void plain_text_has_no_markup() {
    assertEquals("one two", tag("p", tag("b", text("one")), text(" two")).plain());
  }
}
