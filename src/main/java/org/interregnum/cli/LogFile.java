package org.interregnum.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lines added to a file as they come. Where it cannot be written, the server goes on without. */
final class LogFile {

  private final Writer writer;
  private boolean failed;

  private LogFile(OutputStream out) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  static LogFile to(OutputStream out) {
    return new LogFile(out);
  }

  /** Opens a file to add to. */
  static LogFile open(Path file) throws CommandException {
    try {
      return new LogFile(
          Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    } catch (IOException e) {
      throw new CommandException(
          file + ": the access log cannot be written there; name another with --access-log.");
    }
  }

  synchronized void add(String line) {
    if (failed) {
      return;
    }
    try {
      writer.write(line);
      writer.write('\n');
      writer.flush();
    } catch (IOException e) {
      failed = true;
    }
  }

  /** Writes what is left; the stream is not ours to close where it is a console's. */
  synchronized void close() {
    try {
      writer.flush();
    } catch (IOException e) {
      failed = true;
    }
  }
}
