package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.Arrays;

/**
 * One look at a page.
 *
 * @param language the language that the reader reads
 * @param address the path and query under which they look, without their choice of language
 */
public record Visit(Language language, String address) {

  /** The parameter that chooses a language. */
  public static final String LANGUAGE = "lang";

  public Words words() {
    return Words.in(language);
  }

  /** Links to the same page in the other languages. */
  Html languages() {
    return Html.spaced(
        Arrays.stream(Language.values())
            .map(known -> known == language ? current(known) : other(known))
            .toList());
  }

  private static Html current(Language known) {
    return tag("span", attr("aria-current", "true"), attr("title", known.ownName()), mark(known));
  }

  private Html other(Language known) {
    return tag(
        "a",
        href(address + (address.contains("?") ? "&" : "?") + LANGUAGE + "=" + known.tag()),
        attr("lang", known.tag()),
        attr("hreflang", known.tag()),
        attr("rel", "nofollow"),
        cls("tongue"),
        attr("aria-label", known.ownName()),
        mark(known));
  }

  private static Html mark(Language known) {
    return text(known.name());
  }
}
