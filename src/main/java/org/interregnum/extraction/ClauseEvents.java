package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.SlotType;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Clause.Kind;
import org.interregnum.syntax.NounPhrase;

/**
 * The events that clauses tell of: {@code in the Battle of X}, {@code the siege, with A
 * commanding}.
 */
final class ClauseEvents {

  private static final Set<String> FIGHTS =
      Set.of(
          "battle",
          "war",
          "campaign",
          "siege",
          "bombardment",
          "landing",
          "revolt",
          "blockade",
          "coup");
  private static final Set<String> DECREES = Set.of("law", "proclamation");
  private static final Set<String> WITHIN = Set.of("in", "at", "during", "with", "by");

  private final SentenceScene scene;

  ClauseEvents(SentenceScene scene) {
    this.scene = scene;
  }

  /** Whether a thing is an event of the type, or for a meeting the body that met. */
  static boolean isOf(SlotType type, Entity entity) {
    String subtype = entity.subtype();
    boolean event = entity.type() == EntityType.EVENT;
    return switch (type) {
      case EVENT -> event;
      case FIGHT -> event && FIGHTS.contains(subtype);
      case BATTLE -> event && FIGHTS.contains(subtype) && !subtype.equals("war");
      case TREATY -> event && subtype.equals("treaty");
      case DECREE -> event && DECREES.contains(subtype);
      case ELECTION -> event && subtype.equals("election");
      case ASSEMBLY -> subtype.equals("assembly") && (event || entity.type() == EntityType.BODY);
      case MEETING -> event && subtype.equals("other") || isOf(SlotType.ASSEMBLY, entity);
      default -> false;
    };
  }

  /**
   * The event of a type that a clause tells of: within the clause itself, else in those that it
   * hangs on.
   */
  Optional<Entity> event(Clause clause, SlotType type) {
    Optional<Entity> found = within(clause, type);
    Clause at = clause;
    while (found.isEmpty() && at.parent() != at && at.kind() != Kind.MAIN) {
      at = at.parent();
      found = within(at, type);
    }
    return found.or(() -> below(clause, type));
  }

  /** {@code defeated the army led by X at the Battle of Y}: in the participle behind the object. */
  private Optional<Entity> below(Clause clause, SlotType type) {
    return scene.syntax().clauses().stream()
        .filter(c -> c.kind() == Kind.REDUCED && c.parent() == clause)
        .filter(c -> clause.object().members().containsAll(c.subject().members()))
        .flatMap(c -> within(c, type).stream())
        .findFirst();
  }

  /** The event of a type that stands in the clause itself. */
  Optional<Entity> named(Clause clause, String eventType) {
    List<NounPhrase> phrases = new ArrayList<>(clause.subject().members());
    phrases.addAll(clause.object().members());
    clause.phrases().stream()
        .filter(p -> WITHIN.contains(p.preposition()))
        .forEach(p -> phrases.addAll(p.group().members()));
    return phrases.stream()
        .flatMap(p -> scene.entities(p).stream())
        .filter(e -> e.type() == EntityType.EVENT && e.subtype().equals(eventType))
        .findFirst();
  }

  private Optional<Entity> within(Clause clause, SlotType type) {
    List<NounPhrase> phrases = new ArrayList<>();
    clause.phrases().stream()
        .filter(p -> WITHIN.contains(p.preposition()))
        .forEach(p -> phrases.addAll(p.group().members()));
    phrases.addAll(clause.subject().members());
    phrases.addAll(clause.object().members());
    for (NounPhrase phrase : phrases) {
      Optional<Entity> found =
          scene.entities(phrase).stream()
              .filter(e -> isOf(type, e))
              .findFirst()
              .or(
                  () ->
                      phrase.ofs().stream()
                          .flatMap(of -> scene.entities(of).stream())
                          .filter(e -> isOf(type, e))
                          .findFirst());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
