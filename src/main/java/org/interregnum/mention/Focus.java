package org.interregnum.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.interregnum.lexicon.State;

/** What a document as a whole is about: the state, who occupies it, the government, the capital. */
public final class Focus {

  private final Map<State, String> capitals = new HashMap<>();
  private State mainState;
  private State occupier;
  private Entity government;
  private Entity polity;
  private Entity occupation;
  private Entity place;
  private Entity recognised;

  /** The state whose government is the document's subject. */
  public Optional<State> mainState() {
    return Optional.ofNullable(mainState);
  }

  public void mainState(State state) {
    mainState = state;
  }

  public Optional<State> occupier() {
    return Optional.ofNullable(occupier);
  }

  public void occupier(State state) {
    occupier = state;
  }

  public Optional<Entity> mainGovernment() {
    return Optional.ofNullable(government);
  }

  /** The state or government that the infobox describes. */
  public Optional<Entity> polity() {
    return Optional.ofNullable(polity);
  }

  public void polity(Entity entity) {
    polity = entity;
  }

  /** The occupation that the title names. */
  public Optional<Entity> occupation() {
    return Optional.ofNullable(occupation);
  }

  public void occupation(Entity entity) {
    occupation = entity;
  }

  /** What the document's title says that it is the recognition of. */
  public Optional<Entity> recognised() {
    return Optional.ofNullable(recognised);
  }

  public void recognised(Entity entity) {
    recognised = entity;
  }

  /** The city or region whose occupation the title names, where it is no state. */
  public Optional<Entity> place() {
    return Optional.ofNullable(place);
  }

  public void place(Entity occupied) {
    place = occupied;
  }

  /** Whether the government that the document describes is an occupier's administration. */
  public boolean isOccupation() {
    return occupier != null;
  }

  public void mainGovernment(Entity entity) {
    government = entity;
  }

  /** The capital that the document names first for a state. */
  public Optional<String> capital(State state) {
    return Optional.ofNullable(capitals.get(state));
  }

  public void capital(State state, String city) {
    capitals.putIfAbsent(state, city);
  }
}
