package org.interregnum.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The option {@code --debug}, which every command understands. */
final class DebugSwitch {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of what goes wrong.")
  private boolean on;

  void trace(Throwable fault, Console console) {
    if (on) {
      fault.printStackTrace(console.err());
    }
  }
}
