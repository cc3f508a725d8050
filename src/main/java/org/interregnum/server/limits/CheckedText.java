package org.interregnum.server.limits;

/** A text of which every so many characters read pass a check. */
final class CheckedText implements CharSequence {

  private static final int SELDOM = 1 << 12;

  private final String text;
  private final Runnable check;
  private int read;

  CheckedText(String text, Runnable check) {
    this.text = text;
    this.check = check;
  }

  @Override
  public char charAt(int index) {
    read++;
    if (read % SELDOM == 0) {
      check.run();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
