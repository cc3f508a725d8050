package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.SlotType;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.Edtf;
import org.interregnum.time.ResolvedDate;

/**
 * Occupations told by the noun: {@code the German occupation of Belgium began}, {@code under
 * Japanese occupation}.
 */
final class OccupationFinder {

  private static final Set<String> CARRYING_OUT =
      Set.of("carry", "undertake", "conduct", "effect", "execute");
  private static final double UNTOLD = 0.6;
  private static final double WEIGHT = 0.88;
  private static final Set<String> IMAGINED =
      Set.of("imminent", "possible", "planned", "threatened", "future", "feared");

  private final Lexicon lexicon;

  OccupationFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (NounPhrase phrase : scene.syntax().phrases()) {
      if (phrase.head() == Head.NOUN
          && phrase.headWord().equals("occupation")
          && phrase.modifierWords().stream().noneMatch(IMAGINED::contains)) {
        occupation(phrase, scene, findings);
      }
    }
    scene.syntax().clauses().forEach(c -> untoldOccupier(c, scene, findings));
    return findings;
  }

  /** {@code The town was occupied on 10 January}: by the occupier of whom the document tells. */
  private static void untoldOccupier(Clause clause, SentenceScene scene, List<Finding> findings) {
    boolean untold =
        Set.of("occupy", "reoccupy").contains(clause.lemma())
            && clause.passive()
            && clause.real()
            && !clause.negated()
            && clause.phrases().stream().noneMatch(p -> p.preposition().equals("by"));
    Optional<ResolvedDate> date = scene.date(clause);
    Optional<Entity> occupier =
        scene.resolver().focus().occupier().map(scene.resolver().registry()::state);
    if (!untold || date.isEmpty() || occupier.isEmpty()) {
      return;
    }
    clause.subject().members().stream()
        .flatMap(m -> scene.entities(m).stream())
        .filter(e -> e.type() == EntityType.PLACE)
        .forEach(
            place ->
                findings.add(
                    Finding.of(
                            ClaimKind.OCCUPATION,
                            occupier.get(),
                            place,
                            "military",
                            "occupation.untold",
                            UNTOLD)
                        .dated(Dating.start(date), Optional.empty())));
  }

  private void occupation(NounPhrase phrase, SentenceScene scene, List<Finding> findings) {
    List<Entity> occupiers = occupiers(phrase, scene);
    List<Entity> places = places(phrase, scene);
    boolean timed = timed(phrase, scene);
    boolean bare = phrase.ofs().isEmpty();
    if (bare && places.isEmpty()) {
      places = under(phrase, scene, timed);
    }
    List<Entity> doers = carriedOut(phrase, scene);
    if (!doers.isEmpty()) {
      occupiers = doers;
    }
    boolean statesIt =
        timed || !doers.isEmpty() || under(phrase, scene) || phrase.determiner().equals("this");
    if (!statesIt) {
      return;
    }
    Period period = period(phrase, scene);
    for (Entity occupier : occupiers) {
      for (Entity place : places) {
        if (place != occupier) {
          findings.add(
              Finding.of(
                      ClaimKind.OCCUPATION, occupier, place, "military", "occupation.noun", WEIGHT)
                  .dated(period.start(), period.end()));
        }
      }
    }
  }

  /** {@code The occupation was carried out by A and B}: they are the occupiers. */
  private static List<Entity> carriedOut(NounPhrase phrase, SentenceScene scene) {
    return scene.syntax().clauses().stream()
        .filter(
            c ->
                c.passive()
                    && c.real()
                    && !c.negated()
                    && CARRYING_OUT.contains(c.lemma())
                    && c.subject().members().contains(phrase))
        .flatMap(c -> c.phrases().stream())
        .filter(p -> p.preposition().equals("by"))
        .flatMap(p -> p.group().members().stream())
        .flatMap(member -> states(member, scene).stream())
        .distinct()
        .toList();
  }

  /** {@code by British and French troops}: all of them; else the one whom the noun names. */
  private static List<Entity> occupiers(NounPhrase phrase, SentenceScene scene) {
    List<Entity> by =
        scene.links().behind(phrase).stream()
            .filter(p -> p.preposition().equals("by"))
            .flatMap(p -> p.group().members().stream())
            .flatMap(member -> states(member, scene).stream())
            .distinct()
            .toList();
    return by.isEmpty() ? occupier(phrase, scene).stream().toList() : by;
  }

  private static List<Entity> states(NounPhrase agent, SentenceScene scene) {
    List<Entity> adjectives =
        agent.modifyingStates().stream().map(scene.resolver().registry()::state).toList();
    return adjectives.isEmpty()
        ? scene.entities(agent).stream()
            .flatMap(e -> scene.fit(e, SlotType.STATE).stream())
            .toList()
        : adjectives;
  }

  private static Optional<Entity> occupier(NounPhrase phrase, SentenceScene scene) {
    Optional<Entity> named =
        phrase.modifyingStates().stream()
            .findFirst()
            .map(scene.resolver().registry()::state)
            .or(
                () ->
                    phrase
                        .possessor()
                        .flatMap(
                            p ->
                                scene.entities(p).stream()
                                    .flatMap(e -> scene.fit(e, SlotType.STATE).stream())
                                    .findFirst()));
    return named.or(
        () -> scene.resolver().focus().occupier().map(scene.resolver().registry()::state));
  }

  private static List<Entity> places(NounPhrase phrase, SentenceScene scene) {
    List<Entity> places = new ArrayList<>();
    for (NounPhrase of : phrase.ofs()) {
      scene.entities(of).stream()
          .filter(e -> e.type() == EntityType.PLACE || e.type() == EntityType.STATE)
          .forEach(places::add);
    }
    return places;
  }

  /**
   * Whose occupation a bare one is: of the subject it stands behind, or of what the document is
   * about.
   */
  private List<Entity> under(NounPhrase phrase, SentenceScene scene, boolean timed) {
    if (timed) {
      return scene
          .resolver()
          .focus()
          .mainState()
          .map(scene.resolver().registry()::state)
          .map(List::of)
          .orElse(List.of());
    }
    for (Clause clause : scene.clausesOf(phrase)) {
      List<Entity> subjects =
          clause.subject().members().stream()
              .flatMap(m -> scene.entities(m).stream())
              .filter(e -> e.type() == EntityType.STATE || e.type() == EntityType.PLACE)
              .toList();
      if (!subjects.isEmpty()) {
        return subjects;
      }
    }
    return scene
        .resolver()
        .focus()
        .mainState()
        .map(scene.resolver().registry()::state)
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean under(NounPhrase phrase, SentenceScene scene) {
    return !phrase.modifyingStates().isEmpty()
        && scene.syntax().clauses().stream()
            .flatMap(c -> c.phrases().stream())
            .anyMatch(p -> p.preposition().equals("under") && p.group().members().contains(phrase));
  }

  /** Whether the sentence says when it began or ended. */
  private boolean timed(NounPhrase phrase, SentenceScene scene) {
    return scene.syntax().clauses().stream()
        .anyMatch(
            c ->
                c.subject().members().contains(phrase)
                    && lexicon.eventPhase(c.lemma()).filter(p -> !p.equals("happen")).isPresent());
  }

  private record Period(Optional<Edtf> start, Optional<Edtf> end) {}

  private Period period(NounPhrase phrase, SentenceScene scene) {
    Optional<Edtf> start = Optional.empty();
    Optional<Edtf> end = Optional.empty();
    for (Clause clause : scene.syntax().clauses()) {
      Optional<ResolvedDate> date = scene.date(clause);
      if (clause.subject().members().contains(phrase) && date.isPresent()) {
        String phase = lexicon.eventPhase(clause.lemma()).orElse("");
        start =
            start.or(
                () ->
                    phase.equals("begin")
                            || phase.equals("last")
                            || CARRYING_OUT.contains(clause.lemma())
                        ? date.get().start()
                        : Optional.empty());
        end =
            end.or(
                () ->
                    phase.equals("end")
                            || phase.equals("last")
                            || CARRYING_OUT.contains(clause.lemma())
                        ? date.get().end()
                        : Optional.empty());
      }
    }
    return new Period(start, end);
  }
}
