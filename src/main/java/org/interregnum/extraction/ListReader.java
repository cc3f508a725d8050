package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.document.Block.Heading;
import org.interregnum.document.Block.Passage;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.SlotType;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Focus;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.time.ResolvedDate;

/**
 * Lists of recognisers: bullets that give states and dates under a sentence that says what they
 * did.
 */
final class ListReader {

  /** How a sentence ends that opens no list. */
  private static final Pattern CLOSED = Pattern.compile("[.!?][\"”’)]?$");

  private static final Set<String> RECOGNISING =
      Set.of("recognise", "recognize", "acknowledge", "extend", "accord", "grant");
  private static final double WEIGHT = 0.85;

  /** What those give that recognise nobody, by the noun. */
  private static final Map<String, String> AID =
      Map.of(
          "arms", "arms",
          "weapons", "arms",
          "rifles", "arms",
          "munitions", "arms",
          "ammunition", "arms",
          "money", "financial",
          "loans", "financial",
          "subsidies", "financial",
          "troops", "troops",
          "volunteers", "troops");

  private final SectionTopic section;
  private Entity target;
  private Entity topic;
  private boolean inList;

  ListReader(SectionTopic section) {
    this.section = section;
  }

  void enterSection(Heading heading) {
    section.enter(heading);
    if (heading.level() <= 2) {
      target = null;
    }
  }

  void enterPassage(Passage passage) {
    boolean begins = passage.bullet() && !inList;
    inList = passage.bullet();
    if (!passage.bullet()) {
      target = null;
      topic = null;
    } else if (begins) {
      Optional<Entity> said = section.named();
      target = target == null ? said.orElse(null) : target;
      topic = said.orElse(topic);
    }
  }

  List<Finding> read(Passage passage, SentenceScene scene) {
    if (!passage.bullet()) {
      opening(scene);
      return List.of();
    }
    Entity aim = target == null ? topic : target;
    if (aim == null) {
      return section.assumed().map(assumed -> without(scene, assumed)).orElse(List.of());
    }
    return bullet(scene, aim);
  }

  /** {@code It was recognised by:}: the sentence that opens a list and names its target. */
  private void opening(SentenceScene scene) {
    String sentence = scene.syntax().sentence();
    boolean opens = sentence.endsWith(":") || !CLOSED.matcher(sentence).find();
    if (!opens) {
      return;
    }
    if (section.isOfStances() && topic != null) {
      about(topic);
    }
    scene.syntax().phrases().stream()
        .filter(p -> p.headWord().equals("recognition"))
        .flatMap(p -> p.ofs().stream())
        .flatMap(of -> scene.entities(of).stream())
        .filter(e -> e.type() == EntityType.GOVERNMENT || e.type() == EntityType.STATE)
        .findFirst()
        .ifPresent(this::about);
    for (Clause clause : scene.syntax().clauses()) {
      if (RECOGNISING.contains(clause.lemma())) {
        findTarget(clause, scene).ifPresent(this::about);
      }
    }
  }

  private void about(Entity recognised) {
    target = recognised;
    topic = recognised;
  }

  private Optional<Entity> findTarget(Clause clause, SentenceScene scene) {
    List<NounPhrase> candidates = new ArrayList<>();
    clause.phrases().stream()
        .filter(p -> p.preposition().equals("to"))
        .forEach(p -> candidates.addAll(p.group().members()));
    candidates.addAll(clause.subject().members());
    candidates.addAll(clause.object().members());
    return candidates.stream()
        .flatMap(c -> scene.entities(c).stream())
        .flatMap(e -> scene.fit(e, SlotType.TARGET).stream())
        .filter(e -> e.type() != EntityType.EVENT)
        .findFirst();
  }

  private List<Finding> bullet(SentenceScene scene, Entity aim) {
    List<Finding> without = without(scene, aim);
    if (!without.isEmpty() || target == null || tells(scene)) {
      return without;
    }
    List<Finding> findings = new ArrayList<>();
    boolean relations =
        scene.syntax().phrases().stream()
            .anyMatch(
                p ->
                    p.headWord().equals("relations")
                        && scene.clausesOf(p).stream().noneMatch(c -> c.verbBegin() >= 0));
    Optional<ResolvedDate> date =
        scene.syntax().dates().stream().findFirst().flatMap(scene.dating()::of);
    for (NounPhrase phrase : scene.syntax().phrases()) {
      if (isAside(phrase, scene)) {
        continue;
      }
      for (Entity entity : scene.entities(phrase)) {
        scene
            .fit(entity, SlotType.POLITY)
            .filter(p -> p != aim)
            .ifPresent(
                power ->
                    findings.add(
                        Finding.of(
                                ClaimKind.RECOGNITION,
                                power,
                                aim,
                                relations ? "relations" : "recognised",
                                "recognition.list",
                                WEIGHT)
                            .dated(
                                date.flatMap(ResolvedDate::start),
                                date.flatMap(ResolvedDate::end))));
      }
    }
    return findings;
  }

  /** {@code Portugal, which had severed relations with Spain}: who stands in a relative clause. */
  private static boolean isAside(NounPhrase phrase, SentenceScene scene) {
    List<Clause> clauses = scene.clausesOf(phrase);
    return !clauses.isEmpty()
        && clauses.stream()
            .allMatch(
                c -> c.kind() == Clause.Kind.RELATIVE && !c.subject().members().contains(phrase));
  }

  private static boolean tells(SentenceScene scene) {
    return scene.syntax().clauses().stream()
        .anyMatch(
            c ->
                c.verbBegin() >= 0
                    && c.kind() == Clause.Kind.MAIN
                    && !c.aside()
                    && !c.conjunction().equals(";"));
  }

  /** {@code Portugal: no recognition}, {@code Portugal: arms, but no recognition}. */
  private static List<Finding> without(SentenceScene scene, Entity aim) {
    boolean none =
        scene.syntax().phrases().stream()
            .anyMatch(p -> p.headWord().equals("recognition") && p.determiner().equals("no"));
    List<Finding> findings = new ArrayList<>();
    for (Entity state : none ? scene.label() : List.<Entity>of()) {
      findings.add(
          Finding.of(
              ClaimKind.RECOGNITION, state, aim, "refused", "recognition.list-none", WEIGHT));
      for (String kind : aid(scene)) {
        findings.add(Finding.of(ClaimKind.SUPPORT, state, aim, kind, "support.list", WEIGHT));
      }
    }
    return findings;
  }

  /** What a line gives beside: {@code arms}. */
  private static List<String> aid(SentenceScene scene) {
    return scene.syntax().phrases().stream()
        .filter(p -> !p.determiner().equals("no") && AID.containsKey(p.headWord()))
        .map(p -> AID.get(p.headWord()))
        .distinct()
        .toList();
  }

  /** The government that the list in hand is about. */
  Optional<Entity> topic() {
    return inList ? Optional.ofNullable(topic) : Optional.empty();
  }

  /**
   * A stance told in the paragraph before a list: the list goes on about its target, one that the
   * document is about before all others.
   */
  void remember(Finding finding, Focus focus) {
    boolean settled =
        topic != null
            && (focus.polity().filter(topic::equals).isPresent()
                || focus.mainGovernment().filter(topic::equals).isPresent());
    boolean stance = finding.kind() == ClaimKind.RECOGNITION;
    if (stance && !inList && !settled) {
      finding
          .object()
          .filter(o -> o.type() == EntityType.GOVERNMENT || o.type() == EntityType.STATE)
          .ifPresent(o -> topic = o);
    }
  }
}
