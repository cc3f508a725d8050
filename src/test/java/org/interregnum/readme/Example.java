package org.interregnum.readme;

import java.util.List;

/**
 * A command that the README shows and what it says that the command prints.
 *
 * @param command what a person types; lines after the first continue it
 * @param shown the lines below it
 */
record Example(String command, List<String> shown) {

  private static final String SERVE = "./interregnum serve";

  Example {
    shown = List.copyOf(shown);
  }

  /** Whether it starts the server, which goes on while others ask it. */
  boolean isServer() {
    return command.equals(SERVE);
  }

  Example showing(List<String> lines) {
    return new Example(command, lines);
  }

  @Override
  public String toString() {
    return command;
  }
}
