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

/**
 * Clauses that repeat the stance before them: {@code France followed suit}, {@code Italy did the
 * same}.
 */
final class Ellipsis {

  private static final Set<String> RANKED = Set.of("first", "last", "second", "third");
  private static final Set<String> SO = Set.of("likewise", "so", "too");

  /** Whether the sentence in hand has told a stance, which alone {@code as it had done} repeats. */
  private boolean fresh;

  private List<Finding> last = List.of();
  private List<Finding> lastRecognised = List.of();

  /** Keeps the stances of a clause for those that repeat them. */
  void remember(List<Finding> findings) {
    List<Finding> stances =
        findings.stream().filter(f -> f.kind() == ClaimKind.RECOGNITION).toList();
    if (!stances.isEmpty()) {
      fresh = true;
      List<Finding> recognised =
          stances.stream()
              .filter(f -> f.qualifier().filter("recognised"::equals).isPresent())
              .toList();
      boolean goesOn =
          !lastRecognised.isEmpty()
              && recognised.isEmpty()
              && lastRecognised.get(0).subject().equals(stances.get(0).subject());
      lastRecognised =
          recognised.isEmpty() && !goesOn
              ? List.of()
              : recognised.isEmpty() ? lastRecognised : recognised;
      last = recognised.isEmpty() || recognised.size() == stances.size() ? stances : recognised;
    }
  }

  /** Begins a sentence. */
  void enterSentence() {
    fresh = false;
  }

  List<Finding> read(Clause clause, SentenceScene scene) {
    if (last.isEmpty() || !repeats(clause, scene)) {
      return List.of();
    }
    boolean follows = clause.lemma().equals("follow") || clause.adverbs().contains("so");
    last = follows && !lastRecognised.isEmpty() ? lastRecognised : last;
    List<Finding> findings = new ArrayList<>();
    boolean inverted =
        clause.lemma().equals("do")
            && !clause.object().isEmpty()
            && clause.object().first().head() != NounPhrase.Head.NOUN
            && scene.fits(clause.object().first(), SlotType.POWER);
    List<NounPhrase> actors = inverted ? clause.object().members() : clause.subject().members();
    Optional<ResolvedDate> date = scene.date(clause);
    for (NounPhrase member : actors) {
      for (Entity entity : scene.entities(member)) {
        Optional<ResolvedDate> own =
            actors.size() > 1 ? scene.ownDate(member, actors, clause).or(() -> date) : date;
        scene
            .fit(entity, SlotType.POWER)
            .ifPresent(power -> repeat(power, clause, own, isNeither(clause, scene), findings));
      }
    }
    gapped(clause, scene, findings);
    return findings;
  }

  /** {@code and Spain a week after that}: a further actor with a date and no verb. */
  private void gapped(Clause clause, SentenceScene scene, List<Finding> findings) {
    for (org.interregnum.syntax.Group group : clause.loose()) {
      NounPhrase actor = group.first();
      Optional<ResolvedDate> own = scene.ownDate(actor, List.of(actor), clause);
      if (own.isPresent()) {
        scene.entities(actor).stream()
            .flatMap(e -> scene.fit(e, SlotType.POWER).stream())
            .findFirst()
            .ifPresent(power -> repeat(power, clause, own, isNeither(clause, scene), findings));
      }
    }
  }

  private void repeat(
      Entity power,
      Clause clause,
      Optional<ResolvedDate> date,
      boolean neither,
      List<Finding> findings) {
    for (Finding stance : last) {
      Finding copy =
          stance
              .by(power)
              .dated(date.flatMap(ResolvedDate::start), date.flatMap(ResolvedDate::end));
      boolean denied = clause.negated() && !clause.adverbs().contains("neither") && !neither;
      findings.add(
          denied && stance.qualifier().map(q -> q.equals("recognised")).orElse(false)
              ? copy.qualified("refused")
              : copy);
    }
  }

  /** {@code nor did X}, {@code neither did X}. */
  private static boolean isNeither(Clause clause, SentenceScene scene) {
    String before =
        scene.syntax().sentence().substring(0, Math.max(0, clause.verbBegin())).stripTrailing();
    return before.matches("(?is).*\\b(?:nor|neither)");
  }

  /** {@code X was the first, on 6 December; Y was among the last}. */
  private static boolean isRanked(Clause clause) {
    boolean first =
        clause.object().members().stream()
            .anyMatch(m -> RANKED.contains(m.headText()) && m.ofs().isEmpty());
    boolean among =
        clause.phrases().stream()
            .filter(p -> p.preposition().equals("among"))
            .flatMap(p -> p.group().members().stream())
            .anyMatch(m -> RANKED.contains(m.headText()));
    return clause.lemma().equals("be") && !clause.dates().isEmpty() && (first || among);
  }

  private boolean repeats(Clause clause, SentenceScene scene) {
    return switch (clause.lemma()) {
      case "do" ->
          clause.adverbs().contains("neither")
              || isNeither(clause, scene)
              || clause.conjunction().equals("as") && fresh
              || clause.adverbs().stream().anyMatch(SO::contains)
              || clause.object().members().stream().anyMatch(m -> scene.words(m).equals("the same"))
              || scene.syntax().sentence().startsWith("did as much", clause.verbBegin());
      case "follow" ->
          clause.object().isEmpty()
                  && !clause.passive()
                  && (clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.COORDINATE)
              || clause.object().members().stream().anyMatch(m -> m.headText().equals("suit"));
      case "come", "be" ->
          clause.object().isEmpty() && clause.adverbs().contains("next")
              || isRanked(clause)
              || clause.object().members().stream().anyMatch(m -> m.headText().equals("next"));
      default -> false;
    };
  }
}
