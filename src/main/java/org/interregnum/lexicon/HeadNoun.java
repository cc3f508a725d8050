package org.interregnum.lexicon;

/**
 * A noun that tells what a name or a description stands for.
 *
 * @param noun in lower case and the singular
 * @param subtype for an event its type, for a government its status; empty where there is none
 * @param joinsOf whether a name that ends in it goes on over "of", as in {@code Treaty of Ancón}
 */
public record HeadNoun(String noun, Type type, String subtype, boolean joinsOf) {

  /** The type of thing that a head noun names. */
  public enum Type {
    GOVERNMENT,
    FORCE,
    BODY,
    EVENT,
    PLACE,
    PERSON,
    STATE,
    DOCUMENT
  }
}
