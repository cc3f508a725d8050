package org.interregnum.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.EntityType;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.State;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;

/**
 * The governments of one document, found by their own name, by the person who heads them and by the
 * place where they sit. A state's ordinary government ({@code the German government}) is the state.
 */
final class Governments {

  private static final Set<String> STATUSES =
      Set.of(
          "collaborationist",
          "provisional",
          "parallel",
          "resistance",
          "constitutional",
          "puppet",
          "exiled",
          "rival",
          "rebel",
          "revolutionary",
          "nationalist",
          "republican",
          "client",
          "insurgent",
          "communist",
          "military");

  private final Lexicon lexicon;
  private final Registry registry;
  private final Discourse discourse;
  private final List<Entity> known = new ArrayList<>();
  private Entity founded;

  Governments(Lexicon lexicon, Registry registry, Discourse discourse) {
    this.lexicon = lexicon;
    this.registry = registry;
    this.discourse = discourse;
  }

  /** Whether a noun phrase describes a government. */
  boolean isGovernment(NounPhrase phrase) {
    return phrase.head() == Head.NOUN
        && lexicon
            .headNoun(phrase.headWord())
            .map(noun -> noun.type() == HeadNoun.Type.GOVERNMENT)
            .orElse(false);
  }

  /** The government that a description means, made where it is a new one. */
  Optional<Entity> resolve(NounPhrase phrase, Resolver resolver) {
    Optional<Entity> owner = owner(phrase, resolver);
    Optional<Entity> place = place(phrase, resolver);
    if (owner.isPresent() && owner.get().type() == EntityType.STATE && place.isEmpty()) {
      return ofState(phrase, owner.get());
    }
    if (owner.isPresent()
        && (owner.get().type() == EntityType.GOVERNMENT || owner.get().type() == EntityType.BODY)) {
      return owner;
    }
    if (owner.isPresent() && owner.get().type() == EntityType.PERSON) {
      Optional<Entity> represented =
          phrase.isPossessive() && known.stream().noneMatch(g -> g.head().equals(owner))
              ? resolver.lineState(owner.get())
              : Optional.empty();
      if (represented.isPresent()) {
        return represented;
      }
      return Optional.of(byHead(owner.get(), phrase, resolver));
    }
    Optional<Entity> somewhere = place.or(() -> owner.filter(o -> o.type() == EntityType.PLACE));
    if (somewhere.isPresent()) {
      return Optional.of(byPlace(somewhere.get(), phrase));
    }
    return anaphoric(phrase, resolver);
  }

  private Optional<Entity> owner(NounPhrase phrase, Resolver resolver) {
    if (phrase.possessor().isPresent()) {
      return resolver.one(phrase.possessor().get());
    }
    if (phrase.isPossessive()) {
      return resolver.possessive(phrase.determiner());
    }
    for (NounPhrase of : phrase.ofs()) {
      Optional<Entity> found =
          of.headWord().equals("own") ? resolver.possessive(of.determiner()) : resolver.one(of);
      if (found.isPresent()) {
        return found;
      }
    }
    for (String name : phrase.modifyingNames()) {
      Optional<Entity> found =
          registry.named(name).filter(e -> !e.isDoubtful() && e.type() != EntityType.EVENT);
      if (found.isPresent()) {
        return found;
      }
    }
    return phrase.modifyingStates().isEmpty()
        ? Optional.empty()
        : Optional.of(registry.state(phrase.modifyingStates().get(0)));
  }

  private Optional<Entity> place(NounPhrase phrase, Resolver resolver) {
    if (phrase.suffix().equals("based")) {
      return phrase.modifyingNames().stream()
          .flatMap(name -> registry.named(name).stream())
          .findFirst();
    }
    return phrase.location().flatMap(resolver::one).filter(e -> e.type() == EntityType.PLACE);
  }

  /** {@code the German government} is Germany; a qualified one is a government of its own. */
  private Optional<Entity> ofState(NounPhrase phrase, Entity state) {
    Optional<String> status =
        phrase.modifierWords().stream().filter(STATUSES::contains).findFirst();
    if (status.isEmpty() && !phrase.headWord().contains("exile") && !phrase.exiled()) {
      return known.stream()
          .filter(g -> Folding.fold(g.name()).equals(Folding.fold(Descriptions.of(phrase))))
          .findFirst()
          .or(() -> Optional.of(state));
    }
    String description = Descriptions.of(phrase);
    Entity government = find(description).orElseGet(() -> create(description, phrase));
    government.of(state);
    return Optional.of(government);
  }

  Entity byHead(Entity person, NounPhrase phrase, Resolver resolver) {
    Optional<Entity> found =
        known.stream().filter(g -> g.head().map(h -> h == person).orElse(false)).findFirst();
    Entity government =
        found.orElseGet(
            () -> {
              Entity made = create(ownersName(person, phrase), phrase);
              made.head(person);
              resolver.lineState(person).ifPresent(made::of);
              return made;
            });
    registry.name(government, ownersName(person, phrase));
    place(phrase, resolver).filter(p -> government.place().isEmpty()).ifPresent(government::place);
    return government;
  }

  /**
   * {@code Montero's government}: as the document first writes it, a pronoun replaced by the name.
   */
  private static String ownersName(Entity person, NounPhrase phrase) {
    String noun = phrase.head() == Head.NOUN ? phrase.headText() : "government";
    if (phrase.possessor().isPresent() && phrase.possessor().get().head() == Head.NAME) {
      return genitive(phrase.possessor().get().headText()) + " " + noun;
    }
    if (phrase.ofs().size() == 1 && phrase.ofs().get(0).head() == Head.NAME) {
      return noun + " of " + phrase.ofs().get(0).headText();
    }
    if (!phrase.modifyingNames().isEmpty()) {
      return phrase.modifyingNames().get(0) + " " + noun;
    }
    return genitive(usual(person)) + " " + noun;
  }

  /** The last name under which the document mostly speaks of a person. */
  private static String usual(Entity person) {
    return person.names().stream()
        .filter(n -> n.indexOf(' ') < 0 && person.name().endsWith(n))
        .findFirst()
        .or(() -> person.names().stream().filter(n -> n.indexOf(' ') < 0).sorted().findFirst())
        .orElse(person.name());
  }

  private static String genitive(String name) {
    return name.endsWith("s") ? name + "'" : name + "'s";
  }

  private Entity byPlace(Entity place, NounPhrase phrase) {
    Optional<Entity> found = known.stream().filter(g -> g.sitsAt(place)).findFirst();
    String description =
        phrase.suffix().isEmpty()
            ? (phrase.head() == Head.NOUN ? phrase.headText() : "government")
                + " in "
                + place.name()
            : phrase.modifyingNames().get(0) + "-" + phrase.suffix() + " " + phrase.headText();
    Entity government =
        found.orElseGet(
            () -> {
              Entity made = create(description, phrase);
              made.place(place);
              return made;
            });
    registry.name(government, description);
    return government;
  }

  /**
   * {@code the government}, {@code this government}: the last one spoken of; an indefinite one is
   * new.
   */
  private Optional<Entity> anaphoric(NounPhrase phrase, Resolver resolver) {
    boolean indefinite =
        phrase.determiner().isEmpty() && !phrase.modifierWords().isEmpty()
            || phrase.determiner().equals("a")
            || phrase.determiner().equals("an")
            || phrase.determiner().equals("another");
    Optional<String> status =
        phrase.modifierWords().stream().filter(STATUSES::contains).findFirst();
    if (indefinite) {
      Optional<Entity> same = status.flatMap(s -> resolver.withStatus(s, known));
      return same.isPresent() && !phrase.determiner().equals("another")
          ? same
          : Optional.of(create(Descriptions.of(phrase), phrase));
    }
    Optional<Entity> sameStatus = status.flatMap(s -> resolver.withStatus(s, known));
    boolean near =
        phrase.determiner().equals("this")
            || phrase.determiner().equals("that")
            || phrase.modifierWords().contains("new");
    return sameStatus
        .or(() -> near ? Optional.empty() : main(resolver))
        .or(
            () ->
                phrase.modifierWords().contains("new")
                    ? Optional.ofNullable(founded)
                    : Optional.empty())
        .or(() -> discourse.last(EntityType.GOVERNMENT))
        .or(resolver::mainGovernment);
  }

  /**
   * The government that the document is about; beside an occupier's administration the last other
   * one, or the occupied state.
   */
  private Optional<Entity> main(Resolver resolver) {
    Optional<Entity> main = resolver.mainGovernment();
    boolean administration = main.isPresent() && resolver.focus().isOccupation();
    if (!administration) {
      return main;
    }
    return discourse
        .last(
            e ->
                e.type() == EntityType.GOVERNMENT
                    && e != main.get()
                    && e.isNamed()
                    && !isOf(e, resolver.focus().occupier()))
        .or(() -> resolver.focus().mainState().map(registry::state));
  }

  private boolean isOf(Entity government, Optional<State> occupier) {
    return Arrays.stream(government.name().split(" "))
        .flatMap(word -> lexicon.states().ofDemonym(word).stream())
        .anyMatch(state -> occupier.filter(state::equals).isPresent());
  }

  Optional<Entity> lastFounded() {
    return Optional.ofNullable(founded);
  }

  /** Takes note of a government just set up: what "the new government" means. */
  void founded(Entity government) {
    founded = government;
  }

  private Entity create(String description, NounPhrase phrase) {
    Entity government = registry.describe(EntityType.GOVERNMENT, description);
    registry.name(government, description);
    phrase.modifierWords().stream()
        .filter(STATUSES::contains)
        .findFirst()
        .ifPresent(government::subtype);
    known.add(government);
    return government;
  }

  private Optional<Entity> find(String description) {
    return known.stream().filter(g -> g.names().contains(description)).findFirst();
  }

  /** Takes in a government that has a name of its own. */
  void add(Entity government) {
    if (!known.contains(government)) {
      known.add(government);
    }
  }

  /** Makes one government of two that turn out to be the same. */
  void unite(Entity described, Entity named) {
    described.head().filter(h -> named.head().isEmpty()).ifPresent(named::head);
    described.place().filter(p -> named.place().isEmpty()).ifPresent(named::place);
    if (named.subtype().isEmpty()) {
      named.subtype(described.subtype());
    }
    described.names().forEach(name -> registry.name(named, name));
    known.remove(described);
    described.mergeInto(named);
    add(named);
  }

  List<Entity> known() {
    return List.copyOf(known);
  }

  /** The government that sits at a place, where one is known to. */
  Optional<Entity> at(Entity place) {
    return known.stream().filter(g -> g.sitsAt(place)).findFirst();
  }

  static boolean isStatus(String word) {
    return STATUSES.contains(word.toLowerCase(Locale.ROOT));
  }
}
