package org.interregnum.lexicon;

/**
 * A state of the gazetteer, now or then.
 *
 * @param name its usual English short name
 * @param modern the state of today that it became, or empty
 * @param present whether it is one of today's states, and neither historic nor unrecognised
 * @param capital the city that stands for its government, or empty
 * @param from the year in which it began, or 0 where that is not known
 */
public record State(String name, String capital, String modern, boolean present, int from) {

  /**
   * Whether it stood beside a state that took it in later, as Texas did beside the United States,
   * and was no form of that state itself.
   */
  public boolean partedFrom(State whole) {
    boolean younger = from > 0 && whole.from > 0 && from > whole.from;
    boolean form = name.contains(whole.name) || capital.equals(whole.capital);
    return modern.equals(whole.name) && younger && !form;
  }
}
