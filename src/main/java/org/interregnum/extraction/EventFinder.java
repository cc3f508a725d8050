package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.Edtf;
import org.interregnum.time.ResolvedDate;
import org.interregnum.time.TemporalExpression;

/** The events that a sentence names or describes, with the date and the place that it gives them. */
final class EventFinder {

  private static final Set<String> PLACED = Set.of("siege", "blockade", "bombardment", "landing", "looting", "massacre", "battle", "withdrawal", "revolt");
  private static final Set<String> DURABLE = Set.of("campaign", "war", "siege", "blockade", "revolt", "assembly");
  private static final double NAMED = 0.9;
  private static final double DESCRIBED = 0.7;

  private final Lexicon lexicon;

  EventFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (NounPhrase phrase : scene.syntax().phrases()) {
      if (states(phrase)) {
        scene.entities(phrase).stream().filter(e -> e.type() == EntityType.EVENT).findFirst()
            .ifPresent(event -> findings.add(finding(event, phrase, scene)));
      }
    }
    return findings;
  }

  /** Whether a phrase states its event and does not merely point back to it. */
  private boolean states(NounPhrase phrase) {
    if (phrase.head() == Head.NAME) {
      return true;
    }
    boolean noun = phrase.head() == Head.NOUN && lexicon.headNoun(phrase.headWord())
        .filter(h -> h.type() == HeadNoun.Type.EVENT && !h.subtype().isEmpty()).isPresent();
    boolean negated = phrase.determiner().equals("no") || phrase.determiner().equals("any");
    return noun && !negated && (!phrase.ofs().isEmpty() || phrase.ofDate().isPresent() || !phrase.modifyingStates().isEmpty()
        || !phrase.modifyingNames().isEmpty());
  }

  private Finding finding(Entity event, NounPhrase phrase, SentenceScene scene) {
    String type = event.subtype().isEmpty() ? "other" : event.subtype();
    Entity place = phrase.head() == Head.NAME ? null : place(event, phrase, scene).orElse(null);
    Finding finding = Finding.of(ClaimKind.EVENT, event, place, type, "event." + type.toLowerCase(Locale.ROOT),
        phrase.head() == Head.NAME ? NAMED : DESCRIBED);
    Optional<ResolvedDate> date = ownDate(phrase, scene);
    if (date.isPresent()) {
      return finding.dated(date.get().start(), date.get().end());
    }
    return byClause(finding, phrase, scene);
  }

  /** The date in the phrase itself, in its brackets or right behind it. */
  private static Optional<ResolvedDate> ownDate(NounPhrase phrase, SentenceScene scene) {
    Optional<ResolvedDate> of = phrase.ofDate().flatMap(scene.dating()::of);
    if (of.isPresent()) {
      return of;
    }
    for (NounPhrase.Bracket bracket : phrase.brackets()) {
      for (TemporalExpression expression : bracket.dates()) {
        Optional<ResolvedDate> date = scene.dating().of(expression);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return inName(phrase);
  }

  /** {@code Constitutional Law of 1940}: a year in the name. */
  private static Optional<ResolvedDate> inName(NounPhrase phrase) {
    java.util.regex.Matcher year = YEAR.matcher(phrase.headText());
    if (phrase.head() != Head.NAME || !year.find()) {
      return Optional.empty();
    }
    Optional<Edtf> date = Edtf.parse(year.group(1));
    return date.map(d -> new ResolvedDate(date, date, org.interregnum.time.TemporalRole.OF, false));
  }

  private static final java.util.regex.Pattern YEAR = java.util.regex.Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)$");

  private Finding byClause(Finding finding, NounPhrase phrase, SentenceScene scene) {
    Finding dated = finding;
    for (Clause clause : scene.clausesOf(phrase)) {
      Optional<ResolvedDate> date = scene.dating().of(clause);
      if (date.isPresent() && clause.real()) {
        dated = merge(dated, ofClause(finding, clause, phrase, date.get()));
      }
    }
    if (!dated.equals(finding)) {
      return dated;
    }
    return scene.dating().behind(phrase.end(), scene.syntax().dates(), scene.syntax().sentence())
        .map(d -> finding.dated(d.start(), d.end())).orElse(finding);
  }

  private static Finding merge(Finding first, Finding second) {
    return first.dated(first.start().or(second::start), first.end().or(second::end));
  }

  private Finding ofClause(Finding finding, Clause clause, NounPhrase phrase, ResolvedDate date) {
    Optional<String> phase = lexicon.eventPhase(clause.lemma());
    boolean durable = DURABLE.contains(finding.qualifier().orElse(""));
    if (clause.subject().members().contains(phrase)) {
      return phase.map(p -> phased(finding, p, date)).orElse(finding);
    }
    if (clause.object().members().contains(phrase) && phase.isPresent() && !clause.passive()) {
      return phased(finding, phase.get(), date);
    }
    if (isWhen(clause, phrase)) {
      return finding.dated(date.start(), durable && !date.isSpan() ? Optional.empty() : date.end());
    }
    return finding;
  }

  private static boolean isWhen(Clause clause, NounPhrase phrase) {
    return clause.phrases().stream().anyMatch(p -> p.group().members().contains(phrase)
        && Set.of("in", "at", "with", "by", "under").contains(p.preposition()));
  }

  private static Finding phased(Finding finding, String phase, ResolvedDate date) {
    return switch (phase) {
      case "begin" -> finding.dated(date.start(), date.isSpan() ? date.end() : Optional.empty());
      case "end" -> date.isSpan() ? finding.dated(date.start(), date.end()) : finding.dated(Optional.empty(), date.end().or(date::start));
      default -> finding.dated(date.start(), date.end());
    };
  }

  private static Optional<Entity> place(Entity event, NounPhrase phrase, SentenceScene scene) {
    if (!PLACED.contains(event.subtype())) {
      return Optional.empty();
    }
    for (NounPhrase of : phrase.ofs()) {
      Optional<Entity> place = scene.entities(of).stream().filter(e -> e.type() == EntityType.PLACE).findFirst();
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }
}
