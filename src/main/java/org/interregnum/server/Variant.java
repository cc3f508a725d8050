package org.interregnum.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.publish.RdfForm;

/**
 * Which form of a document is asked for: the end of its address says it, such as {@code .ttl} or
 * {@code .html}, or else the header {@code Accept} (RFC 9110, 12.5.1).
 *
 * <p>Where nothing is acceptable, that comes to light only when the form is asked for: of a
 * document that is not there nothing is to be had in any form.
 *
 * @param stem the address without such an end
 * @param wanted the media type, or empty where none of those offered is acceptable
 * @param offered the media types that there are
 * @param negotiated whether {@code Accept} decided
 */
record Variant(String stem, Optional<String> wanted, List<String> offered, boolean negotiated) {

  static final String HTML = "text/html";
  static final String PLAIN = "text/plain";

  private static final Map<String, String> PAGES = Map.of(HTML, "html", PLAIN, "txt");

  /**
   * Settles the form.
   *
   * @param name the address, or the end of it
   * @param more the media types that are offered beside HTML and the syntaxes of RDF
   */
  static Variant of(String name, Ask ask, String... more) {
    List<String> offered = new ArrayList<>(List.of(HTML));
    offered.addAll(RdfForm.mediaTypes());
    offered.addAll(List.of(more));
    int dot = name.lastIndexOf('.');
    Optional<String> named =
        offered.stream().filter(type -> name.substring(dot + 1).equals(suffix(type))).findFirst();
    return dot >= 0 && named.isPresent()
        ? new Variant(name.substring(0, dot), named, offered, false)
        : new Variant(name, ask.accept().bestOfDescriptions(offered), offered, true);
  }

  private static String suffix(String type) {
    return RdfForm.ofMediaType(type).map(RdfForm::suffix).orElseGet(() -> PAGES.get(type));
  }

  /** The ends that an address may have, none among them: the empty word and {@code .ttl} &c. */
  static List<String> ends() {
    return Stream.concat(Stream.of("", ".html"), RdfForm.suffixes().stream().map(s -> "." + s))
        .toList();
  }

  /**
   * The media type.
   *
   * @throws Problem 406 where none is acceptable
   */
  String type() {
    return wanted.orElseThrow(() -> Protocol.notAcceptable(offered));
  }

  /** The end of the address that gives this form without negotiation. */
  String suffix() {
    return suffix(type());
  }

  boolean isPage() {
    return type().equals(HTML);
  }

  /** The syntax of RDF, or empty for pages and plain text. */
  Optional<RdfForm> form() {
    return RdfForm.ofMediaType(type());
  }

  /** The answer with the address of this very form where it was negotiated (RFC 9110, 8.7). */
  Answer located(Answer answer, String address) {
    return negotiated ? answer.with("Content-Location", address + "." + suffix()) : answer;
  }
}
