package org.interregnum.extraction;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.mention.Entity;

/**
 * The stances told so far: whom one means that "withdrew its recognition" or "broke off relations",
 * and what the section in hand is about. Confined to one document.
 */
final class Stances {

  private final Map<Entity, Entity> partners = new HashMap<>();
  private final LinkedHashSet<Entity> targets = new LinkedHashSet<>();
  private Entity target;

  /**
   * Takes note of what a clause told.
   *
   * @param running whether it stands in running text: a line of a list tells nothing of the next
   */
  void remember(List<Finding> findings, boolean running) {
    findings.stream()
        .filter(f -> f.kind() == ClaimKind.RECOGNITION)
        .forEach(f -> f.subject().ifPresent(s -> f.object().ifPresent(o -> note(s, o, running))));
  }

  private void note(Entity holder, Entity object, boolean running) {
    target = running ? object : target;
    if (object.type() != EntityType.EVENT && object.type() != EntityType.BODY) {
      targets.remove(object);
      targets.add(object);
    }
    if (object.type() != EntityType.EVENT) {
      partners.put(holder, object);
      partners.put(object, holder);
    }
  }

  /** Begins a section: nobody is spoken of yet. */
  void enterSection() {
    target = null;
  }

  /** With whom a power last had to do, as far as the document told. */
  Optional<Entity> partner(Entity holder) {
    return Optional.ofNullable(partners.get(holder));
  }

  /** "Both": the two that stances were last towards, or nothing where there were not two. */
  List<Entity> rivals() {
    List<Entity> all = List.copyOf(targets);
    return all.size() < 2 ? List.of() : all.subList(all.size() - 2, all.size());
  }

  /** What the last stance of the section was towards, an act included. */
  Optional<Entity> target() {
    return Optional.ofNullable(target);
  }
}
