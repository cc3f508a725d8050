package org.interregnum.claim;

import java.util.Locale;

/** What a name in a claim stands for. */
public enum EntityType {
  STATE,
  GOVERNMENT,
  PERSON,
  PLACE,
  /** An army, navy, corps, garrison or armed faction. */
  FORCE,
  /** An assembly, ministry, party or any other body, "the international community" among them. */
  BODY,
  /** Something that happened, acts and treaties among them. */
  EVENT;

  /** The lower-case word, such as {@code government}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
