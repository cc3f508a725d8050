package org.interregnum.statement;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.interregnum.claim.EntityType;

/** Drafts by type and spelling, in the order in which they were put in. */
final class DraftIndex {

  private final Map<Key, Set<EntityDraft>> drafts = new HashMap<>();

  private record Key(EntityType type, String spelling) {}

  void put(String name, EntityDraft draft) {
    drafts.computeIfAbsent(key(draft.type, name), key -> new LinkedHashSet<>()).add(draft);
  }

  Set<EntityDraft> get(EntityType type, String name) {
    return drafts.getOrDefault(key(type, name), Set.of());
  }

  private static Key key(EntityType type, String name) {
    return new Key(type, Slug.of(name));
  }
}
