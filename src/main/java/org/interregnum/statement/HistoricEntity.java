package org.interregnum.statement;

import java.util.List;
import java.util.Optional;
import org.interregnum.claim.EntityType;

/**
 * A thing that statements are about, the same in all documents that name it. Its type and slug are
 * its identity.
 *
 * @param slug unique within its type
 * @param name the name that most documents prefer
 * @param aliases all other names, sorted
 * @param state for a government, force or body: the state that it belongs to
 * @param head for a government: the person after whom it is called
 */
public record HistoricEntity(
    EntityType type,
    String slug,
    String name,
    List<String> aliases,
    Optional<HistoricEntity> state,
    Optional<HistoricEntity> head)
    implements Comparable<HistoricEntity> {

  public HistoricEntity {
    aliases = List.copyOf(aliases);
  }

  /** Such as {@code person/miguel-iglesias}. */
  public String id() {
    return type.word() + "/" + slug;
  }

  /** The name as it stands in a sentence: {@code the Cry of Montán}, {@code Peru}. */
  public String inSentence() {
    return ArticleWord.before(this) + name;
  }

  @Override
  public int compareTo(HistoricEntity other) {
    return id().compareTo(other.id());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HistoricEntity entity && entity.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }
}
