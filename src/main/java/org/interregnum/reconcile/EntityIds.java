package org.interregnum.reconcile;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The identifiers of entities as clients see them: {@code state:peru} for {@code …/id/state/peru}.
 *
 * <p>Some clients put an identifier into an address without encoding it, and a slash then ends up
 * in the wrong place. The names in our IRIs are made of letters, digits and hyphens, so a colon for
 * each slash can be turned back.
 *
 * @param base where our IRIs begin, with its final slash
 */
record EntityIds(String base) {

  private static final String ID = "id/";

  /** What all identifiers begin with when they are IRIs. */
  String space() {
    return base + ID;
  }

  /** The identifier, or empty for what is none of our things. */
  Optional<String> of(Node node) {
    return node.isURI() && node.getURI().startsWith(space())
        ? Optional.of(node.getURI().substring(space().length()).replace('/', ':'))
        : Optional.empty();
  }

  /** The thing that an identifier names, in this form, with slashes, or as the whole IRI. */
  Node node(String id) {
    String name = id.startsWith(space()) ? id.substring(space().length()) : id;
    return NodeFactory.createURI(space() + name.replace(':', '/'));
  }
}
