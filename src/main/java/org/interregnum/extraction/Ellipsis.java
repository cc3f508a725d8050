package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.ClaimKind;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.SlotType;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.time.ResolvedDate;

/** Clauses that repeat the stance before them: {@code France followed suit}, {@code Italy did the same}. */
final class Ellipsis {

  private static final double WEIGHT = 0.8;
  private static final Set<String> SO = Set.of("likewise", "so", "too");

  private List<Finding> last = List.of();

  /** Keeps the stances of a clause for those that repeat them. */
  void remember(List<Finding> findings, SentenceScene scene) {
    List<Finding> stances = findings.stream().filter(f -> f.kind() == ClaimKind.RECOGNITION).toList();
    if (!stances.isEmpty()) {
      last = stances;
    }
  }

  List<Finding> read(Clause clause, SentenceScene scene) {
    if (last.isEmpty() || !repeats(clause, scene)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Optional<ResolvedDate> date = scene.date(clause);
    for (NounPhrase member : clause.subject().members()) {
      for (Entity entity : scene.entities(member)) {
        scene.fit(entity, SlotType.POWER).ifPresent(power -> repeat(power, clause, date, findings));
      }
    }
    return findings;
  }

  private void repeat(Entity power, Clause clause, Optional<ResolvedDate> date, List<Finding> findings) {
    for (Finding stance : last) {
      Finding copy = stance.by(power).dated(date.flatMap(ResolvedDate::start), date.flatMap(ResolvedDate::end));
      findings.add(clause.negated() && stance.qualifier().map(q -> q.equals("recognised")).orElse(false) ? copy.qualified("refused") : copy);
      if (!clause.negated()) {
        continue;
      }
    }
  }

  private static boolean repeats(Clause clause, SentenceScene scene) {
    return switch (clause.lemma()) {
      case "do" -> clause.adverbs().stream().anyMatch(SO::contains)
          || clause.object().members().stream().anyMatch(m -> scene.words(m).equals("the same"));
      case "follow" -> clause.object().isEmpty() && !clause.passive() || clause.object().members().stream().anyMatch(m -> m.headText().equals("suit"));
      default -> false;
    };
  }

  static double weight() {
    return WEIGHT;
  }
}
