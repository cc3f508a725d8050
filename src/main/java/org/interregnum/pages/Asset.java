package org.interregnum.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that the pages use as it is: the style sheet, a script, a font, the icon.
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

  /** The file of that name, or empty where there is none. */
  public static Optional<Asset> of(String name) {
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
