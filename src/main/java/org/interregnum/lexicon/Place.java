package org.interregnum.lexicon;

/**
 * A place of the gazetteer.
 *
 * @param type city, region, island and the like
 * @param state the state it lies in, or empty
 */
public record Place(String name, String type, String state) {}
