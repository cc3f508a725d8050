package org.interregnum.lexicon;

/**
 * A state of the gazetteer, now or then.
 *
 * @param name its usual English short name
 * @param modern the state of today that it became, or empty
 * @param present whether it is one of today's states, and neither historic nor unrecognised
 * @param capital the city that stands for its government, or empty
 */
public record State(String name, String capital, String modern, boolean present) {}
