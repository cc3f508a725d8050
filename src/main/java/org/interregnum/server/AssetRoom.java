package org.interregnum.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.interregnum.pages.Asset;

/** The style sheet, the scripts, the fonts and the icon of the pages. */
final class AssetRoom implements Room {

  private static final String PREFIX = "/assets/";

  private final Map<String, Answer> known = new ConcurrentHashMap<>();

  @Override
  public Answer answer(Ask ask) {
    String path = ask.path();
    String name = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path.substring(1);
    return known.computeIfAbsent(name, AssetRoom::read);
  }

  private static Answer read(String name) {
    return Asset.of(name)
        .map(asset -> Answer.ok(asset.contentType(), asset.bytes()))
        .orElseThrow(() -> new Problem(404, "There is no file " + name + "."));
  }
}
