package org.interregnum.mention;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.claim.EntityType;
import org.interregnum.lexicon.State;

/**
 * A thing that a document speaks of. It gathers names while the document is read and is confined to
 * that reading.
 */
public final class Entity {

  /** What ends the front of a name, which its noun stands in. */
  private static final Pattern TAIL = Pattern.compile(" (?:of|for|in) ");

  private final EntityType type;
  private final Set<String> names = new LinkedHashSet<>();
  private Set<String> namesSoFar = Set.of();
  private String name;
  private String wordsOf;
  private String words;
  private String front;
  private boolean named;
  private State state;
  private boolean doubtful;
  private String subtype = "";
  private Entity head;
  private Entity seat;
  private final Set<Entity> seats = new LinkedHashSet<>();
  private Entity of;
  private Entity merged;
  private final Set<String> styles = new LinkedHashSet<>();

  /**
   * @param named whether {@code name} is a proper name, and no description
   */
  Entity(EntityType type, String name, boolean named) {
    this.type = type;
    this.name = name;
    this.named = named;
    names.add(name);
  }

  public EntityType type() {
    return type;
  }

  /** The fullest name that the document gives, or a description where it gives none. */
  public String name() {
    return settled().name;
  }

  /** Whether the name, folded, holds this word or these words. */
  boolean hasWord(String folded) {
    fold();
    return words.contains(" " + folded + " ");
  }

  /**
   * Whether this word is the noun of the name, folded: of {@code Republic of X} and {@code X
   * Republic}, but not of {@code Government of the Republic}.
   */
  boolean isHeadedBy(String folded) {
    fold();
    return front.endsWith(" " + folded + " ");
  }

  private void fold() {
    String now = name();
    if (now != wordsOf) {
      wordsOf = now;
      words = " " + Folding.fold(now) + " ";
      Matcher tail = TAIL.matcher(words);
      front = tail.find() ? words.substring(0, tail.start() + 1) : words;
    }
  }

  /** The entity that this one turned out to be, or itself. */
  public Entity settled() {
    return merged == null ? this : merged.settled();
  }

  /** Makes this one and another the same from now on. */
  void mergeInto(Entity other) {
    if (other.settled() != this) {
      merged = other.settled();
    }
  }

  /** All names, the first one met first. */
  public Set<String> names() {
    if (namesSoFar.size() < names.size()) {
      namesSoFar = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }
    return namesSoFar;
  }

  public boolean isNamed() {
    return named;
  }

  /** Adds another name without preferring it. */
  public void alias(String other) {
    names.add(other);
  }

  /** Makes a name the one that claims use. */
  public void rename(String fuller) {
    names.add(fuller);
    name = fuller;
    named = true;
  }

  /** Whether nothing in the document tells what the name stands for. */
  public boolean isDoubtful() {
    return doubtful;
  }

  void doubtful(boolean unknown) {
    doubtful = unknown;
  }

  /** The state of the lexicon that this is, or belongs to. */
  public Optional<State> state() {
    return Optional.ofNullable(state);
  }

  public void state(State belongsTo) {
    state = belongsTo;
  }

  /** For an event its type, for a government its status; empty where unknown. */
  public String subtype() {
    return subtype;
  }

  public void subtype(String detail) {
    subtype = detail;
  }

  /** The person who heads this government or body. */
  public Optional<Entity> head() {
    return Optional.ofNullable(head);
  }

  public void head(Entity person) {
    head = person;
  }

  /** The place where this government sits, or where this event happens. */
  public Optional<Entity> place() {
    return Optional.ofNullable(seat);
  }

  public void place(Entity where) {
    seat = seat == null ? where : seat;
    seats.add(where);
  }

  /** Whether this sits, or sat, at a place. */
  public boolean sitsAt(Entity where) {
    return seats.contains(where);
  }

  /** Takes note of a rank or title that the document gives this person, in lower case. */
  void style(String title) {
    styles.add(title);
  }

  /** Whether the document has called this person by a rank or title with this last word. */
  boolean isStyledLike(java.util.regex.Pattern pattern) {
    return styles.stream().anyMatch(s -> pattern.matcher(s).find());
  }

  boolean isStyled(String title) {
    return styles.stream().anyMatch(s -> s.equals(title) || s.endsWith(" " + title));
  }

  /** What this belongs to: the state of a government, the owner of a force. */
  public Optional<Entity> of() {
    return Optional.ofNullable(of);
  }

  public void of(Entity owner) {
    of = owner;
  }

  @Override
  public String toString() {
    return type + " " + name;
  }
}
