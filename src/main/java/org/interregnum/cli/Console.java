package org.interregnum.cli;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What a command talks to. Data goes to {@code out}, the rest to {@code err}; both are UTF-8
 * whatever the machine's locale.
 *
 * @param out not buffered, and its failures are seen: a {@code PrintStream} would hide them
 * @param terminal whether {@code err} is a terminal that a person watches
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean terminal) {

  /** Set to {@code true} by the launcher, which can ask the terminal; Java cannot. */
  private static final String TERMINAL = "interregnum.terminal";

  /** The console of this process. */
  static Console ofProcess() {
    return new Console(
        // Buffered, since a file's own way of reading all seeks, which a pipe cannot.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean(TERMINAL));
  }

  /** A buffered writer to {@code out}; flush it, do not close it. */
  Writer writer() {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  PrintWriter printWriter() {
    return new PrintWriter(writer(), true);
  }

  PrintWriter errorWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }
}
