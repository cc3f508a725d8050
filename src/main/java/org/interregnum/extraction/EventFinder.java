package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;

/**
 * The events that a sentence names or describes, with the date and the place that it gives them.
 */
final class EventFinder {

  private static final Set<String> PLACED =
      Set.of(
          "siege",
          "blockade",
          "bombardment",
          "landing",
          "looting",
          "massacre",
          "battle",
          "withdrawal",
          "revolt",
          "coup");
  private static final Set<String> UNREAL =
      Set.of(
          "planned",
          "proposed",
          "possible",
          "potential",
          "threatened",
          "intended",
          "projected",
          "prospective",
          "hypothetical",
          "imminent",
          "feared",
          "alleged",
          "supposed",
          "future",
          "further");
  private static final Set<String> PARTS =
      Set.of(
          "basis",
          "terms",
          "provisions",
          "provision",
          "article",
          "articles",
          "clause",
          "clauses",
          "conditions",
          "text",
          "draft",
          "threat",
          "danger",
          "form",
          "possibility",
          "prospect",
          "plan",
          "plans",
          "idea",
          "fear",
          "risk",
          "demand",
          "demands",
          "proposal",
          "anniversary",
          "hero",
          "veteran",
          "veterans",
          "violation",
          "breach",
          "rejection",
          "absence",
          "lack",
          "question",
          "history",
          "spirit",
          "principle",
          "principles");
  private static final String SIGNING = "sign";
  private static final double NAMED = 0.9;
  private static final double DESCRIBED = 0.7;

  private final Lexicon lexicon;
  private final EventDating dating;

  EventFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.dating = new EventDating(lexicon);
  }

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (NounPhrase phrase : scene.syntax().phrases()) {
      if (scene.tellsEvent(phrase)) {
        scene.entities(phrase).stream()
            .filter(e -> e.type() == EntityType.EVENT)
            .findFirst()
            .flatMap(event -> statement(event, phrase, scene))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> statement(Entity event, NounPhrase phrase, SentenceScene scene) {
    if (onlyMentioned(phrase, scene) || isProtocol(event, phrase, scene)) {
      return Optional.empty();
    }
    retype(event, phrase, scene);
    Finding finding = dating.dated(finding(event, phrase, scene), phrase, scene);
    boolean dated = finding.start().isPresent() || finding.end().isPresent();
    return dated || states(event, phrase, scene) ? Optional.of(finding) : Optional.empty();
  }

  /** A convention that elects is an assembly; a declaration that states sign is a treaty. */
  private void retype(Entity event, NounPhrase phrase, SentenceScene scene) {
    boolean convention = event.subtype().equals("treaty") && phrase.headWord().equals("convention");
    for (Clause clause : scene.links().clauses(phrase)) {
      boolean acts =
          !clause.passive()
              && clause.subject().members().contains(phrase)
              && lexicon.isAssemblyVerb(clause.lemma());
      if (convention && acts) {
        event.subtype("assembly");
      }
      if (event.subtype().equals("proclamation")
          && clause.lemma().equals(SIGNING)
          && signedByStates(clause, scene)) {
        event.subtype("treaty");
      }
    }
  }

  private static boolean signedByStates(Clause clause, SentenceScene scene) {
    List<NounPhrase> signers =
        new ArrayList<>(clause.passive() ? List.of() : clause.subject().members());
    clause.phrases().stream()
        .filter(p -> clause.passive() && p.preposition().equals("by"))
        .forEach(p -> signers.addAll(p.group().members()));
    return signers.stream()
        .flatMap(s -> scene.entities(s).stream())
        .anyMatch(e -> e.type() == EntityType.STATE);
  }

  /** {@code the protocol to the Treaty of X} is a part of that treaty. */
  private static boolean isProtocol(Entity event, NounPhrase phrase, SentenceScene scene) {
    return event.subtype().equals("treaty")
        && scene.links().behind(phrase).stream()
            .limit(1)
            .filter(p -> p.preposition().equals("to"))
            .flatMap(p -> p.group().members().stream())
            .flatMap(m -> scene.entities(m).stream())
            .anyMatch(e -> e.type() == EntityType.EVENT);
  }

  private Finding finding(Entity event, NounPhrase phrase, SentenceScene scene) {
    String type = event.subtype().isEmpty() ? "other" : event.subtype();
    Entity place = phrase.head() == Head.NAME ? null : place(event, phrase, scene).orElse(null);
    return Finding.of(
        ClaimKind.EVENT,
        event,
        place,
        type,
        "event." + type.toLowerCase(Locale.ROOT),
        phrase.head() == Head.NAME ? NAMED : DESCRIBED);
  }

  /** Whether an undated phrase states its event and does not merely point back to it. */
  private boolean states(Entity event, NounPhrase phrase, SentenceScene scene) {
    if (event.subtype().equals("assembly")) {
      return false;
    }
    if (phrase.head() == Head.NAME) {
      return phrase.headText().indexOf(' ') > 0 || lexicon.headNoun(phrase.headWord()).isEmpty();
    }
    boolean pointing = phrase.determiner().startsWith("th") && !phrase.determiner().equals("the");
    boolean generic =
        phrase.ofs().stream().allMatch(of -> of.head() == Head.NOUN && scene.entities(of).isEmpty())
            && phrase.modifyingStates().isEmpty()
            && phrase.modifyingNames().isEmpty()
            && phrase.possessor().isEmpty();
    return !pointing
        && !event.name().equals(phrase.headText())
        && (!generic || scene.links().behind(phrase).stream().anyMatch(p -> isProper(p, scene)));
  }

  private static boolean isProper(Clause.Phrase phrase, SentenceScene scene) {
    return phrase.group().members().stream()
        .anyMatch(m -> m.head() != Head.PRONOUN && !scene.entities(m).isEmpty());
  }

  /**
   * Whether the event is planned, feared, denied, or named as the object of an opinion or the whole
   * of some part.
   */
  private boolean onlyMentioned(NounPhrase phrase, SentenceScene scene) {
    boolean part =
        scene.links().whole(phrase).map(NounPhrase::headWord).filter(PARTS::contains).isPresent();
    boolean unreal =
        phrase.head() == Head.NOUN && phrase.modifierWords().stream().anyMatch(UNREAL::contains);
    return part
        || unreal
        || scene.links().clauses(phrase).stream().anyMatch(c -> onlyMentions(c, phrase, scene));
  }

  private boolean onlyMentions(Clause clause, NounPhrase phrase, SentenceScene scene) {
    NounPhrase top = scene.links().top(phrase);
    boolean described = phrase.head() == Head.NOUN;
    boolean mentions =
        lexicon.eventPhase(clause.lemma()).filter(p -> p.equals("mention")).isPresent();
    boolean object =
        clause.passive()
            ? clause.subject().members().contains(top)
            : clause.object().members().contains(top);
    boolean denied =
        clause.negated()
            && (clause.subject().members().contains(top)
                || clause.object().members().contains(top));
    boolean mover =
        clause.kind() == Clause.Kind.INFINITIVE && clause.subject().members().contains(top);
    boolean meant =
        clause.phrases().stream()
            .anyMatch(p -> p.preposition().equals("for") && p.group().members().contains(top));
    return mentions && object || described && (!clause.real() && !mover || denied || meant);
  }

  private static Optional<Entity> place(Entity event, NounPhrase phrase, SentenceScene scene) {
    if (!PLACED.contains(event.subtype())) {
      return Optional.empty();
    }
    Optional<Entity> of =
        phrase.ofs().stream()
            .flatMap(o -> scene.entities(o).stream())
            .filter(e -> e.type() == EntityType.PLACE)
            .findFirst();
    return of.or(
        () ->
            scene.links().behind(phrase).stream()
                .limit(1)
                .filter(p -> Set.of("at", "in", "on", "near", "from").contains(p.preposition()))
                .flatMap(p -> p.group().members().stream().limit(1))
                .flatMap(m -> scene.entities(m).stream())
                .filter(e -> e.type() == EntityType.PLACE)
                .findFirst());
  }
}
