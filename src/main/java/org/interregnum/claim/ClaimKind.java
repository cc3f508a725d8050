package org.interregnum.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The twelve kinds of claim, in the order in which tables list them. */
public enum ClaimKind {
  /** A state occupies a state, region or city by military force. */
  OCCUPATION,
  /** A government exists, for a state that it governs or claims to govern. */
  GOVERNMENT,
  /** A person holds an office of a state, government or force. */
  OFFICE,
  /** Somebody appoints or elects a person to an office. */
  APPOINTMENT,
  /** A government or state has its capital or headquarters at a place. */
  SEAT,
  /** A state, government, force or faction holds or administers a place. */
  CONTROL,
  /** Somebody takes a stance towards a government, state, person, body or act. */
  RECOGNITION,
  /** Something happened. */
  EVENT,
  /** A state, force or person took part in an event. */
  PARTICIPANT,
  /** A state gave up territory to another. */
  CESSION,
  /** A person, government or state followed another. */
  SUCCESSION,
  /** Somebody armed, financed or backed another. */
  SUPPORT;

  /** The word that the claim table uses, such as {@code recognition}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ClaimKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
