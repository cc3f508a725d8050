package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.Scene.TitleReading;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Group;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.ResolvedDate;

/**
 * People beside a government, a force or another person: {@code with X as prime minister}, {@code
 * under the presidency of X}, {@code His successor, X}.
 */
final class CompanionFinder {

  private static final double WEIGHT = 0.82;
  private static final Set<String> SETTING_UP =
      Set.of("proclaim", "establish", "set", "create", "found", "form", "constitute", "organise");

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : scene.syntax().clauses()) {
      withAs(clause, scene, findings);
      under(clause, scene, findings);
    }
    for (Clause clause : scene.syntax().clauses()) {
      inPlace(clause, scene, findings);
      placeTaken(clause, scene, findings);
    }
    for (NounPhrase phrase : scene.syntax().phrases()) {
      successor(phrase, scene, findings);
    }
    return findings;
  }

  /**
   * {@code with X as prime minister and Y as deputy}: each title goes with the people nearest
   * before it.
   */
  private void withAs(Clause clause, SentenceScene scene, List<Finding> findings) {
    List<Group> people = new ArrayList<>();
    clause.phrases().stream()
        .filter(p -> p.preposition().equals("with"))
        .forEach(p -> people.add(p.group()));
    if (people.isEmpty() || !clause.real()) {
      return;
    }
    boolean headed =
        clause.phrases().stream()
            .anyMatch(
                p ->
                    p.preposition().equals("at")
                        && p.group().first().headWord().equals("head")
                        && p.group().first().isPossessive());
    if (headed) {
      told(clause, scene)
          .ifPresent(
              o ->
                  people.get(0).members().stream()
                      .flatMap(m -> person(m, scene).stream())
                      .findFirst()
                      .ifPresent(
                          p ->
                              findings.add(
                                  Finding.of(
                                          ClaimKind.OFFICE, p, o, "head", "office.at-head", WEIGHT)
                                      .dated(
                                          Dating.start(scene.date(clause)),
                                          java.util.Optional.empty()))));
    }
    people.addAll(clause.loose());
    for (Clause.Phrase phrase : clause.phrases()) {
      Optional<TitleReading> title =
          phrase.preposition().equals("as")
              ? phrase.group().members().stream().flatMap(m -> scene.title(m).stream()).findFirst()
              : Optional.empty();
      int begin = phrase.group().first().begin();
      Optional<Group> nearest =
          Stream.concat(people.stream(), before(phrase, clause))
              .filter(g -> g.last().end() <= begin && begin - g.last().end() < 30)
              .max(java.util.Comparator.comparingInt(g -> g.last().end()));
      title.ifPresent(
          t ->
              nearest.ifPresent(
                  g ->
                      g.members()
                          .forEach(
                              m ->
                                  person(m, scene)
                                      .ifPresent(p -> office(p, t, clause, scene, findings)))));
    }
  }

  /** {@code with X as president and Y as premier}: Y stands at the end of the phrase before. */
  private static Stream<Group> before(Clause.Phrase phrase, Clause clause) {
    return clause.phrases().stream()
        .filter(p -> p != phrase && p.preposition().equals("as"))
        .map(p -> p.group().last())
        .filter(p -> p.end() <= phrase.group().first().begin())
        .map(p -> new Group(List.of(p)));
  }

  private static void office(
      Entity person,
      TitleReading title,
      Clause clause,
      SentenceScene scene,
      List<Finding> findings) {
    Optional<Entity> owner =
        setUp(clause, scene)
            .or(title::owner)
            .or(() -> told(clause, scene))
            .or(() -> scene.owner(title, person));
    Optional<ResolvedDate> date = scene.date(clause);
    owner.ifPresent(
        o ->
            findings.add(
                Finding.of(ClaimKind.OFFICE, person, o, title.text(), "office.with-as", WEIGHT)
                    .dated(
                        Dating.start(date),
                        date.filter(ResolvedDate::isSpan).flatMap(ResolvedDate::end))));
  }

  /** {@code put in his place an Administrative Council with X as its chairman}: of the new one. */
  private static Optional<Entity> setUp(Clause clause, SentenceScene scene) {
    return clause.passive()
        ? Optional.empty()
        : clause.object().members().stream()
            .filter(m -> m.determiner().startsWith("a"))
            .flatMap(m -> scene.entities(m).stream())
            .filter(e -> e.type() == EntityType.GOVERNMENT || e.type() == EntityType.BODY)
            .findFirst();
  }

  /** The government, body or force that the clause is about. */
  private static Optional<Entity> told(Clause clause, SentenceScene scene) {
    List<NounPhrase> candidates = new ArrayList<>();
    clause.phrases().stream()
        .filter(p -> Set.of("into", "to", "of").contains(p.preposition()))
        .forEach(p -> candidates.addAll(p.group().members()));
    candidates.addAll(clause.subject().members());
    candidates.addAll(clause.object().members());
    clause.object().members().forEach(o -> candidates.addAll(o.ofs()));
    return candidates.stream()
        .flatMap(c -> scene.entities(c).stream())
        .filter(
            e ->
                e.type() == EntityType.GOVERNMENT
                    || e.type() == EntityType.BODY
                    || e.type() == EntityType.FORCE
                    || e.type() != EntityType.PERSON && SETTING_UP.contains(clause.lemma()))
        .findFirst();
  }

  /** {@code under the presidency of X}. */
  private void under(Clause clause, SentenceScene scene, List<Finding> findings) {
    clause.phrases().stream()
        .filter(p -> p.preposition().equals("under"))
        .flatMap(p -> p.group().members().stream())
        .forEach(
            member ->
                presiding(member.headWord())
                    .ifPresent(
                        title ->
                            member.ofs().stream()
                                .flatMap(of -> person(of, scene).stream())
                                .findFirst()
                                .ifPresent(
                                    p ->
                                        office(
                                            p,
                                            new TitleReading(title, Optional.empty()),
                                            clause,
                                            scene,
                                            findings))));
  }

  private static Optional<String> presiding(String noun) {
    return switch (noun) {
      case "presidency" -> Optional.of("president");
      case "chairmanship" -> Optional.of("chairman");
      case "leadership" -> Optional.of("leader");
      default -> Optional.empty();
    };
  }

  /**
   * {@code appointed X in his place}, {@code in succession to X}, {@code resigned in favour of X}.
   */
  private void inPlace(Clause clause, SentenceScene scene, List<Finding> findings) {
    List<Clause.Phrase> phrases = clause.phrases();
    for (int i = 0; i < phrases.size() && clause.real(); i++) {
      if (!phrases.get(i).preposition().equals("in")
          && !phrases.get(i).preposition().equals("as")) {
        continue;
      }
      NounPhrase noun = phrases.get(i).group().last();
      Optional<Entity> other =
          companion(noun, i + 1 < phrases.size() ? phrases.get(i + 1) : null, scene);
      Optional<Entity> actor = actor(clause, scene);
      List<Entity> involved = new ArrayList<>(actor.stream().toList());
      clause.subject().members().stream()
          .flatMap(m -> person(m, scene).stream())
          .forEach(involved::add);
      if (noun.isPossessive() && other.filter(involved::contains).isPresent()) {
        other = scene.resolver().other(involved);
      }
      implied(noun, other, actor, clause, scene, findings);
      switch (noun.headWord()) {
        case "place", "stead", "succession", "successor" ->
            succession(other, actor, clause, scene, findings);
        case "favour", "favor" -> succession(actor, other, clause, scene, findings);
        default -> {}
      }
    }
  }

  /** {@code appointed X in his place}: to the office that the other one held. */
  private static void implied(
      NounPhrase noun,
      Optional<Entity> other,
      Optional<Entity> actor,
      Clause clause,
      SentenceScene scene,
      List<Finding> findings) {
    boolean place = noun.headWord().equals("place") || noun.headWord().equals("stead");
    boolean titled =
        clause.complement().members().stream().anyMatch(m -> scene.title(m).isPresent())
            || clause.phrases().stream().anyMatch(p -> p.preposition().equals("as"));
    if (!place
        || titled
        || clause.passive()
        || !Set.of("appoint", "elect", "name", "choose", "nominate", "install")
            .contains(clause.lemma())) {
      return;
    }
    Optional<Entity> appointer =
        clause.subject().members().stream().flatMap(m -> scene.entities(m).stream()).findFirst();
    Optional<ResolvedDate> date = scene.date(clause);
    other
        .flatMap(scene::titleOf)
        .ifPresent(
            title ->
                actor.ifPresent(
                    a ->
                        findings.add(
                            Finding.of(
                                    ClaimKind.APPOINTMENT,
                                    appointer.orElse(null),
                                    a,
                                    title,
                                    "appointment.in-place",
                                    WEIGHT)
                                .dated(Dating.start(date), Dating.end(date)))));
  }

  private static Optional<Entity> companion(
      NounPhrase noun, Clause.Phrase next, SentenceScene scene) {
    return noun.possessor()
        .flatMap(p -> person(p, scene))
        .or(() -> scene.possessive(noun).filter(e -> e.type() == EntityType.PERSON))
        .or(() -> noun.ofs().stream().flatMap(of -> person(of, scene).stream()).findFirst())
        .or(
            () ->
                next != null && next.preposition().equals("to")
                    ? person(next.group().first(), scene)
                    : Optional.empty());
  }

  /**
   * Who comes or goes: whom somebody appoints, or who does it himself; a companion "with X as"
   * before all.
   */
  private static Optional<Entity> actor(Clause clause, SentenceScene scene) {
    Optional<Entity> with =
        clause.phrases().stream()
            .filter(p -> p.preposition().equals("with"))
            .flatMap(p -> person(p.group().first(), scene).stream())
            .findFirst();
    Optional<Entity> object =
        clause.object().members().stream().flatMap(m -> person(m, scene).stream()).findFirst();
    return with.or(() -> clause.passive() ? Optional.empty() : object)
        .or(
            () ->
                clause.subject().members().stream()
                    .flatMap(m -> person(m, scene).stream())
                    .findFirst());
  }

  private static void succession(
      Optional<Entity> before,
      Optional<Entity> after,
      Clause clause,
      SentenceScene scene,
      List<Finding> findings) {
    Optional<ResolvedDate> date = scene.date(clause);
    before.ifPresent(
        b ->
            after
                .filter(a -> a != b)
                .ifPresent(
                    a ->
                        findings.add(
                            Finding.of(
                                    ClaimKind.SUCCESSION,
                                    b,
                                    a,
                                    "office",
                                    "succession.place",
                                    WEIGHT)
                                .dated(Dating.start(date), Dating.start(date)))));
  }

  /** {@code took his place}, {@code its place was taken by X}, {@code took the place of X}. */
  private void placeTaken(Clause clause, SentenceScene scene, List<Finding> findings) {
    List<NounPhrase> places =
        clause.passive() ? clause.subject().members() : clause.object().members();
    boolean taken =
        Set.of("take", "fill").contains(clause.lemma())
            && places.stream().anyMatch(p -> p.headWord().equals("place"));
    if (!taken || !clause.real()) {
      return;
    }
    NounPhrase place =
        places.stream().filter(p -> p.headWord().equals("place")).findFirst().orElseThrow();
    List<NounPhrase> takers = new ArrayList<>();
    if (clause.passive()) {
      clause.phrases().stream()
          .filter(p -> p.preposition().equals("by"))
          .forEach(p -> takers.addAll(p.group().members()));
    } else {
      takers.addAll(clause.subject().members());
    }
    Optional<Entity> before =
        place
            .possessor()
            .flatMap(p -> any(p, scene))
            .or(() -> scene.possessive(place))
            .or(() -> place.ofs().stream().flatMap(of -> any(of, scene).stream()).findFirst());
    Optional<Entity> after = takers.stream().flatMap(t -> any(t, scene).stream()).findFirst();
    Optional<ResolvedDate> date = scene.date(clause);
    before.ifPresent(
        b ->
            after
                .filter(
                    a ->
                        a != b
                            && (a.type() == EntityType.PERSON) == (b.type() == EntityType.PERSON))
                .ifPresent(
                    a ->
                        findings.add(
                            Finding.of(
                                    ClaimKind.SUCCESSION,
                                    b,
                                    a,
                                    a.type() == EntityType.PERSON ? "office" : "government",
                                    "succession.place",
                                    WEIGHT)
                                .dated(Dating.start(date), Dating.start(date)))));
  }

  private static Optional<Entity> any(NounPhrase phrase, SentenceScene scene) {
    return scene.entities(phrase).stream()
        .filter(
            e ->
                e.type() == EntityType.PERSON
                    || e.type() == EntityType.GOVERNMENT
                    || e.type() == EntityType.BODY)
        .findFirst();
  }

  /** {@code His successor, X, took office}. */
  private void successor(NounPhrase phrase, SentenceScene scene, List<Finding> findings) {
    phrase
        .apposition()
        .filter(a -> a.headWord().equals("successor") && phrase.head() == Head.NAME)
        .flatMap(a -> a.possessor())
        .flatMap(p -> person(p, scene))
        .ifPresent(
            before ->
                person(phrase, scene)
                    .filter(after -> after != before)
                    .ifPresent(
                        after ->
                            findings.add(
                                Finding.of(
                                    ClaimKind.SUCCESSION,
                                    before,
                                    after,
                                    "office",
                                    "succession.successor",
                                    WEIGHT))));
    boolean successor = phrase.headWord().equals("successor");
    if (!successor || phrase.apposition().isEmpty()) {
      return;
    }
    Optional<Entity> before =
        phrase
            .possessor()
            .flatMap(p -> person(p, scene))
            .or(() -> scene.possessive(phrase).filter(e -> e.type() == EntityType.PERSON));
    Optional<Entity> after = person(phrase.apposition().get(), scene);
    if (after.isPresent() && before.equals(after)) {
      before = scene.resolver().other(List.of(after.get()));
    }
    Optional<ResolvedDate> date =
        scene.clausesOf(phrase).stream().flatMap(c -> scene.date(c).stream()).findFirst();
    before.ifPresent(
        b ->
            after
                .filter(a -> a != b)
                .ifPresent(
                    a ->
                        findings.add(
                            Finding.of(
                                    ClaimKind.SUCCESSION,
                                    b,
                                    a,
                                    "office",
                                    "succession.successor",
                                    WEIGHT)
                                .dated(Dating.start(date), Dating.start(date)))));
  }

  private static Optional<Entity> person(NounPhrase phrase, SentenceScene scene) {
    if (phrase.head() == Head.TITLE && phrase.apposition().isPresent()) {
      return person(phrase.apposition().get(), scene);
    }
    return scene.first(phrase, EntityType.PERSON);
  }
}
