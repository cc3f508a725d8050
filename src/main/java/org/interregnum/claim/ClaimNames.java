package org.interregnum.claim;

import java.util.List;
import java.util.Optional;

/**
 * The names that one field of a row accepts. A plain text accepts one, a list each of its members,
 * {@code null} none but the absence of a name.
 *
 * @param names the accepted names in the row's order
 * @param orNone whether the absence of a name is accepted, too
 */
public record ClaimNames(List<String> names, boolean orNone) {

  /** What a row says that leaves the field out. */
  public static final ClaimNames NONE = new ClaimNames(List.of(), true);

  public ClaimNames {
    names = List.copyOf(names);
  }

  public static ClaimNames of(Optional<String> name) {
    return name.map(text -> new ClaimNames(List.of(text), false)).orElse(NONE);
  }

  /** The name that a writer prefers: the first. */
  public Optional<String> preferred() {
    return names.stream().findFirst();
  }
}
