package org.interregnum.pages.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.interregnum.publish.Lookup;

/** The states over which governments are stated; what is stated about each is gathered once. */
final class Realms {

  private final Lookup lookup;
  private final RealmReader reader;
  private final List<Node> states;
  private final Map<Node, Realm> known = new ConcurrentHashMap<>();

  Realms(Lookup lookup) {
    this.lookup = lookup;
    this.reader = new RealmReader(lookup);
    this.states = reader.states();
  }

  /** Those with the most governments first. */
  List<Node> states() {
    return states;
  }

  Realm of(Node state) {
    return known.computeIfAbsent(state, reader::read);
  }

  /** A state by its IRI, its label or the end of its IRI. */
  Optional<Node> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return states.stream()
        .filter(
            state ->
                state.getURI().equals(name)
                    || lookup.label(state).toLowerCase(Locale.ROOT).equals(wanted)
                    || state.getURI().endsWith("/" + wanted))
        .findFirst();
  }
}
