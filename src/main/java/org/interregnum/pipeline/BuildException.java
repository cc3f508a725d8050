package org.interregnum.pipeline;

/** Why there is no graph. The message is one sentence that says what to do about it. */
public final class BuildException extends Exception {
  private static final long serialVersionUID = 1L;

  public BuildException(String sentence) {
    super(sentence);
  }

  BuildException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
