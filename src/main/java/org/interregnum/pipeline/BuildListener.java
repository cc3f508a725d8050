package org.interregnum.pipeline;

/** Is told how a build goes on. */
public interface BuildListener {

  /** Does not want to know. */
  BuildListener NONE = new BuildListener() {};

  /** How many articles there are to read. */
  default void starts(int articles) {}

  /** An article was read. */
  default void read(Article article) {}

  /** An article could not be read and is left out; the cause's message is a sentence. */
  default void leftOut(Article article, Throwable cause) {}
}
