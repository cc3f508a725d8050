package org.interregnum.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.interregnum.pages.Asset;

/** The style sheet, the scripts, the fonts and the icon of the pages. */
final class AssetRoom implements Room {

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Map<String, Answer> known = new ConcurrentHashMap<>();

  @Override
  public Answer answer(Ask ask) {
    return known.computeIfAbsent(ask.path(), AssetRoom::read);
  }

  private static Answer read(String path) {
    Answer file =
        Asset.at(path)
            .map(asset -> Answer.ok(asset.contentType(), asset.bytes()))
            .orElseThrow(() -> new Problem(404, "There is no file at " + path + "."));
    return Asset.isLasting(path) ? file.with("Cache-Control", FOR_EVER) : file;
  }
}
