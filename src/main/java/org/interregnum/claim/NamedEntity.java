package org.interregnum.claim;

import java.util.List;
import java.util.Optional;

/**
 * A thing that claims of one document name.
 *
 * @param name the name that the claims use; within one document it stands for one thing
 * @param aliases the other names that the document gives it, sorted; foreign ones among them
 * @param state for a government, force or body: the name of the state that it belongs to
 * @param place for a government: the name of the place after which it is called ("Magdalena-based")
 * @param head for a government: the name of the person after whom it is called ("Montero's
 *     government")
 */
public record NamedEntity(
    String name,
    EntityType type,
    List<String> aliases,
    Optional<String> state,
    Optional<String> place,
    Optional<String> head) {

  public NamedEntity {
    aliases = List.copyOf(aliases);
  }
}
