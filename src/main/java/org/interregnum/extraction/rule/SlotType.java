package org.interregnum.extraction.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may fill a slot of a pattern. */
public enum SlotType {
  /** A state; a force or people counts as its state, a capital as the state it stands for. */
  STATE,
  /** A state by its own name, and no force or people of it. */
  COUNTRY,
  /** A state or government, the one whose capital or seat is named included. */
  POLITY,
  GOVERNMENT,
  PERSON,
  /** A person whom the sentence calls by a military rank. */
  COMMANDER,
  PLACE,
  /** A place or a state as a territory. */
  TERRITORY,
  FORCE,
  BODY,
  EVENT,
  /** An event with two sides: a war, campaign, battle, siege, bombardment, landing or revolt. */
  FIGHT,
  /** A fight that someone commands: any but a war. */
  BATTLE,
  /** A treaty. */
  TREATY,
  /** A law or a proclamation. */
  DECREE,
  /** An election. */
  ELECTION,
  /** An assembly: the event, or the body that met. */
  ASSEMBLY,
  /** An assembly or a conference. */
  MEETING,
  /** Whoever can take a stance: a state, government, person or body. */
  POWER,
  /** Whatever a stance can be towards: a power or an act. */
  TARGET,
  /** Whoever can hold ground or fight: a state, government, force or body. */
  HOLDER,
  /** A government, body or force that belongs to no state. */
  FACTION,
  /** Whoever can take part: a holder or a person. */
  PARTY,
  /** A title, with the office's owner. */
  TITLE,
  /** A noun phrase as it is written. */
  WORDS;

  private static final Map<String, SlotType> BY_WORD =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(t -> t.name().toLowerCase(Locale.ROOT), t -> t));

  static Optional<SlotType> ofWord(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
