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
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.ResolvedDate;

/**
 * People beside a government, a force or another person: {@code with X as prime minister}, {@code under the presidency
 * of X}, {@code His successor, X}.
 */
final class CompanionFinder {

  private static final double WEIGHT = 0.82;

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : scene.syntax().clauses()) {
      withAs(clause, scene, findings);
      under(clause, scene, findings);
    }
    for (NounPhrase phrase : scene.syntax().phrases()) {
      successor(phrase, scene, findings);
    }
    return findings;
  }

  private void withAs(Clause clause, SentenceScene scene, List<Finding> findings) {
    List<Clause.Phrase> phrases = clause.phrases();
    for (int i = 0; i + 1 < phrases.size(); i++) {
      boolean pair = phrases.get(i).preposition().equals("with") && phrases.get(i + 1).preposition().equals("as");
      if (!pair || !clause.real()) {
        continue;
      }
      Optional<TitleReading> title = phrases.get(i + 1).group().members().stream().flatMap(m -> scene.title(m).stream()).findFirst();
      for (NounPhrase member : phrases.get(i).group().members()) {
        person(member, scene).ifPresent(p -> title.ifPresent(t -> office(p, t, clause, scene, findings)));
      }
    }
  }

  private static void office(Entity person, TitleReading title, Clause clause, SentenceScene scene, List<Finding> findings) {
    Optional<Entity> owner = title.owner().or(() -> told(clause, scene)).or(() -> scene.owner(title, person));
    Optional<ResolvedDate> date = scene.date(clause);
    owner.ifPresent(o -> findings.add(Finding.of(ClaimKind.OFFICE, person, o, title.text(), "office.with-as", WEIGHT)
        .dated(Dating.start(date), date.filter(ResolvedDate::isSpan).flatMap(ResolvedDate::end))));
  }

  /** The government, body or force that the clause is about. */
  private static Optional<Entity> told(Clause clause, SentenceScene scene) {
    List<NounPhrase> candidates = new ArrayList<>(clause.subject().members());
    candidates.addAll(clause.object().members());
    clause.phrases().stream().filter(p -> Set.of("of", "by", "into").contains(p.preposition())).forEach(p -> candidates.addAll(p.group().members()));
    return candidates.stream().flatMap(c -> scene.entities(c).stream())
        .filter(e -> e.type() == EntityType.GOVERNMENT || e.type() == EntityType.BODY || e.type() == EntityType.FORCE).findFirst();
  }

  /** {@code under the presidency of X}. */
  private void under(Clause clause, SentenceScene scene, List<Finding> findings) {
    clause.phrases().stream().filter(p -> p.preposition().equals("under")).flatMap(p -> p.group().members().stream())
        .forEach(member -> presiding(member.headWord()).ifPresent(title -> member.ofs().stream().flatMap(of -> person(of, scene).stream()).findFirst()
            .ifPresent(p -> office(p, new TitleReading(title, Optional.empty()), clause, scene, findings))));
  }

  private static Optional<String> presiding(String noun) {
    return switch (noun) {
      case "presidency" -> Optional.of("president");
      case "chairmanship" -> Optional.of("chairman");
      case "leadership" -> Optional.of("leader");
      default -> Optional.empty();
    };
  }

  /** {@code His successor, X, took office}. */
  private void successor(NounPhrase phrase, SentenceScene scene, List<Finding> findings) {
    boolean successor = phrase.headWord().equals("successor");
    if (!successor || phrase.apposition().isEmpty()) {
      return;
    }
    Optional<Entity> before = phrase.possessor().flatMap(p -> person(p, scene)).or(() -> scene.possessive(phrase).filter(e -> e.type() == EntityType.PERSON));
    Optional<Entity> after = person(phrase.apposition().get(), scene);
    Optional<ResolvedDate> date = scene.clausesOf(phrase).stream().flatMap(c -> scene.date(c).stream()).findFirst();
    before.ifPresent(b -> after.filter(a -> a != b).ifPresent(a -> findings.add(Finding.of(ClaimKind.SUCCESSION, b, a, "office", "succession.successor", WEIGHT)
        .dated(Dating.start(date), Dating.start(date)))));
  }

  private static Optional<Entity> person(NounPhrase phrase, SentenceScene scene) {
    if (phrase.head() == Head.TITLE && phrase.apposition().isPresent()) {
      return person(phrase.apposition().get(), scene);
    }
    return scene.entities(phrase).stream().filter(e -> e.type() == EntityType.PERSON).findFirst();
  }
}
