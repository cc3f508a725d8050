package org.interregnum.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Group;
import org.interregnum.time.ResolvedDate;

/** A clause in words: its verb, what stands around it and when it happened. */
final class ClauseText {

  private ClauseText() {}

  /** {@code main: subject 'Chile', verb occupy, object 'Lima', in 1881-01}. */
  static String of(Clause clause, SentenceView view) {
    StringJoiner text = new StringJoiner(", ");
    part(text, "subject", clause.subject(), view);
    text.add(verb(clause));
    part(text, "object", clause.object(), view);
    part(text, "complement", clause.complement(), view);
    clause.phrases().forEach(phrase -> part(text, phrase.preposition(), phrase.group(), view));
    clause.loose().forEach(group -> part(text, "loose", group, view));
    view.date(clause).ifPresent(date -> text.add("dated " + of(date)));
    String kind = clause.kind().name().toLowerCase(Locale.ROOT);
    return kind + (clause.conjunction().isEmpty() ? "" : " " + clause.conjunction()) + ": " + text;
  }

  private static String verb(Clause clause) {
    if (clause.lemma().isEmpty()) {
      return "no verb";
    }
    return "verb "
        + clause.lemma()
        + (clause.passive() ? " (passive)" : "")
        + (clause.negated() ? " (denied)" : "")
        + (clause.real() ? "" : " (unreal)");
  }

  private static void part(StringJoiner text, String name, Group group, SentenceView view) {
    if (!group.isEmpty()) {
      text.add(
          name
              + " "
              + group.members().stream()
                  .map(member -> "'" + view.words(member) + "'")
                  .collect(Collectors.joining(" + ")));
    }
  }

  /** {@code 1881-01}, {@code 1881-01 to 1883}, {@code to 1883}. */
  static String of(ResolvedDate date) {
    Optional<String> start = date.start().map(Object::toString);
    Optional<String> end = date.end().map(Object::toString);
    return start.equals(end) || end.isEmpty()
        ? start.orElse("unknown")
        : start.map(s -> s + " ").orElse("") + "to " + end.get();
  }
}
