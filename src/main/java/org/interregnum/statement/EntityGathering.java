package org.interregnum.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.claim.NamedEntity;
import org.interregnum.claim.Reading;

/**
 * Decides which names of which documents stand for one thing.
 *
 * <p>Things of one type are the same when their names are spelled the same, or when the name of one
 * is an alias of exactly one other. Two things that one document tells apart stay apart. Moreover
 *
 * <ul>
 *   <li>persons must agree in the full name, for surnames are shared;
 *   <li>governments must belong to the same state, forces and bodies to no different ones: every
 *       country has its provisional government;
 *   <li>events must have a proper name and dates at most two years apart: sources differ by less
 *       about one event, and names such as Treaty of Paris come again.
 * </ul>
 */
final class EntityGathering {

  /** States and persons first, since governments refer to them. */
  private static final List<EntityType> ORDER =
      List.of(
          EntityType.STATE,
          EntityType.PERSON,
          EntityType.PLACE,
          EntityType.GOVERNMENT,
          EntityType.FORCE,
          EntityType.BODY,
          EntityType.EVENT);

  private final List<EntityDraft> drafts = new ArrayList<>();
  private final DraftIndex byName = new DraftIndex();
  private final DraftIndex byAlias = new DraftIndex();

  /** The entities of all readings, in the order in which they were met. */
  List<EntityDraft> gather(List<Reading> readings) {
    for (EntityType type : ORDER) {
      readings.forEach(reading -> gather(reading, type));
    }
    return drafts;
  }

  private void gather(Reading reading, EntityType type) {
    List<NamedEntity> all =
        reading.entities().stream().filter(named -> named.type() == type).toList();
    Map<String, Long> uses =
        all.stream()
            .flatMap(named -> named.aliases().stream().map(Slug::of).distinct())
            .collect(Collectors.groupingBy(spelling -> spelling, Collectors.counting()));
    for (NamedEntity named : all) {
      List<String> own =
          named.aliases().stream().filter(alias -> uses.get(Slug.of(alias)) == 1).toList();
      add(
          new EntityCandidate(
              reading.source(), named, own, stateOf(reading, named), years(reading, named)));
    }
  }

  private Optional<EntityDraft> stateOf(Reading reading, NamedEntity named) {
    return named.type() == EntityType.STATE
        ? Optional.empty()
        : named.state().map(name -> state(reading.source(), name));
  }

  /** The state that a document means by a name, made up where the document lists none. */
  private EntityDraft state(String source, String name) {
    return Stream.of(byName, byAlias)
        .flatMap(index -> index.get(EntityType.STATE, name).stream())
        .filter(draft -> draft.isIn(source))
        .findFirst()
        .orElseGet(() -> add(stateNamed(source, name)));
  }

  private static EntityCandidate stateNamed(String source, String name) {
    Optional<String> none = Optional.empty();
    return new EntityCandidate(
        source,
        new NamedEntity(name, EntityType.STATE, List.of(), none, none, none),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<YearSpan> years(Reading reading, NamedEntity named) {
    if (named.type() != EntityType.EVENT) {
      return Optional.empty();
    }
    return YearSpan.of(
        reading.claims().stream()
            .filter(claim -> claim.kind() == ClaimKind.EVENT)
            .filter(claim -> isAbout(named, claim))
            .toList());
  }

  private static boolean isAbout(NamedEntity named, Claim claim) {
    return claim
        .subject()
        .filter(name -> named.name().equals(name) || named.aliases().contains(name))
        .isPresent();
  }

  private EntityDraft add(EntityCandidate candidate) {
    EntityDraft draft =
        ownOf(candidate)
            .or(() -> sameNamed(candidate))
            .or(() -> sameByAlias(candidate))
            .orElseGet(() -> fresh(candidate));
    draft.join(candidate);
    byName.put(candidate.named().name(), draft);
    candidate.aliases().forEach(alias -> byAlias.put(alias, draft));
    return draft;
  }

  private Optional<EntityDraft> ownOf(EntityCandidate candidate) {
    return named(candidate).filter(draft -> draft.isIn(candidate.source())).findFirst();
  }

  private Optional<EntityDraft> sameNamed(EntityCandidate candidate) {
    return named(candidate).filter(candidate::suits).findFirst();
  }

  private Stream<EntityDraft> named(EntityCandidate candidate) {
    return byName.get(candidate.named().type(), candidate.named().name()).stream();
  }

  private Optional<EntityDraft> sameByAlias(EntityCandidate candidate) {
    EntityType type = candidate.named().type();
    if (type == EntityType.PERSON) {
      return Optional.empty();
    }
    Set<EntityDraft> found = new LinkedHashSet<>(byAlias.get(type, candidate.named().name()));
    candidate.aliases().forEach(alias -> found.addAll(byName.get(type, alias)));
    found.removeIf(draft -> draft.isIn(candidate.source()) || !candidate.suits(draft));
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private EntityDraft fresh(EntityCandidate candidate) {
    EntityDraft draft = new EntityDraft(candidate.named().type(), candidate.state());
    drafts.add(draft);
    return draft;
  }
}
