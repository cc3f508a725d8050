package org.interregnum.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interregnum.extraction.rule.ClausePattern.Complement;
import org.interregnum.extraction.rule.Miss.Reason;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Group;
import org.interregnum.syntax.NounPhrase;

/** Says why a rule found nothing in a clause: what the pattern that comes nearest lacks. */
public final class MissFinder {

  private MissFinder() {}

  /** One thing that a pattern lacks. */
  private record Lack(Reason reason, String why) {}

  /** Why a rule that knows the verb of a clause finds nothing in it. */
  public static Miss of(Rule rule, Clause clause, Scene scene) {
    List<Lack> fewest = null;
    for (ClausePattern pattern : rule.patterns()) {
      if (pattern.verbs().contains(clause.lemma())) {
        List<Lack> lacks = lacks(pattern, clause, scene);
        fewest = fewest == null || lacks.size() < fewest.size() ? lacks : fewest;
      }
    }
    Lack lack = fewest == null || fewest.size() > 1 ? several(fewest) : one(fewest, rule, clause);
    return new Miss(rule, clause, lack.reason(), lack.why());
  }

  private static Lack several(List<Lack> lacks) {
    String why =
        lacks == null
            ? "no pattern has the verb"
            : lacks.stream().map(Lack::why).collect(Collectors.joining(", "));
    return new Lack(Reason.PATTERN, why);
  }

  private static Lack one(List<Lack> lacks, Rule rule, Clause clause) {
    if (!lacks.isEmpty()) {
      return lacks.get(0);
    }
    boolean denied = ClauseMatcher.denied(clause);
    if (denied && rule.polarity() == Rule.Polarity.AFFIRMED) {
      return new Lack(Reason.DENIED, "the clause is denied");
    }
    if (!denied && rule.polarity() == Rule.Polarity.DENIED) {
      return new Lack(Reason.AFFIRMED, "the clause is not denied");
    }
    if (!clause.real()) {
      return new Lack(Reason.UNREAL, "the clause is only possible, planned or supposed");
    }
    return rule.dated()
        ? new Lack(Reason.UNDATED, "the clause has no date")
        : new Lack(Reason.CLAIM, "the pattern fits, but the claim lacks something");
  }

  private static List<Lack> lacks(ClausePattern pattern, Clause clause, Scene scene) {
    List<Lack> lacks = new ArrayList<>();
    boolean turned = clause.passive() && !pattern.surfacePassive();
    if (pattern.surfacePassive() && !clause.passive()) {
      lacks.add(new Lack(Reason.PATTERN, "the clause is not passive"));
    }
    Group subject = turned ? ClauseMatcher.agent(clause) : clause.subject();
    Group object = turned ? clause.subject() : clause.object();
    Group complement = turned ? clause.object() : clause.complement();
    boolean elsewhere =
        !turned && ClauseMatcher.alternative(pattern.subject(), clause, new Bindings(), scene);
    if (!pattern.subjectOptional() && !elsewhere) {
      lack("subject", Reason.SUBJECT, pattern.subject(), subject, scene).ifPresent(lacks::add);
    }
    boolean shared =
        (turned || clause.hasShared())
            && ClauseMatcher.alternative(pattern.object(), clause, new Bindings(), scene);
    if (!pattern.objectOptional() && !shared) {
      lack("object", Reason.OBJECT, pattern.object(), object, scene).ifPresent(lacks::add);
    }
    lack("complement", Reason.OBJECT, pattern.complement(), complement, scene)
        .ifPresent(lacks::add);
    pattern.phrases().stream()
        .filter(phrase -> !phrase.optional())
        .forEach(phrase -> lack(phrase, clause, scene).ifPresent(lacks::add));
    return lacks;
  }

  /** What the phrases behind a preposition lack: of several that which lacks least. */
  private static Optional<Lack> lack(Complement wanted, Clause clause, Scene scene) {
    String preposition = wanted.prepositions().stream().sorted().collect(Collectors.joining("|"));
    Optional<Lack> least =
        Optional.of(new Lack(Reason.PATTERN, "nothing stands behind '" + preposition + "'"));
    for (Clause.Phrase phrase : clause.phrases()) {
      if (wanted.prepositions().contains(phrase.preposition())) {
        least = lack(preposition, Reason.OBJECT, Optional.of(wanted.slot()), phrase.group(), scene);
        if (least.isEmpty()) {
          return least;
        }
      }
    }
    return least;
  }

  private static Optional<Lack> lack(
      String place, Reason unresolved, Optional<Slot> slot, Group group, Scene scene) {
    if (slot.isEmpty() || ClauseMatcher.fill(slot, false, group, new Bindings(), scene)) {
      return Optional.empty();
    }
    Slot wanted = slot.get();
    if (group.isEmpty()) {
      return Optional.of(new Lack(Reason.PATTERN, "it has no " + place));
    }
    String words =
        "'" + group.members().stream().map(scene::words).collect(Collectors.joining("', '")) + "'";
    if (wanted.isLiteral()) {
      String heads = wanted.words().stream().sorted().collect(Collectors.joining("|"));
      return Optional.of(new Lack(Reason.PATTERN, words + " is not " + heads));
    }
    String type = wanted.type().name().toLowerCase(Locale.ROOT);
    List<Entity> things = things(group, scene);
    if (things.isEmpty() && wanted.type() != SlotType.TITLE) {
      return Optional.of(new Lack(unresolved, words + " stands for nothing known"));
    }
    String kinds =
        things.stream()
            .map(e -> " (" + e.type().word() + ")")
            .distinct()
            .collect(Collectors.joining());
    return Optional.of(new Lack(Reason.UNFIT, words + kinds + " is no " + type));
  }

  private static List<Entity> things(Group group, Scene scene) {
    List<Entity> things = new ArrayList<>();
    for (NounPhrase member : group.members()) {
      things.addAll(scene.entities(member));
    }
    return things;
  }
}
