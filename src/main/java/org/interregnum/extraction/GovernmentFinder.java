package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Resolver;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.ResolvedDate;

/**
 * Governments told by noun phrases: what appositions and predicates say they are, and the names
 * they go by.
 */
final class GovernmentFinder {

  /** {@code Military Government of X}: what an occupier governs by, under its own name. */
  private static final Pattern MILITARY =
      Pattern.compile("\\bMilitary (?:Government|Administration|Governorate)\\b");

  private static final Set<String> COPULAS = Set.of("be", "become", "remain");
  private static final double WEIGHT = 0.85;
  private static final List<String> STATUSES =
      List.of(
          "collaborationist",
          "puppet",
          "provisional",
          "parallel",
          "resistance",
          "constitutional",
          "de jure",
          "de facto");
  private static final Set<String> GOVERNING =
      Set.of("government", "regime", "administration", "cabinet", "junta", "authority");
  private static final Set<String> POLITIES =
      Set.of(
          "state",
          "republic",
          "government",
          "regime",
          "executive",
          "administration",
          "cabinet",
          "kingdom",
          "authority");

  private final Resolver resolver;

  GovernmentFinder(Resolver resolver) {
    this.resolver = resolver;
  }

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (NounPhrase phrase : scene.syntax().phrases()) {
      phrase.apposition().ifPresent(apposition -> apposed(phrase, apposition, scene, findings));
    }
    for (Clause clause : scene.syntax().clauses()) {
      predicate(clause, scene, findings);
    }
    return findings;
  }

  /** {@code X, a collaborationist government}: what it is. */
  private void apposed(
      NounPhrase phrase, NounPhrase apposition, SentenceScene scene, List<Finding> findings) {
    if (phrase.head() == Head.NAME
        || phrase.head() == Head.NOUN && apposition.head() == Head.NOUN) {
      status(apposition).ifPresent(s -> government(phrase, Optional.of(s), scene, findings));
    } else if (apposition.head() == Head.NAME) {
      status(phrase).ifPresent(s -> government(apposition, Optional.of(s), scene, findings));
    }
  }

  /** {@code X was a puppet state}, {@code carried on as a government in exile}. */
  private void predicate(Clause clause, SentenceScene scene, List<Finding> findings) {
    if (clause.negated() || !clause.real() || clause.subject().isEmpty()) {
      return;
    }
    for (NounPhrase predicate : predicates(clause)) {
      Optional<String> status = status(predicate);
      boolean told = status.isPresent() || governs(clause, predicate, scene);
      if (told) {
        List<Finding> found = new ArrayList<>();
        for (NounPhrase subject : clause.subject().members()) {
          if (found.isEmpty()) {
            government(subject, status, scene, found);
          }
        }
        Optional<ResolvedDate> date =
            COPULAS.contains(clause.lemma()) ? scene.date(clause) : Optional.empty();
        found.forEach(f -> findings.add(dated(f, date)));
      }
    }
  }

  private static Finding dated(Finding finding, Optional<ResolvedDate> date) {
    return finding.dated(
        date.filter(d -> d.isSpan() || !d.role().closes()).flatMap(ResolvedDate::start),
        date.filter(d -> d.isSpan() || d.role().closes()).flatMap(ResolvedDate::end));
  }

  /** {@code X was the government of Y from 1918 to 1920}: no status, and a time or a state. */
  private boolean governs(Clause clause, NounPhrase predicate, SentenceScene scene) {
    return COPULAS.contains(clause.lemma())
        && predicate.head() == Head.NOUN
        && GOVERNING.contains(predicate.headWord())
        && scene.date(clause).filter(ResolvedDate::isSpan).isPresent();
  }

  /** Whether something can be a government: one itself, a state or a body. */
  static boolean canGovern(Entity entity) {
    return entity.type() == EntityType.GOVERNMENT
        || entity.type() == EntityType.BODY
        || entity.type() == EntityType.STATE;
  }

  /**
   * What a sentence says a government is: by its name, its adjectives, an apposition or a
   * predicate.
   */
  static Optional<String> status(Entity government, SentenceScene scene) {
    for (NounPhrase phrase : scene.syntax().phrases()) {
      if (scene.entities(phrase).stream().anyMatch(e -> e.settled() == government.settled())) {
        Optional<String> found =
            status(phrase)
                .or(() -> named(phrase))
                .or(() -> phrase.apposition().flatMap(GovernmentFinder::status));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    for (Clause clause : scene.syntax().clauses()) {
      boolean subject =
          clause.subject().members().stream()
              .flatMap(m -> scene.entities(m).stream())
              .anyMatch(e -> e.settled() == government.settled());
      Optional<String> found =
          subject
              ? predicates(clause).stream().flatMap(p -> status(p).stream()).findFirst()
              : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The status that a government's name says it has. */
  private static Optional<String> named(NounPhrase phrase) {
    boolean provisional = phrase.head() == Head.NAME && phrase.headText().startsWith("Provisional");
    boolean exile = phrase.head() == Head.NAME && phrase.headText().endsWith("in exile");
    boolean military = phrase.head() == Head.NAME && MILITARY.matcher(phrase.headText()).find();
    if (military) {
      return Optional.of("military administration");
    }
    return provisional
        ? Optional.of("provisional")
        : exile ? Optional.of("in exile") : Optional.empty();
  }

  private static List<NounPhrase> predicates(Clause clause) {
    List<NounPhrase> predicates = new ArrayList<>();
    if (COPULAS.contains(clause.lemma())) {
      predicates.addAll(clause.object().members());
    }
    clause.phrases().stream()
        .filter(p -> p.preposition().equals("as"))
        .forEach(p -> predicates.addAll(p.group().members()));
    return predicates;
  }

  private static Optional<String> status(NounPhrase phrase) {
    if (phrase.head() != Head.NOUN) {
      return Optional.empty();
    }
    String head = phrase.headWord();
    boolean exile =
        head.contains("exile")
            || phrase.location().map(l -> l.headText().equals("exile")).orElse(false)
            || phrase.exiled();
    if (exile) {
      return Optional.of("in exile");
    }
    if (!POLITIES.contains(head)) {
      return Optional.empty();
    }
    String words = String.join(" ", phrase.modifierWords()).toLowerCase(Locale.ROOT);
    if (head.equals("administration") && words.contains("military")) {
      return Optional.of("military administration");
    }
    return STATUSES.stream().filter(words::contains).findFirst();
  }

  private void government(
      NounPhrase phrase, Optional<String> status, SentenceScene scene, List<Finding> findings) {
    for (Entity entity : scene.entities(phrase)) {
      if (canGovern(entity)) {
        status.filter(s -> entity.subtype().isEmpty()).ifPresent(entity::subtype);
        Optional<Entity> state =
            resolver
                .stateOf(entity)
                .filter(s -> s != entity)
                .or(() -> resolver.focus().mainState().map(resolver.registry()::state));
        state
            .filter(s -> s != entity)
            .ifPresent(
                s ->
                    findings.add(
                        Finding.of(
                            ClaimKind.GOVERNMENT,
                            entity,
                            s,
                            status.orElse(null),
                            "government.status",
                            WEIGHT)));
        return;
      }
    }
  }
}
