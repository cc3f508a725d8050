package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.Scene.TitleReading;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Group;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.Edtf;
import org.interregnum.time.ResolvedDate;

/**
 * Offices whose title the text has told before and only points to: {@code he took office on 15
 * May}, {@code held the post until 1930}, {@code was installed in his place}, {@code drove
 * President X from office}.
 */
final class KnownOffices {

  private static final Set<String> OFFICE = Set.of("office", "post", "position", "power");
  private static final Set<String> TAKING = Set.of("take", "assume", "enter");
  private static final Set<String> HOLDING = Set.of("hold", "keep", "occupy", "retain");
  private static final Set<String> STAYING = Set.of("remain", "stay", "continue", "be");
  private static final Set<String> LEAVING =
      Set.of("leave", "resign", "vacate", "quit", "relinquish");
  private static final Set<String> DRIVING =
      Set.of("drive", "remove", "oust", "expel", "dismiss", "eject", "sweep", "force");
  private static final Set<String> PARTING = Set.of("resign", "abdicate");
  private static final Set<String> OUSTED = Set.of("dismiss", "depose", "oust", "overthrow");

  /** Prepositions behind which the office itself is named. */
  private static final Set<String> NAMING = Set.of("as", "from", "of");

  private static final Set<String> PLACING = Set.of("install", "place", "put", "swear", "instal");
  private static final double WEIGHT = 0.78;

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : scene.syntax().clauses()) {
      if (clause.real() && !clause.negated()) {
        clause(clause, scene, findings);
      }
    }
    return findings;
  }

  private void clause(Clause clause, SentenceScene scene, List<Finding> findings) {
    Optional<ResolvedDate> date = scene.date(clause);
    boolean titled = clause.phrases().stream().anyMatch(p -> p.preposition().equals("as"));
    if (isOffice(clause.object()) && !clause.passive() && !titled) {
      if (TAKING.contains(clause.lemma())) {
        of(clause.subject(), scene, Dating.start(date), closing(date), findings);
      } else if (HOLDING.contains(clause.lemma())) {
        of(clause.subject(), scene, opening(date), closing(date), findings);
      } else if (LEAVING.contains(clause.lemma())) {
        of(clause.subject(), scene, Optional.empty(), Dating.start(date), findings);
      }
    }
    if (isParting(clause) && date.isPresent()) {
      of(clause.subject(), scene, Optional.empty(), Dating.start(date), findings);
    }
    boolean stays =
        clause.phrases().stream()
            .anyMatch(p -> p.preposition().equals("in") && isOffice(p.group()));
    if (stays && STAYING.contains(clause.lemma()) && date.isPresent()) {
      of(clause.subject(), scene, opening(date), closing(date), findings);
    }
    boolean from =
        clause.phrases().stream()
            .anyMatch(p -> p.preposition().equals("from") && isOffice(p.group()));
    if (from && DRIVING.contains(clause.lemma())) {
      Group driven = clause.passive() ? clause.subject() : clause.object();
      of(driven, scene, Optional.empty(), Dating.start(date), findings);
    }
    if (clause.passive() && PLACING.contains(clause.lemma())) {
      inPlace(clause, scene, Dating.start(date), findings);
    }
  }

  /** {@code he resigned in 1871}, {@code X was dismissed on 31 March}: from what he held. */
  private static boolean isParting(Clause clause) {
    boolean bare =
        (clause.passive() || clause.object().isEmpty())
            && clause.phrases().stream().noneMatch(p -> NAMING.contains(p.preposition()));
    return bare
        && (clause.passive() ? OUSTED : PARTING).contains(clause.lemma())
        && clause.subject().members().size() == 1;
  }

  private static Optional<Edtf> opening(Optional<ResolvedDate> date) {
    return date.filter(d -> !d.role().closes() || d.isSpan()).flatMap(ResolvedDate::start);
  }

  private static Optional<Edtf> closing(Optional<ResolvedDate> date) {
    return date.filter(d -> d.isSpan() || d.role().closes()).flatMap(ResolvedDate::end);
  }

  private static boolean isOffice(Group group) {
    return !group.isEmpty()
        && group.first().head() == Head.NOUN
        && OFFICE.contains(group.first().headWord())
        && group.first().ofs().isEmpty()
        && group.first().modifierWords().isEmpty()
        && !group.first().determiner().startsWith("a");
  }

  private static void of(
      Group holders,
      SentenceScene scene,
      Optional<Edtf> start,
      Optional<Edtf> end,
      List<Finding> findings) {
    for (NounPhrase holder : holders.members()) {
      Optional<Entity> person = person(holder, scene);
      person
          .flatMap(scene::titleOf)
          .ifPresent(t -> add(person.get(), t, scene, start, end, findings));
    }
  }

  /** To the office of whom he follows. */
  private static void inPlace(
      Clause clause, SentenceScene scene, Optional<Edtf> start, List<Finding> findings) {
    Optional<String> title =
        clause.phrases().stream()
            .filter(p -> p.preposition().equals("in"))
            .map(p -> p.group().last())
            .filter(noun -> Set.of("place", "stead").contains(noun.headWord()))
            .flatMap(noun -> before(noun, scene).stream())
            .flatMap(other -> scene.titleOf(other).stream())
            .findFirst();
    Optional<Entity> person =
        clause.subject().members().stream().flatMap(m -> person(m, scene).stream()).findFirst();
    person.ifPresent(
        p -> title.ifPresent(t -> add(p, t, scene, start, Optional.empty(), findings)));
  }

  private static Optional<Entity> before(NounPhrase place, SentenceScene scene) {
    return place
        .possessor()
        .flatMap(p -> person(p, scene))
        .or(() -> place.ofs().stream().flatMap(of -> person(of, scene).stream()).findFirst())
        .or(() -> scene.possessive(place).filter(e -> e.type() == EntityType.PERSON));
  }

  private static void add(
      Entity person,
      String title,
      SentenceScene scene,
      Optional<Edtf> start,
      Optional<Edtf> end,
      List<Finding> findings) {
    scene
        .owner(new TitleReading(title, Optional.empty()), person)
        .ifPresent(
            owner ->
                findings.add(
                    Finding.of(ClaimKind.OFFICE, person, owner, title, "office.known", WEIGHT)
                        .dated(start, end)));
  }

  private static Optional<Entity> person(NounPhrase phrase, SentenceScene scene) {
    return scene.first(phrase, EntityType.PERSON);
  }
}
