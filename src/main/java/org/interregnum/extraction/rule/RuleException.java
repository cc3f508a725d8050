package org.interregnum.extraction.rule;

/**
 * A rule file that says something its reader does not know. The message names the file and the
 * line.
 */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RuleException(String message) {
    super(message);
  }
}
