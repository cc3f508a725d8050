package org.interregnum.pipeline;

import java.nio.file.Path;

/** An article that is still to be read: a file, or bytes that came another way. */
public sealed interface Article {

  /** What messages call it. */
  String name();

  /** An article in a file, read only when its turn comes. */
  record InFile(Path file) implements Article {
    @Override
    public String name() {
      return file.toString();
    }
  }

  /** An article that was given as bytes, such as standard input. */
  record Given(String name, byte[] bytes) implements Article {}
}
