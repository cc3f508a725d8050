package org.interregnum.time;

/**
 * A word, number or mark of a sentence.
 *
 * @param lower the text in lower case with straight apostrophes
 * @param number the value of a number, ordinal or decade, otherwise −1
 * @param capital whether it begins with an upper-case letter
 * @param depth how many round brackets are open around it
 */
record Token(int begin, int end, Type type, String lower, int number, boolean capital, int depth) {

  enum Type {
    WORD,
    NUMBER,
    ORDINAL,
    DECADE,
    DASH,
    COMMA,
    PERIOD,
    OTHER,
    END
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean is(Type wanted) {
    return type == wanted;
  }

  /** A number or ordinal that a day of the month can have. */
  boolean isDay() {
    return (type == Type.NUMBER || type == Type.ORDINAL) && number >= 1 && number <= 31;
  }

  /** A mark that ends a clause, or the end of the sentence. */
  boolean isStop() {
    return type != Type.WORD && type != Type.NUMBER && type != Type.ORDINAL && type != Type.DECADE;
  }
}
