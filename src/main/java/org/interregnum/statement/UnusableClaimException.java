package org.interregnum.statement;

import org.interregnum.claim.Claim;

/** A claim from which no statement can be made. The message is one sentence. */
final class UnusableClaimException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param fault what is wrong with it, to follow "the claim"
   */
  UnusableClaimException(Claim claim, String fault) {
    super(
        "%s: the %s claim of rule %s at character %d %s; it is left out."
            .formatted(
                claim.source(),
                claim.kind().word(),
                claim.origin().rule(),
                claim.evidence().begin(),
                fault));
  }
}
