package org.interregnum.statement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.interregnum.claim.EntityType;
import org.interregnum.claim.Reading;

/**
 * Gives each entity its slug.
 *
 * <p>Where several of one type would share one, all of them get what tells them apart behind it:
 * the state, an event's year, or else the document. None keeps the bare slug, so that an IRI never
 * comes to mean something else when an article is added.
 */
final class EntityNaming {

  private final Map<EntityDraft, HistoricEntity> entities = new LinkedHashMap<>();
  private final Map<EntityDraft, String> slugs = new HashMap<>();

  private EntityNaming() {}

  /** The entities of some readings. */
  static Entities of(List<Reading> readings) {
    List<EntityDraft> drafts = new EntityGathering().gather(readings);
    EntityNaming naming = new EntityNaming();
    naming.assignSlugs(drafts);
    return naming.entities(drafts);
  }

  private void assignSlugs(List<EntityDraft> drafts) {
    drafts.forEach(draft -> slugs.put(draft, Slug.of(draft.name())));
    tellApart(drafts, EntityNaming::detail);
    tellApart(drafts, EntityDraft::firstSource);
  }

  private void tellApart(List<EntityDraft> drafts, Function<EntityDraft, String> detail) {
    Map<String, Integer> uses = new HashMap<>();
    drafts.forEach(draft -> uses.merge(key(draft), 1, Integer::sum));
    List<EntityDraft> shared = drafts.stream().filter(draft -> uses.get(key(draft)) > 1).toList();
    shared.forEach(
        draft -> slugs.compute(draft, (d, slug) -> Slug.of(slug + " " + detail.apply(d))));
  }

  private String key(EntityDraft draft) {
    return draft.type.word() + "/" + slugs.get(draft);
  }

  private static String detail(EntityDraft draft) {
    Optional<String> years = draft.years().map(span -> Integer.toString(span.first()));
    return draft.type == EntityType.EVENT
        ? years.orElse("")
        : draft.state.map(EntityDraft::name).orElse("");
  }

  private Entities entities(List<EntityDraft> drafts) {
    Entities found = new Entities();
    Map<HeadKey, EntityDraft> persons = new HashMap<>();
    drafts.stream()
        .filter(draft -> draft.type == EntityType.PERSON)
        .forEach(draft -> names(draft).forEach(key -> persons.putIfAbsent(key, draft)));
    for (EntityDraft draft : drafts) {
      HistoricEntity entity = entity(draft, persons);
      draft.members().forEach(member -> found.add(member.source(), member.named(), entity));
    }
    return found;
  }

  private record HeadKey(String source, String spelling) {}

  private static List<HeadKey> names(EntityDraft draft) {
    return draft.members().stream()
        .map(member -> headKey(member.source(), member.named().name()))
        .toList();
  }

  private HistoricEntity entity(EntityDraft draft, Map<HeadKey, EntityDraft> persons) {
    HistoricEntity known = entities.get(draft);
    if (known != null) {
      return known;
    }
    HistoricEntity entity =
        new HistoricEntity(
            draft.type,
            slugs.get(draft),
            draft.name(),
            draft.aliases(),
            draft.state.map(state -> entity(state, persons)),
            head(draft, persons).map(person -> entity(person, persons)));
    entities.put(draft, entity);
    return entity;
  }

  private static Optional<EntityDraft> head(EntityDraft draft, Map<HeadKey, EntityDraft> persons) {
    return draft.members().stream()
        .flatMap(
            member -> member.named().head().map(name -> headKey(member.source(), name)).stream())
        .filter(persons::containsKey)
        .map(persons::get)
        .findFirst();
  }

  private static HeadKey headKey(String source, String name) {
    return new HeadKey(source, Slug.of(name));
  }
}
