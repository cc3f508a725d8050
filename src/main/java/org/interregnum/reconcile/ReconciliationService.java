package org.interregnum.reconcile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.Translations;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Site;
import org.interregnum.query.GraphSource;
import org.interregnum.vocabulary.IR;

/**
 * A Reconciliation Service (API 0.2 of the W3C Entity Reconciliation Community Group) over one
 * graph: requests and answers are JSON text. Reads the names once; any number of threads may ask.
 */
public final class ReconciliationService {

  /** A type or property, for pages about the service. */
  public record Entry(String id, String name, String description) {}

  private final EntityTypes types;
  private final PropertyTable properties = PropertyTable.load();
  private final Entities entities;
  private final QueryReader queries;
  private final Reconciler reconciler;
  private final CandidateJson candidates;
  private final Suggestions suggestions;
  private final Extension extension;
  private final ServiceManifest manifest;

  public ReconciliationService(Site site) {
    Lookup lookup = site.lookup();
    EntityIds ids = new EntityIds(site.addresses().base());
    NameReader reader = new NameReader(Lexicon.load(), Translations.load(), people(lookup));
    PropertyValues values = new PropertyValues(new GraphSource.Local(site.dataset()), lookup);
    Descriptions descriptions = new Descriptions(properties, values, lookup);
    types = new EntityTypes(lookup);
    entities = new Entities(lookup, ids, types, reader);
    queries = new QueryReader(types, properties);
    reconciler =
        new Reconciler(
            entities,
            reader,
            new CandidateScoring(new Conditions(values, entities, reader, lookup)));
    candidates = new CandidateJson(descriptions);
    suggestions = new Suggestions(entities, reconciler, descriptions, types, properties);
    extension = new Extension(entities, types, properties, values, new CellJson(entities, lookup));
    manifest = new ServiceManifest(ids, types);
  }

  private static List<String> people(Lookup lookup) {
    return lookup.subjects(RDF.type, IR.PERSON.asNode()).stream().map(lookup::label).toList();
  }

  /**
   * The service manifest for a client that reached us at an origin such as {@code https://x.org}.
   */
  public String manifest(String origin) {
    return manifest.at(origin).toString();
  }

  /** The results of a batch of named queries. */
  public String batch(String json) throws RequestException {
    ObjectNode results = JsonNodeFactory.instance.objectNode();
    queries
        .batch(json)
        .forEach(
            (name, query) -> results.set(name, candidates.result(reconciler.candidates(query))));
    return results.toString();
  }

  /** The result of one query, given as JSON or as the name that is sought. */
  public String single(String query) throws RequestException {
    return candidates.result(reconciler.candidates(queries.single(query))).toString();
  }

  /** What is said of entities, for the columns of a table. */
  public String extend(String json) throws RequestException {
    return extension.answer(json).toString();
  }

  /**
   * The properties that entities of a type have.
   *
   * @param type a type's identifier; empty for all properties
   */
  public String proposeProperties(String type, Optional<Integer> limit) throws RequestException {
    return extension.proposals(type, limit).toString();
  }

  /**
   * Entities by the beginning of a name.
   *
   * @param cursor how many to skip
   * @param type the identifier of the only type wanted
   */
  public String suggestEntities(String prefix, int cursor, Optional<String> type)
      throws RequestException {
    Optional<EntityType> wanted = type.flatMap(types::named);
    if (type.isPresent() && wanted.isEmpty()) {
      throw RequestException.unknown("There is no type '" + type.get() + "'.");
    }
    return suggestions.entities(prefix, cursor, wanted).toString();
  }

  public String suggestTypes(String prefix, int cursor) {
    return suggestions.types(prefix, cursor).toString();
  }

  public String suggestProperties(String prefix, int cursor) {
    return suggestions.properties(prefix, cursor).toString();
  }

  /** The thing that an identifier names. */
  public Node entity(String id) throws RequestException {
    return entities
        .withId(id)
        .map(Entity::node)
        .orElseThrow(() -> RequestException.unknown("There is no entity '" + id + "'."));
  }

  /** The types that can be asked for. */
  public List<Entry> types() {
    return types.all().stream()
        .map(type -> new Entry(type.id(), type.name(), type.description()))
        .toList();
  }

  /** The properties that can be asked for. */
  public List<Entry> properties() {
    return properties.all().stream()
        .map(p -> new Entry(p.id(), p.name(), p.description()))
        .toList();
  }

  /** All that can be found. */
  Collection<Entity> entities() {
    return entities.all();
  }

  /** The lowest score of a match. */
  public double matchScore() {
    return Reconciler.MATCH;
  }

  /** How far behind a match the next candidate is, at least. */
  public double matchMargin() {
    return Reconciler.MARGIN;
  }
}
