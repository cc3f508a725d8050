package org.interregnum.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page of ours says in its own language: neither quotes in another one nor code. */
final class ShownWords {

  private static final Pattern PIECE = Pattern.compile("<(/?)([a-zA-Z0-9]+)([^>]*)>|([^<]+)");
  private static final Pattern LANGUAGE = Pattern.compile("\\blang=\"([^\"]*)\"");
  private static final Pattern SPOKEN =
      Pattern.compile("\\b(?:aria-label|title|placeholder)=\"([^\"]*)\"");
  private static final Set<String> VOID =
      Set.of("meta", "link", "input", "br", "hr", "img", "col", "wbr");
  private static final Set<String> NO_WORDS = Set.of("script", "style", "code", "pre", "textarea");

  private record Open(String name, Optional<String> language, boolean silent) {}

  private final String language;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<String> words = new ArrayList<>();

  private ShownWords(String language) {
    this.language = language;
  }

  /** The texts and spoken attributes of a page, each as it stands. */
  static List<String> of(String page, String language) {
    ShownWords shown = new ShownWords(language);
    Matcher pieces = PIECE.matcher(page.replaceFirst("<!DOCTYPE html>", ""));
    while (pieces.find()) {
      if (pieces.group(4) != null) {
        shown.add(pieces.group(4));
      } else if (pieces.group(1).isEmpty()) {
        shown.begin(pieces.group(2), pieces.group(3));
      } else {
        shown.open.pop();
      }
    }
    return List.copyOf(shown.words);
  }

  private void begin(String name, String attributes) {
    Matcher own = LANGUAGE.matcher(attributes);
    Optional<String> spoken =
        own.find() ? Optional.of(own.group(1)) : current().flatMap(Open::language);
    boolean silent = NO_WORDS.contains(name) || current().filter(Open::silent).isPresent();
    open.push(new Open(name, spoken, silent));
    Matcher said = SPOKEN.matcher(attributes);
    while (said.find()) {
      add(said.group(1));
    }
    if (VOID.contains(name)) {
      open.pop();
    }
  }

  private Optional<Open> current() {
    return Optional.ofNullable(open.peek());
  }

  private void add(String text) {
    String plain =
        text.replace("&#39;", "'")
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
            .strip();
    boolean ours =
        current()
            .filter(element -> !element.silent())
            .flatMap(Open::language)
            .filter(language::equals)
            .isPresent();
    if (ours && !plain.isEmpty()) {
      words.add(plain);
    }
  }
}
