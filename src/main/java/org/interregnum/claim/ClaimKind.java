package org.interregnum.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The twelve kinds of claim, in the order in which tables list them. */
public enum ClaimKind {
  /** A state occupies a state, region or city by military force. */
  OCCUPATION("military"),
  /** A government exists, for a state that it governs or claims to govern. */
  GOVERNMENT(
      "collaborationist",
      "provisional",
      "parallel",
      "resistance",
      "constitutional",
      "in exile",
      "puppet",
      "military administration",
      "de jure",
      "de facto"),
  /** A person holds an office of a state, government or force. */
  OFFICE,
  /** Somebody appoints or elects a person to an office. */
  APPOINTMENT,
  /** A government or state has its capital or headquarters at a place. */
  SEAT("capital", "headquarters"),
  /** A state, government, force or faction holds or administers a place. */
  CONTROL("held", "administered"),
  /** Somebody takes a stance towards a government, state, person, body or act. */
  RECOGNITION(
      "recognised",
      "relations",
      "accredited",
      "refused",
      "disputed",
      "abstained",
      "withheld",
      "condemned",
      "withdrawn"),
  /** Something happened. */
  EVENT(
      "campaign",
      "battle",
      "siege",
      "blockade",
      "bombardment",
      "landing",
      "treaty",
      "proclamation",
      "assembly",
      "election",
      "coup",
      "revolt",
      "massacre",
      "looting",
      "withdrawal",
      "war",
      "law",
      "plebiscite",
      "other"),
  /** A state, force or person took part in an event. */
  PARTICIPANT(
      "belligerent",
      "victor",
      "defeated",
      "commander",
      "signatory",
      "author",
      "convener",
      "member"),
  /** A state gave up territory to another. */
  CESSION,
  /** A person, government or state followed another. */
  SUCCESSION("office", "government", "state"),
  /** Somebody armed, financed or backed another. */
  SUPPORT("arms", "troops", "diplomatic", "financial", "other");

  private final Set<String> qualifiers;

  ClaimKind(String... qualifiers) {
    this.qualifiers = Set.of(qualifiers);
  }

  /**
   * The words that qualify a claim of this kind; empty where any text may, such as a title or a
   * name.
   */
  public Set<String> qualifiers() {
    return qualifiers;
  }

  /** The word that the claim table uses, such as {@code recognition}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ClaimKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
