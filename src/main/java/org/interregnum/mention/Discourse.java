package org.interregnum.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.interregnum.claim.EntityType;

/** What a document has spoken of lately, the last first. Confined to one document. */
final class Discourse {

  private static final int DEPTH = 60;

  private final List<Entity> recent = new ArrayList<>();
  private Entity subject;

  /** Takes note of a mention. */
  void mention(Entity entity) {
    recent.remove(entity);
    recent.add(0, entity);
    if (recent.size() > DEPTH) {
      recent.remove(recent.size() - 1);
    }
  }

  /** Takes note of the subject of a clause: what "he" and "it" mean first. */
  void subject(Entity entity) {
    subject = entity;
  }

  Optional<Entity> subject() {
    return Optional.ofNullable(subject);
  }

  Optional<Entity> last(EntityType... types) {
    List<EntityType> wanted = List.of(types);
    return last(entity -> wanted.contains(entity.type()));
  }

  Optional<Entity> last(Predicate<Entity> wanted) {
    for (Entity entity : recent) {
      if (wanted.test(entity)) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  /** All that was spoken of lately. */
  List<Entity> all() {
    return List.copyOf(recent);
  }

  /** The last ones of a type, at most {@code count}. */
  List<Entity> lastOnes(EntityType type, int count) {
    return recent.stream().filter(e -> e.type() == type).limit(count).toList();
  }
}
