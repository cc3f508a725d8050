package org.interregnum.publish;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.vocabulary.Prefixes;

/** The items of Wikidata that things are linked to. */
public final class Wikidata {

  /** What the IRIs of items begin with. */
  public static final String ITEMS = Prefixes.all().get("wd");

  private Wikidata() {}

  /** The identifier, such as {@code Q419}, of the item that is the very thing. */
  public static Optional<String> exact(Node thing, Lookup data) {
    return item(thing, SKOS.exactMatch, data);
  }

  /** The identifier of an item that is a neighbour of the thing. */
  public static Optional<String> close(Node thing, Lookup data) {
    return item(thing, SKOS.closeMatch, data);
  }

  private static Optional<String> item(Node thing, Property match, Lookup data) {
    return data.objects(thing, match).stream()
        .filter(item -> item.isURI() && item.getURI().startsWith(ITEMS))
        .map(item -> item.getURI().substring(ITEMS.length()))
        .findFirst();
  }
}
