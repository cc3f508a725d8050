package org.interregnum.cli;

/** Why a command cannot go on: one sentence for the person who typed it. Exit status 1. */
final class CommandException extends Exception {
  private static final long serialVersionUID = 1L;

  CommandException(String sentence) {
    super(sentence);
  }
}
