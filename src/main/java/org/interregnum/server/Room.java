package org.interregnum.server;

/** A part of the site that answers the addresses under one prefix. */
@FunctionalInterface
interface Room {
  /**
   * The complete answer.
   *
   * @throws Problem where there is none
   */
  Answer answer(Ask ask);
}
