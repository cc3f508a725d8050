package org.interregnum.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.EntityType;

/** What "both", "the two", "the former" and "the latter" mean: the last two spoken of. */
final class Pairs {

  private static final Set<EntityType> POLITIES = Set.of(EntityType.STATE, EntityType.GOVERNMENT);
  private static final Set<EntityType> POWERS =
      Set.of(EntityType.PERSON, EntityType.STATE, EntityType.GOVERNMENT, EntityType.BODY);

  private final Registry registry;
  private final Focus focus;
  private final Discourse discourse;

  Pairs(Registry registry, Focus focus, Discourse discourse) {
    this.registry = registry;
    this.focus = focus;
    this.discourse = discourse;
  }

  /** {@code both states}: the last two, the document's main state for a missing one. */
  List<Entity> ofStates() {
    List<Entity> two = new ArrayList<>(discourse.lastOnes(EntityType.STATE, 2));
    focus
        .mainState()
        .map(registry::state)
        .filter(s -> two.size() < 2 && !two.contains(s))
        .ifPresent(two::add);
    Collections.reverse(two);
    return two;
  }

  /** {@code the two men}: the last two persons. */
  List<Entity> ofPersons() {
    List<Entity> two =
        new ArrayList<>(
            discourse.all().stream().filter(e -> e.type() == EntityType.PERSON).limit(2).toList());
    Collections.reverse(two);
    return two.size() == 2 ? two : List.of();
  }

  /** {@code the two}: the last two states or governments. */
  List<Entity> ofPolities() {
    List<Entity> two =
        new ArrayList<>(
            discourse.all().stream().filter(e -> POLITIES.contains(e.type())).limit(2).toList());
    Collections.reverse(two);
    return two;
  }

  /**
   * The last but one or the last power spoken of, those left out that are subjects: of its own
   * clause and of the one before.
   */
  Optional<Entity> one(boolean former, List<Entity> subjects) {
    return discourse.all().stream()
        .filter(e -> POWERS.contains(e.type()) && !subjects.contains(e))
        .filter(e -> discourse.subject().filter(s -> s == e).isEmpty())
        .skip(former ? 1 : 0)
        .findFirst();
  }
}
