package org.interregnum.mention;

import java.util.List;
import java.util.Optional;
import org.interregnum.claim.EntityType;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.syntax.NounPhrase;

/** Armies, fleets and troops that the text describes, and whose they are. */
final class Forces {

  private final Lexicon lexicon;
  private final Registry registry;
  private final Focus focus;

  Forces(Lexicon lexicon, Registry registry, Focus focus) {
    this.lexicon = lexicon;
    this.registry = registry;
    this.focus = focus;
  }

  /** One force for each people before the noun. */
  List<Entity> each(NounPhrase phrase) {
    return phrase.demonyms().stream().map(d -> national(d, phrase)).toList();
  }

  Entity force(NounPhrase phrase, Resolver resolver) {
    Optional<Entity> owner =
        phrase
            .possessor()
            .flatMap(resolver::one)
            .or(() -> phrase.modifyingStates().stream().findFirst().map(registry::state))
            .or(
                () ->
                    phrase.modifyingNames().stream()
                        .flatMap(n -> registry.named(n).stream())
                        .findFirst())
            .or(
                () ->
                    phrase.ofs().stream().flatMap(of -> resolver.resolve(of).stream()).findFirst())
            .or(() -> ownState(phrase, resolver))
            .or(() -> occupying(phrase));
    String description =
        owner.isPresent()
                && phrase.modifierWords().isEmpty()
                && phrase.possessor().isEmpty()
                && phrase.ofs().isEmpty()
            ? owner.map(o -> o.name() + " " + phrase.headText()).orElse(phrase.headText())
            : Descriptions.of(phrase);
    Entity force =
        registry
            .named(description)
            .filter(e -> e.type() == EntityType.FORCE)
            .orElseGet(() -> registry.describeAs(EntityType.FORCE, description));
    owner.ifPresent(o -> belongs(force, o));
    return force;
  }

  boolean isForce(String word) {
    return lexicon.headNoun(word).filter(n -> n.type() == HeadNoun.Type.FORCE).isPresent();
  }

  /** {@code French and British troops}: the French ones, and the British. */
  private Entity national(String demonym, NounPhrase phrase) {
    Entity force = registry.describeAs(EntityType.FORCE, demonym + " " + phrase.headText());
    lexicon.states().ofDemonym(demonym).map(registry::state).ifPresent(o -> belongs(force, o));
    return force;
  }

  static void belongs(Entity part, Entity owner) {
    part.of(owner);
    owner.state().filter(s -> owner.type() == EntityType.STATE).ifPresent(part::state);
  }

  /** {@code Bulgaria declared war; Skopje was occupied by its troops}. */
  private static Optional<Entity> ownState(NounPhrase phrase, Resolver resolver) {
    return phrase.determiner().equals("its")
        ? resolver.possessive("its").filter(e -> e.type() == EntityType.STATE)
        : Optional.empty();
  }

  private Optional<Entity> occupying(NounPhrase phrase) {
    boolean occupier =
        phrase.modifierWords().contains("occupying")
            || phrase.modifierWords().contains("occupation");
    return occupier ? focus.occupier().map(registry::state) : Optional.empty();
  }
}
