package org.interregnum.syntax;

import java.util.List;
import java.util.Optional;
import org.interregnum.syntax.Clause.Kind;
import org.interregnum.syntax.Clause.Phrase;
import org.interregnum.syntax.NounPhrase.Head;

/** Whom or what a relative pronoun or a participle stands for. */
final class Antecedents {

  private Antecedents() {}

  /** "Who" behind {@code appointed X as head of the Y} means X. */
  static Optional<Group> appointed(Clause above, ItemRow row, int position) {
    int before =
        position > 0 && row.get(position - 1) instanceof Item.Mark ? position - 2 : position - 1;
    boolean office =
        before >= 0
            && row.get(before) instanceof Item.Preposition phrase
            && phrase.word().equals("as")
            && phrase.group().last().head() == Head.TITLE;
    return office && !above.object.isEmpty()
        ? Optional.of(new Group(List.of(above.object.last())))
        : Optional.empty();
  }

  /** "Which" behind {@code the leaders of the rising} means the rising. */
  static Group thingOf(Group group) {
    boolean persons =
        !group.isEmpty()
            && group.last().head() == Head.TITLE
            && !group.last().complements.isEmpty();
    return persons
        ? new Group(List.of(group.last().complements.get(group.last().complements.size() - 1)))
        : group;
  }

  /** "Who" behind {@code that of Sam} means Sam. */
  static Group personIn(Group group, Clause relative) {
    Group object = relative.parent == null ? Group.NONE : relative.parent.object;
    boolean title = !group.isEmpty() && group.last().head() == Head.TITLE;
    if (title && !object.isEmpty() && object.last().head() == Head.NAME) {
      return new Group(List.of(object.last()));
    }
    if (group.isEmpty()
        || title
        || group.last().head() == Head.NAME
        || group.last().complements.isEmpty()) {
      return group;
    }
    NounPhrase inner = group.last().complements.get(group.last().complements.size() - 1);
    return inner.head() == Head.NAME ? new Group(List.of(inner)) : group;
  }

  /**
   * "all of which", "both of whom" and plural lists of states stay whole before a comma and
   * "which".
   */
  static boolean isList(Group antecedent) {
    return antecedent.members().size() > 1
        && antecedent.members().stream()
            .allMatch(m -> m.head() == Head.STATE || m.head() == Head.NAME);
  }

  /**
   * The phrase "with X" before a relative clause about X: {@code with X, who had fled, succeeding
   * him}.
   */
  static Phrase companion(Clause relative) {
    if (relative.kind != Kind.RELATIVE
        || relative.parent == null
        || relative.antecedent.isEmpty()
        || !relative.hasVerb()) {
      return null;
    }
    return relative.parent.phrases.stream()
        .filter(
            p ->
                p.preposition().equals("with")
                    && p.group().members().contains(relative.antecedent.last()))
        .findFirst()
        .orElse(null);
  }

  /**
   * {@code assisted it with armament bought abroad}: things, and no companion who does something.
   */
  static boolean isEquipment(Group group) {
    return group.members().stream()
        .allMatch(
            m ->
                m.head() == Head.NOUN
                    && m.determiner().isEmpty()
                    && m.possessor().isEmpty()
                    && m.modifyingStates().isEmpty());
  }
}
