package org.interregnum.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A piece of an HTML page as a value. Text and attributes are escaped when the page is written, and
 * there is no way to put in markup as text, so what the data says can never become part of the
 * page's structure.
 */
public sealed interface Html extends HtmlPart {

  /** Characters. */
  record Text(String text) implements Html {}

  /** Pieces side by side. */
  record Pieces(List<Html> pieces) implements Html {
    public Pieces {
      pieces = List.copyOf(pieces);
    }
  }

  /** An element with its attributes and children in their order. */
  record Element(String name, List<HtmlAttribute> attributes, List<Html> children) implements Html {
    public Element {
      attributes = List.copyOf(attributes);
      children = List.copyOf(children);
    }
  }

  static Html text(String text) {
    return new Text(text);
  }

  static Html text(long number) {
    return new Text(Long.toString(number));
  }

  static Html nothing() {
    return new Pieces(List.of());
  }

  static Html all(Html... pieces) {
    return new Pieces(List.of(pieces));
  }

  static Html all(Collection<? extends Html> pieces) {
    return new Pieces(List.copyOf(pieces));
  }

  /** Pieces in a line of text, with a space between them where the line may break. */
  static Html spaced(List<? extends Html> pieces) {
    List<Html> spaced = new ArrayList<>();
    for (Html piece : pieces) {
      spaced.add(spaced.isEmpty() ? nothing() : text(" "));
      spaced.add(piece);
    }
    return new Pieces(spaced);
  }

  static HtmlAttribute attr(String name, String value) {
    return new HtmlAttribute(name, value);
  }

  static HtmlAttribute cls(String names) {
    return new HtmlAttribute("class", names);
  }

  static HtmlAttribute href(String address) {
    return new HtmlAttribute("href", address);
  }

  static Html tag(String name, HtmlPart... parts) {
    return new Element(
        name,
        Arrays.stream(parts)
            .filter(HtmlAttribute.class::isInstance)
            .map(HtmlAttribute.class::cast)
            .toList(),
        Arrays.stream(parts).filter(Html.class::isInstance).map(Html.class::cast).toList());
  }

  static Html link(String address, String label) {
    return tag("a", href(address), text(label));
  }

  /** The characters of this piece and all within it, without markup. */
  default String plain() {
    StringBuilder plain = new StringBuilder();
    HtmlWriter.plain(this, plain);
    return plain.toString();
  }

  /** The markup. */
  default String markup() {
    StringBuilder markup = new StringBuilder(4096);
    HtmlWriter.write(this, markup);
    return markup.toString();
  }
}
