package org.interregnum.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A file of the class path that is served as it is. */
final class StaticRoom implements Room {

  private final String path;
  private final String contentType;
  private final byte[] bytes;

  StaticRoom(String path, String contentType) {
    this.path = path;
    this.contentType = contentType;
    this.bytes = read(path);
  }

  private static byte[] read(String path) {
    try (InputStream in =
        Optional.ofNullable(StaticRoom.class.getResourceAsStream(path.substring(1)))
            .orElseThrow()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Answer answer(Ask ask) {
    if (!ask.path().equals(path)) {
      throw new Problem(404, "There is nothing at " + ask.path() + ".");
    }
    return Answer.ok(contentType, bytes);
  }
}
