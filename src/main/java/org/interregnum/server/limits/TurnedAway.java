package org.interregnum.server.limits;

/** There is no room for a query, not even to wait. */
public final class TurnedAway extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean byOwnFault;

  TurnedAway(boolean byOwnFault) {
    super("no room", null, false, false);
    this.byOwnFault = byOwnFault;
  }

  /** Whether it is the client itself that has too many there. */
  public boolean isByOwnFault() {
    return byOwnFault;
  }
}
