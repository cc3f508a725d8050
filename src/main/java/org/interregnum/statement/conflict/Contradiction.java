package org.interregnum.statement.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.interregnum.statement.Statement;

/**
 * Two statements that cannot both be true.
 *
 * @param one the first of the two by id
 * @param why one English sentence
 */
public record Contradiction(
    ContradictionKind kind, Statement<?> one, Statement<?> other, String why)
    implements Comparable<Contradiction> {

  /** A contradiction between two statements, whichever comes first. */
  static Contradiction between(
      ContradictionKind kind, Statement<?> some, Statement<?> another, String why) {
    return some.compareTo(another) <= 0
        ? new Contradiction(kind, some, another, why)
        : new Contradiction(kind, another, some, why);
  }

  /** Such as {@code contradiction/two-authors/participation/…/participation/…}. */
  public String id() {
    return "contradiction/" + kind.slug() + "/" + one.id() + "/" + other.id();
  }

  /** The documents that support either statement, sorted. */
  public List<String> sources() {
    return Stream.concat(one.sources().stream(), other.sources().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether no document supports both: source stands against source. */
  public boolean isBetweenSources() {
    return one.sources().stream().noneMatch(other.sources()::contains);
  }

  @Override
  public int compareTo(Contradiction other) {
    return id().compareTo(other.id());
  }
}
