package org.interregnum.evaluation;

/** The text that predicted claims point into. */
final class ScoredText {

  private final int[] codePoints;

  ScoredText(String text) {
    this.codePoints = text.codePoints().toArray();
  }

  /** Whether the claim's offsets, in code points, cut exactly its own quote out of the text. */
  boolean holds(ScoredClaim claim) {
    int begin = claim.row().begin().orElse(-1);
    int stop = claim.row().stop().orElse(-1);
    if (begin < 0 || stop <= begin || stop > codePoints.length) {
      return false;
    }
    String cut = new String(codePoints, begin, stop - begin);
    return claim.row().quote().filter(cut::equals).isPresent();
  }
}
