package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.SlotType;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Group;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.ResolvedDate;

/**
 * Capitals and seats told by the noun: {@code the Peruvian capital, Lima}, {@code whose capital was
 * Chongqing}.
 */
final class SeatFinder {

  private static final Set<String> PLACED = Set.of("in", "at");
  private static final Set<String> EXILED = Set.of("in", "at", "from");
  private static final Set<String> HAVING =
      Set.of("have", "establish", "keep", "maintain", "set", "fix", "make");
  private static final Set<String> MOVING =
      Set.of("move", "transfer", "remove", "shift", "relocate");
  private static final double WEIGHT = 0.85;
  private static final int NEAR = 30;
  private static final Set<String> SETTING_UP =
      Set.of("proclaim", "establish", "set", "create", "found", "form", "constitute", "organise");
  private static final Set<EntityType> SEATED =
      Set.of(EntityType.GOVERNMENT, EntityType.STATE, EntityType.BODY);
  private static final Set<String> SEATS =
      Set.of("capital", "seat", "headquarters", "offices", "ministries");

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (NounPhrase phrase : scene.syntax().phrases()) {
      if (phrase.head() == Head.NOUN && SEATS.contains(phrase.headWord())) {
        apposed(phrase, scene, findings);
      }
    }
    for (Clause clause : scene.syntax().clauses()) {
      if (clause.real() && !clause.negated()) {
        clause(clause, scene, findings);
      }
    }
    return findings;
  }

  private void apposed(NounPhrase phrase, SentenceScene scene, List<Finding> findings) {
    Optional<Entity> place = phrase.apposition().flatMap(a -> place(a, scene));
    place.ifPresent(
        p ->
            owner(phrase, scene)
                .ifPresent(o -> findings.add(seat(o, p, phrase, Optional.empty()))));
  }

  /** A copula between a seat and a place; "with X as its capital"; "moved its seat to X". */
  private void clause(Clause clause, SentenceScene scene, List<Finding> findings) {
    Optional<ResolvedDate> date = scene.date(clause);
    boolean copula =
        clause.lemma().equals("be")
            || clause.lemma().equals("become")
            || clause.lemma().equals("remain");
    if (copula) {
      pair(clause.subject(), clause.object(), scene, date, findings);
      pair(clause.object(), clause.subject(), scene, date, findings);
      clause.phrases().stream()
          .filter(p -> PLACED.contains(p.preposition()))
          .forEach(p -> pair(clause.subject(), p.group(), scene, date, findings));
    }
    List<Clause.Phrase> phrases = clause.phrases();
    exiled(clause, scene, date, findings);
    accompanied(clause, scene, date, findings);
    for (int i = 0; i + 1 < phrases.size(); i++) {
      Clause.Phrase first = phrases.get(i);
      Clause.Phrase second = phrases.get(i + 1);
      if (first.preposition().equals("with") && PLACED.contains(second.preposition())) {
        seated(first.group(), second.group(), scene, date, findings);
      }
    }
    for (Clause.Phrase phrase : phrases) {
      boolean at = PLACED.contains(phrase.preposition());
      if (at && HAVING.contains(clause.lemma())) {
        pairOwned(clause, clause.object(), phrase.group(), scene, date, findings);
      } else if ((phrase.preposition().equals("as") || phrase.preposition().equals("for"))
          && clause.lemma().equals("have")) {
        pairOwned(clause, phrase.group(), clause.object(), scene, date, findings);
      } else if (phrase.preposition().equals("to") && MOVING.contains(clause.lemma())) {
        pairOwned(clause, moved(clause), phrase.group(), scene, date, findings);
      } else if (phrase.preposition().equals("from") && MOVING.contains(clause.lemma())) {
        List<Finding> left = new ArrayList<>();
        pairOwned(clause, moved(clause), phrase.group(), scene, Optional.empty(), left);
        left.forEach(f -> findings.add(f.dated(Optional.empty(), Dating.start(date))));
      }
    }
  }

  /** {@code carried on from London as a government in exile}: where it sat. */
  private void exiled(
      Clause clause, SentenceScene scene, Optional<ResolvedDate> date, List<Finding> findings) {
    boolean exiled =
        clause.phrases().stream()
            .filter(p -> p.preposition().equals("as"))
            .anyMatch(p -> p.group().last().exiled());
    if (!exiled) {
      return;
    }
    Optional<Entity> place =
        clause.phrases().stream()
            .filter(p -> EXILED.contains(p.preposition()))
            .flatMap(p -> p.group().members().stream())
            .flatMap(p -> place(p, scene).stream())
            .findFirst();
    clause.subject().members().stream()
        .flatMap(m -> scene.entities(m).stream())
        .filter(e -> e.type() == EntityType.GOVERNMENT || e.type() == EntityType.STATE)
        .findFirst()
        .ifPresent(
            government ->
                place.ifPresent(
                    p ->
                        findings.add(
                            Finding.of(
                                    ClaimKind.SEAT,
                                    government,
                                    p,
                                    "headquarters",
                                    "seat.exile",
                                    WEIGHT)
                                .dated(Dating.start(date), Optional.empty()))));
  }

  private static Group moved(Clause clause) {
    return clause.passive() ? clause.subject() : clause.object();
  }

  /** {@code with X as governor and Y as its capital}: each seat goes with the place before it. */
  private void accompanied(
      Clause clause, SentenceScene scene, Optional<ResolvedDate> date, List<Finding> findings) {
    List<Group> places = new ArrayList<>(clause.loose());
    clause.phrases().stream()
        .filter(p -> p.preposition().equals("with"))
        .forEach(p -> places.add(p.group()));
    for (Clause.Phrase phrase : clause.phrases()) {
      boolean as = phrase.preposition().equals("as") || phrase.preposition().equals("for");
      Optional<NounPhrase> seat = as ? seat(phrase.group()) : Optional.empty();
      seat.ifPresent(
          s ->
              places.stream()
                  .filter(g -> g.last().end() <= s.begin() && s.begin() - g.last().end() < NEAR)
                  .max(Comparator.comparingInt(g -> g.last().end()))
                  .flatMap(g -> place(g.last(), scene))
                  .ifPresent(
                      place ->
                          told(clause, scene)
                              .or(() -> owner(s, scene))
                              .filter(owner -> owner != place)
                              .ifPresent(owner -> findings.add(seat(owner, place, s, date)))));
    }
  }

  /** What a clause sets up or tells of, whose seat may be named beside it. */
  private static Optional<Entity> told(Clause clause, SentenceScene scene) {
    List<NounPhrase> candidates = new ArrayList<>(clause.object().members());
    candidates.addAll(clause.subject().members());
    return candidates.stream()
        .flatMap(c -> scene.entities(c).stream())
        .filter(
            e ->
                SEATED.contains(e.type())
                    || e.type() == EntityType.PLACE && SETTING_UP.contains(clause.lemma()))
        .findFirst();
  }

  /** {@code with headquarters in X}: of the government, force or body named last before. */
  private void seated(
      Group seats,
      Group places,
      SentenceScene scene,
      Optional<ResolvedDate> date,
      List<Finding> findings) {
    Optional<NounPhrase> seat = seat(seats);
    Optional<Entity> owner = seat.flatMap(s -> before(s, scene));
    if (owner.isEmpty()) {
      pair(seats, places, scene, date, findings);
      return;
    }
    places.members().stream()
        .flatMap(p -> place(p, scene).stream())
        .findFirst()
        .ifPresent(p -> findings.add(seat(owner.get(), p, seat.get(), Optional.empty())));
  }

  private static Optional<Entity> before(NounPhrase seat, SentenceScene scene) {
    return scene.syntax().phrases().stream()
        .filter(p -> p.end() <= seat.begin())
        .flatMap(p -> scene.entities(p).stream())
        .filter(
            e ->
                e.type() == EntityType.GOVERNMENT
                    || e.type() == EntityType.BODY
                    || e.type() == EntityType.FORCE)
        .reduce((a, b) -> b);
  }

  private void pair(
      Group seats,
      Group places,
      SentenceScene scene,
      Optional<ResolvedDate> date,
      List<Finding> findings) {
    seat(seats)
        .ifPresent(
            seat ->
                owner(seat, scene)
                    .ifPresent(
                        owner ->
                            places.members().stream()
                                .flatMap(p -> place(p, scene).stream())
                                .findFirst()
                                .ifPresent(place -> findings.add(seat(owner, place, seat, date)))));
  }

  private void pairOwned(
      Clause clause,
      Group seats,
      Group places,
      SentenceScene scene,
      Optional<ResolvedDate> date,
      List<Finding> findings) {
    Optional<NounPhrase> seat = seat(seats);
    if (seat.isEmpty()) {
      return;
    }
    Optional<Entity> owner =
        owner(seat.get(), scene)
            .or(
                () ->
                    clause.subject().members().stream()
                        .flatMap(m -> scene.entities(m).stream())
                        .flatMap(e -> scene.fit(e, SlotType.POLITY).stream())
                        .findFirst());
    owner.ifPresent(
        o ->
            places.members().stream()
                .flatMap(p -> place(p, scene).stream())
                .findFirst()
                .ifPresent(place -> findings.add(seat(o, place, seat.get(), date))));
  }

  private static Optional<NounPhrase> seat(Group group) {
    return group.members().stream()
        .filter(m -> m.head() == Head.NOUN && SEATS.contains(m.headWord()))
        .findFirst();
  }

  private static Optional<Entity> place(NounPhrase phrase, SentenceScene scene) {
    return scene.first(phrase, EntityType.PLACE);
  }

  private static Optional<Entity> owner(NounPhrase phrase, SentenceScene scene) {
    Optional<Entity> owner =
        phrase
            .possessor()
            .flatMap(p -> first(p, scene))
            .or(() -> phrase.ofs().stream().flatMap(of -> first(of, scene).stream()).findFirst())
            .or(
                () ->
                    phrase.modifyingStates().stream()
                        .findFirst()
                        .map(scene.resolver().registry()::state))
            .or(
                () ->
                    scene
                        .possessive(phrase)
                        .filter(e -> e.type() != EntityType.EVENT)
                        .filter(e -> e.type() != EntityType.FORCE || e.isNamed()));
    return owner
        .or(
            () ->
                phrase.isPossessive() || !phrase.ofs().isEmpty() || phrase.headWord().equals("seat")
                    ? scene.resolver().mainGovernment()
                    : Optional.empty())
        .or(
            () ->
                phrase.ofs().isEmpty()
                    ? scene
                        .resolver()
                        .mainGovernment()
                        .filter(g -> !scene.resolver().focus().isOccupation())
                        .or(
                            () ->
                                scene
                                    .resolver()
                                    .focus()
                                    .mainState()
                                    .map(scene.resolver().registry()::state))
                    : Optional.empty());
  }

  private static Optional<Entity> first(NounPhrase phrase, SentenceScene scene) {
    return scene.entities(phrase).stream()
        .filter(
            e ->
                e.type() == EntityType.STATE
                    || e.type() == EntityType.GOVERNMENT
                    || e.type() == EntityType.PLACE
                    || e.type() == EntityType.BODY)
        .findFirst();
  }

  private static Finding seat(
      Entity owner, Entity place, NounPhrase seat, Optional<ResolvedDate> date) {
    String kind = seat.headWord().equals("capital") ? "capital" : "headquarters";
    Optional<ResolvedDate> span = date.filter(d -> d.isSpan() || d.role().closes());
    return Finding.of(ClaimKind.SEAT, owner, place, kind, "seat.noun", WEIGHT)
        .dated(Dating.start(date), span.flatMap(ResolvedDate::end));
  }
}
