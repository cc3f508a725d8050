package org.interregnum.pages;

import java.util.Set;

/** Writes pieces of HTML as markup (WHATWG HTML, 13.3: serialising HTML fragments). */
final class HtmlWriter {

  private static final Set<String> VOID =
      Set.of("meta", "link", "input", "br", "hr", "img", "col", "wbr");

  private HtmlWriter() {}

  // A chain of tests and no switch over patterns: that needs a newer Java than the one compiled
  // for.
  static void write(Html piece, StringBuilder out) {
    if (piece instanceof Html.Text text) {
      escape(text.text(), out);
    } else if (piece instanceof Html.Pieces pieces) {
      pieces.pieces().forEach(child -> write(child, out));
    } else if (piece instanceof Html.Element element) {
      write(element, out);
    }
  }

  private static void write(Html.Element element, StringBuilder out) {
    out.append('<').append(element.name());
    for (HtmlAttribute attribute : element.attributes()) {
      out.append(' ').append(attribute.name()).append("=\"");
      escape(attribute.value(), out);
      out.append('"');
    }
    out.append('>');
    if (!VOID.contains(element.name())) {
      element.children().forEach(child -> write(child, out));
      out.append("</").append(element.name()).append('>');
    }
  }

  static void plain(Html piece, StringBuilder out) {
    if (piece instanceof Html.Text text) {
      out.append(text.text());
    } else if (piece instanceof Html.Pieces pieces) {
      pieces.pieces().forEach(child -> plain(child, out));
    } else if (piece instanceof Html.Element element) {
      element.children().forEach(child -> plain(child, out));
    }
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
