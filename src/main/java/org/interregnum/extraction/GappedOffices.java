package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.Scene.TitleReading;
import org.interregnum.extraction.rule.SlotType;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Group;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.ResolvedDate;

/**
 * Offices of clauses whose verb is left out after the first: {@code Its president was X, its prime
 * minister Y, and its treasurer Z}; {@code X became president and Y vice president}.
 */
final class GappedOffices {

  private static final Set<String> COPULAS = Set.of("be", "become", "remain");
  private static final Set<String> APPOINTING =
      Set.of("appoint", "elect", "name", "choose", "nominate", "make", "designate");
  private static final double WEIGHT = 0.82;

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    List<Clause> clauses = scene.syntax().clauses();
    for (Clause clause : clauses) {
      if (COPULAS.contains(clause.lemma()) && clause.real() && !clause.negated()) {
        boolean titled =
            holds(clause.subject().members(), scene) || holds(clause.object().members(), scene);
        if (titled && !respectively(clause, scene, findings)) {
          behind(clause, scene, findings);
        }
      }
    }
    return findings;
  }

  /** {@code A, B and C became respectively president, premier and treasurer}. */
  private static boolean respectively(Clause clause, SentenceScene scene, List<Finding> findings) {
    List<NounPhrase> holders = clause.subject().members();
    List<NounPhrase> titles = clause.object().members();
    boolean paired =
        holders.size() > 1
            && holders.size() == titles.size()
            && scene.syntax().sentence().contains("respectively");
    for (int i = 0; paired && i < holders.size(); i++) {
      office(holders.get(i), titles.get(i), clause, scene, findings);
    }
    return paired;
  }

  private static boolean isTitled(Clause clause, SentenceScene scene) {
    boolean appoints = APPOINTING.contains(clause.lemma()) && !clause.passive();
    return appoints
        ? holds(clause.complement().members(), scene)
        : COPULAS.contains(clause.lemma())
            && (holds(clause.subject().members(), scene)
                || holds(clause.object().members(), scene));
  }

  private static boolean holds(List<NounPhrase> phrases, SentenceScene scene) {
    return phrases.stream().anyMatch(p -> scene.title(p).isPresent());
  }

  /** Pairs of a person and a title that follow one another up to the next verb. */
  private void behind(Clause clause, SentenceScene scene, List<Finding> findings) {
    int limit = nextVerb(clause, scene);
    List<NounPhrase> rest =
        scene.syntax().phrases().stream()
            .filter(p -> p.begin() > pairEnd(clause) && p.end() <= limit)
            .filter(p -> scene.title(p).isPresent() || person(p, scene).isPresent())
            .filter(p -> !isInside(p, scene) && !isWhole(p))
            .toList();
    for (int i = 0; i + 1 < rest.size(); i += 2) {
      NounPhrase first = rest.get(i);
      NounPhrase second = rest.get(i + 1);
      boolean titleFirst = scene.title(first).isPresent() && first.head() != Head.NAME;
      NounPhrase title = titleFirst ? first : second;
      NounPhrase holder = titleFirst ? second : first;
      office(holder, title, clause, scene, findings);
    }
  }

  private static boolean isInside(NounPhrase phrase, SentenceScene scene) {
    return scene.links().whole(phrase).isPresent()
        || scene.syntax().phrases().stream()
            .anyMatch(p -> p.apposition().filter(a -> a == phrase).isPresent());
  }

  /** {@code its prime minister Son Sann}: a pair within one phrase. */
  private static boolean isWhole(NounPhrase phrase) {
    return phrase.head() == Head.NAME && phrase.isPossessive() && !phrase.titles().isEmpty();
  }

  /** Where the pair that the verb itself joins ends. */
  private static int pairEnd(Clause clause) {
    boolean two = clause.complement().isEmpty() || COPULAS.contains(clause.lemma());
    Group last = two ? clause.object() : clause.complement();
    return last.isEmpty() ? clause.verbBegin() : last.first().end() - 1;
  }

  private static int nextVerb(Clause clause, SentenceScene scene) {
    return scene.syntax().clauses().stream()
        .mapToInt(Clause::verbBegin)
        .filter(begin -> begin > clause.verbBegin())
        .min()
        .orElse(scene.syntax().sentence().length());
  }

  private static Optional<Entity> person(NounPhrase phrase, SentenceScene scene) {
    return phrase.head() == Head.NAME ? scene.first(phrase, EntityType.PERSON) : Optional.empty();
  }

  private static void office(
      NounPhrase holder,
      NounPhrase phrase,
      Clause clause,
      SentenceScene scene,
      List<Finding> findings) {
    Optional<Entity> person = person(holder, scene);
    Optional<TitleReading> title = scene.title(phrase);
    if (person.isEmpty() || title.isEmpty()) {
      return;
    }
    Optional<ResolvedDate> date = scene.date(clause);
    if (APPOINTING.contains(clause.lemma())) {
      findings.add(
          Finding.of(
                  ClaimKind.APPOINTMENT,
                  appointer(clause, scene).orElse(null),
                  person.get(),
                  title.get().text(),
                  "appointment.gapped",
                  WEIGHT)
              .dated(Dating.start(date), Dating.end(date)));
      return;
    }
    title
        .get()
        .owner()
        .or(() -> scene.possessive(phrase))
        .or(() -> shared(clause, scene))
        .or(() -> scene.owner(title.get(), person.get()))
        .ifPresent(
            owner ->
                findings.add(
                    Finding.of(
                            ClaimKind.OFFICE,
                            person.get(),
                            owner,
                            title.get().text(),
                            "office.gapped",
                            WEIGHT)
                        .dated(
                            Dating.start(date),
                            date.filter(ResolvedDate::isSpan).flatMap(ResolvedDate::end))));
  }

  private static Optional<Entity> appointer(Clause clause, SentenceScene scene) {
    return clause.subject().members().stream()
        .flatMap(m -> scene.entities(m).stream())
        .flatMap(e -> scene.fit(e, SlotType.PARTY).stream())
        .findFirst();
  }

  /** The owner that the first pair names holds for those behind it. */
  private static Optional<Entity> shared(Clause clause, SentenceScene scene) {
    List<NounPhrase> pair = new ArrayList<>(clause.subject().members());
    pair.addAll(clause.object().members());
    return pair.stream()
        .flatMap(p -> scene.title(p).stream())
        .flatMap(t -> t.owner().stream())
        .findFirst();
  }
}
