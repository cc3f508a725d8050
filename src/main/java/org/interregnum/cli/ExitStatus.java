package org.interregnum.cli;

/** The exit statuses of every command. */
final class ExitStatus {

  static final int SUCCESS = 0;

  /** The work found problems: an article is broken, a shape is violated, a file is missing. */
  static final int PROBLEMS = 1;

  /** The command was used wrongly. */
  static final int USAGE = 2;

  private ExitStatus() {}
}
