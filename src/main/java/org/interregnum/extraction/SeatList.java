package org.interregnum.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.document.Block.Passage;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.time.ResolvedDate;

/**
 * Lists of seats: bullets that give places and dates under a sentence such as {@code The seat of
 * the government was successively:}.
 */
final class SeatList {

  private static final Set<String> SEATS = Set.of("seat", "seats", "capital", "capitals");
  private static final double WEIGHT = 0.8;

  private Entity seated;
  private String kind = "";

  /** The seat that a bullet gives, where the sentence before the list told whose seats follow. */
  List<Finding> read(Passage passage, SentenceScene scene) {
    if (!passage.bullet()) {
      opening(scene);
      return List.of();
    }
    return seated == null ? List.of() : bullet(scene);
  }

  private void opening(SentenceScene scene) {
    seated = null;
    if (!scene.syntax().sentence().endsWith(":")) {
      return;
    }
    scene.syntax().phrases().stream()
        .filter(p -> SEATS.contains(p.headWord()))
        .findFirst()
        .ifPresent(
            seat -> {
              seated = owner(seat, scene).orElse(null);
              kind = seat.headWord().startsWith("capital") ? "capital" : "headquarters";
            });
  }

  private static Optional<Entity> owner(NounPhrase seat, SentenceScene scene) {
    return java.util.stream.Stream.concat(seat.possessor().stream(), seat.ofs().stream())
        .flatMap(p -> scene.entities(p).stream())
        .filter(e -> e.type() == EntityType.GOVERNMENT || e.type() == EntityType.STATE)
        .findFirst()
        .or(() -> scene.possessive(seat));
  }

  private List<Finding> bullet(SentenceScene scene) {
    Optional<Entity> place =
        scene.syntax().phrases().stream()
            .limit(1)
            .flatMap(p -> scene.first(p, EntityType.PLACE).stream())
            .findFirst();
    Optional<ResolvedDate> date =
        scene.syntax().dates().stream().findFirst().flatMap(scene.dating()::of);
    boolean bare = scene.syntax().clauses().stream().noneMatch(c -> c.verbBegin() >= 0);
    return place.isEmpty() || !bare
        ? List.of()
        : List.of(
            Finding.of(ClaimKind.SEAT, seated, place.get(), kind, "seat.list", WEIGHT)
                .dated(
                    date.flatMap(ResolvedDate::start),
                    date.filter(d -> d.isSpan() || d.role().closes()).flatMap(ResolvedDate::end)));
  }
}
