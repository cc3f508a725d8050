package org.interregnum.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Scene.TitleReading;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.time.ResolvedDate;

/** Whose office a title is, as far as the sentence says; else what the document knows. */
final class OfficeOwners {

  private static final Set<String> ENVOYS =
      Set.of(
          "ambassador",
          "nuncio",
          "envoy",
          "chargé",
          "minister",
          "consul",
          "delegate",
          "agent",
          "commissioner");

  /** What envoys do of whom a document tells that is about those who sent them. */
  private static final Set<String> COMING =
      Set.of("receive", "accredit", "present", "leave", "return", "go", "send");

  private static final Set<String> LOCAL =
      Set.of(
          "governor",
          "high commissioner",
          "administrator",
          "resident",
          "mayor",
          "prefect",
          "intendant",
          "viceroy");

  /** {@code foreign minister}: of a cabinet, and nobody's envoy. */
  private static final Pattern CABINET =
      Pattern.compile("\\b(?:prime|foreign|war|defence|defense|interior|justice|finance) minister");

  private final SentenceScene scene;
  private final TitleReader titles;
  private final Optional<Entity> topic;

  OfficeOwners(SentenceScene scene, TitleReader titles, Optional<Entity> topic) {
    this.scene = scene;
    this.titles = titles;
    this.topic = topic;
  }

  /** Whose office a title beside a name is. */
  Optional<Entity> owner(TitleReading title, Entity holder) {
    return Optional.ofNullable(
        titles.ownerFor(
            holder, title, sendingState(title).or(() -> acting(title, holder)), Optional.empty()));
  }

  /** Whose office a title is that a clause gives its holder. */
  Optional<Entity> owner(TitleReading title, Entity holder, Clause clause) {
    boolean local =
        title.owner().isEmpty() && LOCAL.stream().anyMatch(word -> endsWith(title, word));
    Optional<Entity> place =
        clause.phrases().stream()
            .filter(p -> local && Set.of("at", "in").contains(p.preposition()))
            .filter(p -> p.group().first().begin() > clause.verbBegin())
            .flatMap(p -> p.group().members().stream())
            .flatMap(m -> scene.entities(m).stream())
            .filter(e -> e.type() == EntityType.PLACE || e.type() == EntityType.STATE)
            .findFirst();
    boolean there =
        clause.kind() == Clause.Kind.RELATIVE
            && clause.conjunction().equals("where")
            && !isEnvoy(title);
    Optional<Entity> whole =
        clause.phrases().stream()
            .filter(
                p ->
                    title.owner().isEmpty()
                        && (p.preposition().equals("of") || there && p.preposition().equals("at")))
            .flatMap(p -> p.group().members().stream())
            .flatMap(m -> scene.entities(m).stream())
            .filter(
                e ->
                    e.type() == EntityType.GOVERNMENT
                        || e.type() == EntityType.BODY
                        || e.type() == EntityType.FORCE
                        || e.type() == EntityType.STATE)
            .findFirst();
    Optional<Entity> sender =
        clause.conjunction().equals("where")
                && clause.lemma().equals("be")
                && isEnvoy(title)
                && title.owner().isEmpty()
            ? Optional.ofNullable(clause.parent())
                .flatMap(above -> above.subject().members().stream().findFirst())
                .flatMap(subject -> scene.first(subject, EntityType.STATE))
            : Optional.empty();
    return place
        .or(() -> sender)
        .or(() -> whole)
        .or(
            () ->
                Optional.ofNullable(
                    titles.ownerFor(
                        holder,
                        title,
                        sendingState(title).or(() -> acting(title, holder)),
                        scene.date(clause).map(ResolvedDate::date),
                        isEnvoy(title) && !COMING.contains(clause.lemma()))));
  }

  /**
   * {@code France was represented by a high commissioner, Count X}; {@code The British decision was
   * announced by the prime minister, X}: the state that acts through him.
   */
  private Optional<Entity> acting(TitleReading title, Entity holder) {
    boolean envoy = isEnvoy(title) && !title.text().toLowerCase(Locale.ROOT).endsWith(" minister");
    return scene.syntax().phrases().stream()
        .filter(p -> p.head() == NounPhrase.Head.TITLE || p.head() == NounPhrase.Head.NAME)
        .filter(p -> scene.entities(p).contains(holder))
        .flatMap(
            p -> scene.clausesOf(p).stream().filter(c -> envoy ? isBeside(p, c) : isAgent(p, c)))
        .map(Clause::subject)
        .filter(subject -> !subject.isEmpty())
        .flatMap(subject -> actingState(subject.first(), envoy).stream())
        .findFirst();
  }

  private static boolean isBeside(NounPhrase phrase, Clause clause) {
    return !clause.subject().members().contains(phrase);
  }

  private static boolean isAgent(NounPhrase phrase, Clause clause) {
    return clause.phrases().stream()
        .anyMatch(
            p ->
                Set.of("by", "from").contains(p.preposition())
                    && p.group().members().contains(phrase));
  }

  private Optional<Entity> actingState(NounPhrase subject, boolean envoy) {
    Optional<Entity> adjective =
        subject.head() == NounPhrase.Head.NOUN
            ? subject.modifyingStates().stream().findFirst().map(scene.resolver().registry()::state)
            : Optional.empty();
    return adjective.or(() -> envoy ? scene.first(subject, EntityType.STATE) : Optional.empty());
  }

  static boolean isEnvoy(TitleReading title) {
    String text = title.text().toLowerCase(Locale.ROOT);
    boolean ofCabinet =
        text.contains("minister of")
            || text.contains("minister for")
            || CABINET.matcher(text).find();
    return ENVOYS.stream().anyMatch(text::contains) && !ofCabinet;
  }

  private static boolean endsWith(TitleReading title, String word) {
    return (" " + title.text().toLowerCase(Locale.ROOT)).endsWith(" " + word);
  }

  /** {@code France: X, the new minister, …}: a state and a colon open a sentence of one part. */
  private boolean isLine() {
    return !scene.syntax().sentence().contains(";")
        && scene.syntax().phrases().stream()
            .limit(1)
            .filter(p -> p.head() == NounPhrase.Head.STATE)
            .anyMatch(p -> scene.syntax().sentence().startsWith(":", p.end()));
  }

  /** In a list of states, an envoy is sent by the state of his line. */
  private Optional<Entity> sendingState(TitleReading title) {
    boolean envoy = isEnvoy(title) && (topic.isPresent() || isLine());
    return envoy
        ? scene.syntax().phrases().stream()
            .flatMap(p -> scene.entities(p).stream())
            .filter(e -> e.type() == EntityType.STATE)
            .findFirst()
        : Optional.empty();
  }
}
