package org.interregnum.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that the pages use as it is: a style sheet, a script, a font, the icon.
 *
 * @param bytes not copied, since nobody changes them
 */
public record Asset(String contentType, byte[] bytes) {

  private static final Pattern NAME = Pattern.compile("([a-z0-9-]+/)*[a-z0-9-]+\\.([a-z0-9]+)");
  private static final String EDITOR = "/META-INF/resources/webjars/zazuko__yasqe/4.5.0/build/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  /** The query editor, which comes as a library of its own; its version is that of the build. */
  private static final Map<String, String> LIBRARIES =
      Map.of("yasqe.js", EDITOR + "yasqe.min.js", "yasqe.css", EDITOR + "yasqe.min.css");

  /** All there are; what a page refers to is among them. */
  static final List<String> NAMES =
      List.of(
          "beside.js",
          "copy.js",
          "editor.css",
          "explorer.js",
          "faces.css",
          "figures.css",
          "fonts/inter-400.woff2",
          "fonts/inter-600.woff2",
          "fonts/source-serif-4-400-italic.woff2",
          "fonts/source-serif-4-400.woff2",
          "fonts/source-serif-4-600.woff2",
          "icon.svg",
          "ontology.css",
          "panel.js",
          "reader.css",
          "reader.js",
          "settle.js",
          "sparql.js",
          "style.css",
          "yasqe.css",
          "yasqe.js");

  private static final String ROOT = "/assets/";
  private static final String STATE = state();

  /**
   * The address of a file in its present state: it names what is in all files, so that a browser
   * may keep what it has from there for ever, and files may refer to each other by their names.
   */
  public static String address(String name) {
    return ROOT + STATE + "/" + name;
  }

  /** Whether a path is one of the present state, which never gives anything else. */
  public static boolean isLasting(String path) {
    return path.startsWith(ROOT + STATE + "/");
  }

  /**
   * The file at a path, of the present state or of whichever there is; empty where there is none.
   */
  public static Optional<Asset> at(String path) {
    String name =
        path.substring(
            isLasting(path) ? address("").length() : path.startsWith(ROOT) ? ROOT.length() : 1);
    return of(name);
  }

  private static String state() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : NAMES) {
        bytes(name).ifPresent(digest::update);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Optional<Asset> of(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Optional<String> type =
        Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    return type.flatMap(known -> bytes(name).map(bytes -> new Asset(known, bytes)));
  }

  private static String place(String name) {
    return LIBRARIES.getOrDefault(name, "assets/" + name);
  }

  private static Optional<byte[]> bytes(String name) {
    try (InputStream in = Asset.class.getResourceAsStream(place(name))) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
