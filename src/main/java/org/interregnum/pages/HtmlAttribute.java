package org.interregnum.pages;

import java.util.Locale;
import java.util.Set;

/**
 * An attribute of an element; an address that is neither relative nor of the web is replaced by
 * {@code #}.
 */
public record HtmlAttribute(String name, String value) implements HtmlPart {

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "cite");

  public HtmlAttribute {
    if (ADDRESSES.contains(name) && !isHarmless(value.toLowerCase(Locale.ROOT))) {
      value = "#";
    }
  }

  private static boolean isHarmless(String address) {
    return address.startsWith("https://")
        || address.startsWith("http://")
        || address.startsWith("/")
        || address.startsWith("#")
        || address.startsWith("?");
  }
}
