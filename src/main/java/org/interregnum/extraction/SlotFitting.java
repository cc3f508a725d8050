package org.interregnum.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.SlotType;
import org.interregnum.mention.Entity;

/**
 * What a thing is as the filler of a rule's slot: a force as its state, a capital as its
 * government.
 */
final class SlotFitting {

  private static final Pattern ASSEMBLY =
      Pattern.compile("\\b(?:Convention|Conference|Congress|Diet)\\b");
  private static final Set<String> RANKS =
      Set.of(
          "general", "admiral", "marshal", "colonel", "captain", "commodore", "brigadier", "major");

  private final SentenceScene scene;

  SlotFitting(SentenceScene scene) {
    this.scene = scene;
  }

  /** The thing as a slot of this type takes it, or empty where it does not. */
  Optional<Entity> fit(Entity entity, SlotType type) {
    return switch (type) {
      case STATE -> state(entity);
      case COUNTRY -> only(entity, EntityType.STATE);
      case POLITY -> polity(entity);
      case GOVERNMENT -> only(entity, EntityType.GOVERNMENT);
      case PERSON -> only(entity, EntityType.PERSON);
      case COMMANDER -> only(entity, EntityType.PERSON).filter(this::hasRank);
      case PLACE -> only(entity, EntityType.PLACE).or(() -> city(entity));
      case TERRITORY -> only(entity, EntityType.PLACE, EntityType.STATE, EntityType.GOVERNMENT);
      case FORCE -> only(entity, EntityType.FORCE);
      case BODY -> only(entity, EntityType.BODY);
      case EVENT -> only(entity, EntityType.EVENT).filter(e -> !e.subtype().isEmpty());
      case FIGHT, BATTLE, TREATY, DECREE, ELECTION, ASSEMBLY, MEETING ->
          Optional.of(entity).filter(e -> ClauseEvents.isOf(type, e));
      case POWER ->
          only(entity, EntityType.PERSON, EntityType.BODY)
              .or(
                  () ->
                      Optional.of(entity)
                          .filter(e -> ClauseEvents.isOf(SlotType.ASSEMBLY, e) || isAssembly(e)))
              .or(() -> polity(entity));
      case TARGET ->
          only(entity, EntityType.PERSON, EntityType.BODY, EntityType.EVENT)
              .or(() -> polity(entity));
      case HOLDER -> only(entity, EntityType.FORCE, EntityType.BODY).or(() -> polity(entity));
      case FACTION ->
          only(entity, EntityType.GOVERNMENT, EntityType.BODY, EntityType.FORCE)
              .filter(e -> state(e).isEmpty());
      case PARTY ->
          only(entity, EntityType.FORCE, EntityType.BODY, EntityType.PERSON)
              .or(() -> polity(entity))
              .or(() -> Optional.of(entity).filter(SlotFitting::isAssembly));
      case TITLE, WORDS -> Optional.empty();
    };
  }

  /** {@code the Wheeling Convention}: an event that acts as a body. */
  private static boolean isAssembly(Entity entity) {
    return entity.type() == EntityType.EVENT
        && entity.isNamed()
        && (entity.subtype().equals("assembly") || ASSEMBLY.matcher(entity.name()).find());
  }

  private boolean hasRank(Entity person) {
    return scene.syntax().phrases().stream()
        .filter(p -> scene.entities(p).contains(person))
        .flatMap(p -> p.titles().stream())
        .map(t -> t.text().toLowerCase(Locale.ROOT))
        .anyMatch(t -> RANKS.stream().anyMatch(t::endsWith));
  }

  /** {@code Naples}: a state that has its capital's name is a town where one is meant. */
  private Optional<Entity> city(Entity entity) {
    return entity
        .state()
        .filter(s -> entity.type() == EntityType.STATE && s.capital().equals(entity.name()))
        .map(s -> scene.resolver().registry().named(s.capital(), EntityType.PLACE));
  }

  private static Optional<Entity> only(Entity entity, EntityType... types) {
    for (EntityType type : types) {
      if (entity.type() == type) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> state(Entity entity) {
    return switch (entity.type()) {
      case STATE -> Optional.of(entity);
      case FORCE ->
          entity
              .of()
              .filter(o -> o.type() == EntityType.STATE)
              .or(() -> entity.state().map(scene.resolver().registry()::state));
      case PLACE -> capitalState(entity);
      default -> Optional.empty();
    };
  }

  private Optional<Entity> polity(Entity entity) {
    return switch (entity.type()) {
      case STATE, GOVERNMENT -> Optional.of(entity);
      case FORCE -> state(entity);
      case PLACE ->
          abroad(entity)
              .or(() -> scene.resolver().governmentAt(entity))
              .or(() -> capitalState(entity));
      default -> Optional.empty();
    };
  }

  /** The state of a capital that lies outside the document's main state. */
  private Optional<Entity> abroad(Entity place) {
    Optional<Entity> main =
        scene.resolver().focus().mainState().map(scene.resolver().registry()::state);
    return capitalState(place).filter(s -> main.filter(m -> m == s || related(m, s)).isEmpty());
  }

  private static boolean related(Entity one, Entity other) {
    return one.state()
        .flatMap(
            a ->
                other
                    .state()
                    .map(
                        b ->
                            a.modern().equals(b.name())
                                || b.modern().equals(a.name())
                                || a.capital().equals(b.capital())))
        .orElse(false);
  }

  private Optional<Entity> capitalState(Entity place) {
    return scene.resolver().capitalState(place.name());
  }
}
