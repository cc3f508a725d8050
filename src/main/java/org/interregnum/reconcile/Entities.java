package org.interregnum.reconcile;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.publish.Lookup;
import org.interregnum.reconcile.EntityName.Rank;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.Prefixes;

/** The entities of a graph by their identifiers, with all their names. Read once; immutable. */
final class Entities {

  private static final String WIKIDATA = Prefixes.all().get("wd");

  private final Lookup lookup;
  private final EntityIds ids;
  private final NameReader reader;
  private final Map<String, Entity> byId;

  Entities(Lookup lookup, EntityIds ids, EntityTypes types, NameReader reader) {
    this.lookup = lookup;
    this.ids = ids;
    this.reader = reader;
    this.byId =
        types.all().stream()
            .map(type -> NodeFactory.createURI(IR.NS + type.id()))
            .flatMap(type -> lookup.subjects(RDF.type, type).stream())
            .distinct()
            .filter(lookup::isLabelled)
            .flatMap(node -> entity(node, types).stream())
            .collect(
                collectingAndThen(
                    toMap(Entity::id, entity -> entity, (a, b) -> a, TreeMap::new),
                    Collections::unmodifiableMap));
  }

  private Optional<Entity> entity(Node node, EntityTypes types) {
    return ids.of(node)
        .map(
            id ->
                new Entity(
                    node,
                    id,
                    lookup.label(node),
                    types.of(node, lookup),
                    names(node),
                    company(node)));
  }

  private List<EntityName> names(Node node) {
    List<EntityName> names = new ArrayList<>();
    names.add(name(lookup.label(node), Rank.LABEL));
    lookup.objects(node, SKOS.altLabel).stream()
        .filter(Node::isLiteral)
        .map(alias -> name(alias.getLiteralLexicalForm(), Rank.ALIAS))
        .forEach(names::add);
    if (lookup.types(node).contains(IR.GOVERNMENT.asNode())) {
      owners(node).map(owner -> name("government of " + owner, Rank.MADE)).forEach(names::add);
    }
    return names;
  }

  /** A government is called after its head and after its seat. */
  private Stream<String> owners(Node government) {
    return Stream.concat(
            lookup.subjects(IR.HEAD_OF, government).stream(),
            lookup.objects(government, IR.BASED_IN).stream())
        .map(lookup::label);
  }

  /** The words by which those are told apart that take part in it, or whose it is. */
  private List<Word> company(Node node) {
    Stream<Node> participants =
        lookup.subjects(IR.IN_EVENT, node).stream()
            .flatMap(part -> lookup.objects(part, IR.PARTICIPANT).stream());
    Stream<Node> others =
        Stream.of(IR.EVENT_PLACE, IR.OF_STATE)
            .flatMap(property -> lookup.objects(node, property).stream());
    return Stream.concat(participants, others)
        .flatMap(other -> reader.read(lookup.label(other)).words().stream())
        .filter(Word::isTelling)
        .distinct()
        .toList();
  }

  private EntityName name(String text, Rank rank) {
    return new EntityName(text, reader.read(text), rank);
  }

  /** All of them, sorted by identifier. */
  Collection<Entity> all() {
    return byId.values();
  }

  /** The entity that an identifier or IRI names. */
  Optional<Entity> withId(String id) {
    return ids.of(ids.node(id.strip())).map(byId::get);
  }

  Optional<Entity> of(Node node) {
    return ids.of(node).map(byId::get);
  }

  /** The entities that are linked to a Wikidata item, given as {@code Q419} or by its IRI. */
  List<Entity> linked(String item) {
    String name = item.strip().replaceFirst("^https?://www\\.wikidata\\.org/(entity|wiki)/", "");
    if (!name.matches("Q[1-9][0-9]*")) {
      return List.of();
    }
    return lookup.subjects(SKOS.exactMatch, NodeFactory.createURI(WIKIDATA + name)).stream()
        .flatMap(node -> of(node).stream())
        .toList();
  }
}
