package org.interregnum.extraction.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interregnum.extraction.rule.ClausePattern.Complement;
import org.interregnum.extraction.rule.RuleBook.Candidate;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Group;
import org.interregnum.syntax.NounPhrase;

/** Holds a rule's patterns against a clause. */
public final class ClauseMatcher {

  /** Nouns that stand for what follows them over "of": {@code most of the costs}. */
  private static final Set<String> PARTS =
      Set.of("most", "part", "half", "much", "all", "bulk", "some", "share", "rest");

  private static final Set<String> REFLEXIVE = Set.of("itself", "themselves");

  /** What stands before "other" where it means those named already. */
  private static final Set<String> OTHERS = Set.of("each", "the");

  private final ClaimMaker maker = new ClaimMaker();

  /** What a rule finds in a clause: nothing where none of its patterns matches. */
  public List<Finding> match(Candidate candidate, Clause clause, Scene scene) {
    Rule rule = candidate.rule();
    boolean polarity =
        switch (rule.polarity()) {
          case AFFIRMED -> !denied(clause);
          case DENIED -> denied(clause);
          case EITHER -> true;
        };
    if (!polarity || !clause.real() || rule.dated() && scene.date(clause).isEmpty()) {
      return List.of();
    }
    for (ClausePattern pattern : candidate.patterns()) {
      Optional<Bindings> bound = bind(pattern, clause, scene);
      if (bound.isPresent()) {
        List<Finding> found = maker.make(rule, bound.get(), clause, scene);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  static boolean denied(Clause clause) {
    return clause.negated()
        || isNo(clause.subject())
        || isNo(clause.object())
        || !clause.object().isEmpty() && clause.object().first().headText().equals("neither")
        || !clause.subject().isEmpty()
            && Set.of("neither", "none")
                .contains(clause.subject().first().headText().toLowerCase(Locale.ROOT));
  }

  /** {@code no state}, {@code no recognition}. */
  private static boolean isNo(Group group) {
    return !group.isEmpty() && group.first().determiner().equals("no");
  }

  private Optional<Bindings> bind(ClausePattern pattern, Clause clause, Scene scene) {
    if (isReflexive(clause.object()) && pattern.object().filter(o -> !o.isLiteral()).isPresent()) {
      return Optional.empty();
    }
    if (pattern.surfacePassive() && !clause.passive()
        || pattern.agentless() && !agent(clause).isEmpty()
        || !pattern.particles().isEmpty()
            && clause.adverbs().stream().noneMatch(pattern.particles()::contains)) {
      return Optional.empty();
    }
    Bindings bindings = new Bindings();
    Set<Clause.Phrase> used = new HashSet<>();
    boolean turned = clause.passive() && !pattern.surfacePassive();
    Group agent = turned ? agent(clause) : Group.NONE;
    Group subject = turned ? agent : clause.subject();
    Group object = turned ? clause.subject() : clause.object();
    Group complement = turned ? clause.object() : clause.complement();
    if (turned && pattern.object().isEmpty()) {
      return Optional.empty();
    }
    boolean labelled = turned && agent.isEmpty() && label(pattern.subject(), bindings, scene);
    boolean matched =
        (labelled
                || fill(pattern.subject(), pattern.subjectOptional(), subject, bindings, scene)
                || !turned && alternative(pattern.subject(), clause, bindings, scene))
            && (fill(pattern.object(), pattern.objectOptional(), object, bindings, scene)
                || turned && object.isEmpty() && implied(pattern.object(), bindings, scene)
                || (turned || clause.hasShared())
                    && alternative(pattern.object(), clause, bindings, scene))
            && fill(pattern.complement(), false, complement, bindings, scene);
    for (Complement phrase : pattern.phrases()) {
      matched = matched && (phrase(phrase, clause, used, bindings, scene) || phrase.optional());
    }
    return matched ? Optional.of(bindings) : Optional.empty();
  }

  /**
   * In a line of a list, an act without agent is the one of the state that the line is about:
   * whether the slot is filled so.
   */
  private static boolean label(Optional<Slot> slot, Bindings bindings, Scene scene) {
    if (slot.isEmpty() || slot.get().isLiteral()) {
      return false;
    }
    List<Entity> fitting =
        scene.label().stream().flatMap(e -> scene.fit(e, slot.get().type()).stream()).toList();
    if (!fitting.isEmpty()) {
      bindings.entities(slot.get().name(), fitting);
    }
    return !fitting.isEmpty();
  }

  /** {@code Recognised by X}: a participle that opens a note means what the document is about. */
  private static boolean implied(Optional<Slot> slot, Bindings bindings, Scene scene) {
    Optional<Entity> topic =
        slot.filter(s -> s.type() == SlotType.TARGET).flatMap(s -> scene.topic(Optional.empty()));
    topic.ifPresent(t -> bindings.entities(slot.get().name(), List.of(t)));
    return topic.isPresent();
  }

  static boolean alternative(Optional<Slot> slot, Clause clause, Bindings bindings, Scene scene) {
    return slot.isPresent()
        && !slot.get().isLiteral()
        && clause.alternatives().stream()
            .anyMatch(group -> fill(slot, false, group, bindings, scene));
  }

  /** {@code established itself}: nothing other than the subject. */
  private static boolean isReflexive(Group group) {
    return group.members().size() == 1 && REFLEXIVE.contains(group.first().headText());
  }

  static Group agent(Clause clause) {
    List<NounPhrase> agents = new ArrayList<>();
    if (sharesAgent(clause)) {
      return agent(clause.parent());
    }
    clause.phrases().stream()
        .filter(p -> p.preposition().equals("by"))
        .forEach(p -> agents.addAll(p.group().members()));
    return new Group(agents);
  }

  /** {@code recognition was accorded to A by X and withdrawn from B}: by X as well. */
  private static boolean sharesAgent(Clause clause) {
    return clause.kind() == Clause.Kind.COORDINATE
        && clause.passive()
        && clause.parent() != clause
        && clause.parent().passive()
        && !clause.subject().isEmpty()
        && clause.subject().first().head() == NounPhrase.Head.NOUN
        && clause.subject().equals(clause.parent().subject())
        && clause.phrases().stream().noneMatch(p -> p.preposition().equals("by"));
  }

  private boolean phrase(
      Complement wanted, Clause clause, Set<Clause.Phrase> used, Bindings bindings, Scene scene) {
    if (wanted.each()) {
      List<NounPhrase> all =
          clause.phrases().stream()
              .filter(p -> wanted.prepositions().contains(p.preposition()))
              .flatMap(p -> p.group().members().stream())
              .toList();
      return !all.isEmpty()
          && fill(Optional.of(wanted.slot()), false, new Group(all), bindings, scene);
    }
    Clause.Phrase before = null;
    for (Clause.Phrase phrase : clause.phrases()) {
      boolean companion =
          before != null
              && before.preposition().equals("with")
              && phrase.preposition().equals("as")
              && !used.contains(before);
      before = phrase;
      if (companion) {
        continue;
      }
      if (!used.contains(phrase)
          && wanted.prepositions().contains(phrase.preposition())
          && fill(Optional.of(wanted.slot()), false, phrase.group(), bindings, scene)) {
        used.add(phrase);
        return true;
      }
    }
    return false;
  }

  static boolean fill(
      Optional<Slot> slot, boolean optional, Group group, Bindings bindings, Scene scene) {
    if (slot.isEmpty()) {
      return true;
    }
    if (group.isEmpty()) {
      return optional;
    }
    Slot wanted = slot.get();
    if (wanted.isLiteral()) {
      return group.members().stream().anyMatch(m -> literal(wanted, m, bindings, scene))
          || optional;
    }
    return switch (wanted.type()) {
      case TITLE -> title(wanted, group, bindings, scene) || optional;
      case WORDS -> {
        bindings.words(
            wanted.name(), group.members().stream().map(scene::words).findFirst().orElse(""));
        yield true;
      }
      default -> entities(wanted, group, bindings, scene) || optional;
    };
  }

  private static boolean literal(Slot wanted, NounPhrase phrase, Bindings bindings, Scene scene) {
    if (phrase.head() == NounPhrase.Head.PRONOUN
        && !wanted.words().contains(phrase.headText().toLowerCase(Locale.ROOT))) {
      return scene.antecedent(phrase).filter(a -> literal(wanted, a, bindings, scene)).isPresent();
    }
    boolean word =
        wanted.words().contains(phrase.headWord())
            || wanted.words().contains(phrase.headText().toLowerCase(Locale.ROOT))
            || wanted.words().stream()
                .anyMatch(w -> w.indexOf('_') >= 0 && isCompound(w, compound(phrase)));
    if (!word && PARTS.contains(phrase.headWord())) {
      return phrase.ofs().stream().anyMatch(of -> literal(wanted, of, bindings, scene));
    }
    if (word && !wanted.name().isEmpty()) {
      bindings.words(wanted.name(), scene.words(phrase));
    }
    if (!word || wanted.inner().isEmpty()) {
      return word;
    }
    if (!phrase.ofs().isEmpty()
        && fill(wanted.inner(), false, new Group(phrase.ofs()), bindings, scene)) {
      return true;
    }
    if (phrase.possessor().isPresent()) {
      return fill(
          wanted.inner(), false, new Group(List.of(phrase.possessor().get())), bindings, scene);
    }
    List<Entity> owner =
        scene.possessive(phrase).stream()
            .flatMap(e -> scene.fit(e, wanted.inner().get().type()).stream())
            .toList();
    if (!owner.isEmpty()) {
      bindings.entities(wanted.inner().get().name(), owner);
    }
    return !owner.isEmpty();
  }

  /** Words with an underscore behind them stand before the head, others up to the end. */
  private static boolean isCompound(String wanted, String compound) {
    return wanted.endsWith("_")
        ? compound.contains("_" + wanted)
        : compound.endsWith(wanted.startsWith("_") ? wanted : "_" + wanted);
  }

  /**
   * {@code _martial_law}, {@code _state_of_siege}: a head with the words around it; a word {@code
   * _law} wants none behind.
   */
  private static String compound(NounPhrase phrase) {
    StringBuilder text = new StringBuilder("_");
    phrase.modifierWords().forEach(word -> text.append(word).append('_'));
    text.append(phrase.headWord());
    phrase.ofs().stream().findFirst().ifPresent(of -> text.append("_of_").append(of.headWord()));
    return text.toString();
  }

  private static boolean title(Slot slot, Group group, Bindings bindings, Scene scene) {
    for (NounPhrase member : group.members()) {
      Optional<Scene.TitleReading> title = scene.title(member);
      if (title.isPresent()) {
        bindings.title(slot.name(), title.get());
        return true;
      }
    }
    return false;
  }

  /** {@code Its president was X, its prime minister Y}: Y is no second president. */
  private static boolean isPairOfItsOwn(NounPhrase member, Group group) {
    return member != group.first() && member.isPossessive() && !member.titles().isEmpty();
  }

  private static boolean entities(Slot slot, Group group, Bindings bindings, Scene scene) {
    List<Entity> fitting = new ArrayList<>();
    if (group.first().headWord().equals("other") && OTHERS.contains(group.first().determiner())) {
      fitting.addAll(bindings.any());
    }
    for (NounPhrase member : group.members()) {
      if (isPairOfItsOwn(member, group)) {
        continue;
      }
      for (Entity entity : scene.entities(member)) {
        scene
            .fit(entity, slot.type())
            .filter(e -> !fitting.contains(e))
            .ifPresent(
                e -> {
                  fitting.add(e);
                  bindings.phrase(slot.name(), e, member);
                });
      }
    }
    if (fitting.isEmpty()) {
      return false;
    }
    bindings.entities(slot.name(), fitting);
    return true;
  }
}
