package org.interregnum.pipeline;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** What went wrong with a file, in words. */
final class Sentences {

  private Sentences() {}

  static String of(IOException fault) {
    if (fault instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file or folder.";
    }
    if (fault instanceof FileSystemException file) {
      String reason = Optional.ofNullable(file.getReason()).orElse("it cannot be opened");
      return file.getFile() + ": " + reason + ".";
    }
    return fault.getMessage();
  }
}
