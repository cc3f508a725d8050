package org.interregnum.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.Edtf;
import org.interregnum.time.ResolvedDate;

/**
 * When the event of a phrase happened: by the phrase itself, by the verbs it stands with, by the
 * date right behind it.
 */
final class EventDating {

  private static final Set<String> DURABLE =
      Set.of("campaign", "war", "siege", "blockade", "revolt", "assembly");

  /** Types whose beginning is all of them. */
  private static final Set<String> POINTS =
      Set.of("treaty", "proclamation", "law", "election", "plebiscite", "coup");

  private static final Set<String> WHEN = Set.of("in", "at", "with", "by");

  private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)$");

  private final Lexicon lexicon;
  private final EventPhases phases;

  EventDating(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.phases = new EventPhases(lexicon);
  }

  /** The finding with the dates that its sentence gives it. */
  Finding dated(Finding finding, NounPhrase phrase, SentenceScene scene) {
    Optional<ResolvedDate> own = own(phrase, scene);
    Finding told = byClauses(finding, phrase, scene);
    boolean refines =
        own.isPresent()
            && own.get().date().part() == 0
            && told.start().filter(s -> s.year() == own.get().date().year()).isPresent();
    if (own.isPresent() && !refines) {
      return finding.dated(own.get().start(), own.get().end());
    }
    if (!told.equals(finding)) {
      return told;
    }
    Optional<ResolvedDate> behind = behind(phrase, scene);
    if (behind.isPresent()) {
      return phased(finding, phases.ofWhole(phrase, scene), behind.get());
    }
    Optional<Edtf> year = inName(phrase);
    return year.isPresent() ? finding.dated(year, year) : finding;
  }

  /** The date of a phrase that a verb says has happened, begun or ended. */
  Optional<ResolvedDate> happening(NounPhrase phrase, SentenceScene scene) {
    Optional<ResolvedDate> own = own(phrase, scene);
    if (own.isPresent()) {
      return own;
    }
    for (Clause clause : scene.links().clauses(phrase)) {
      boolean tells =
          clause.real()
              && !clause.negated()
              && (phases.phase(clause, phrase, scene).isPresent()
                  || phases.isWhen(clause, phrase, scene, Set.of("in", "at", "by")));
      Optional<ResolvedDate> date = tells ? scene.dating().of(clause) : Optional.empty();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The date in the phrase itself or in its brackets. */
  private static Optional<ResolvedDate> own(NounPhrase phrase, SentenceScene scene) {
    Optional<ResolvedDate> of =
        phrase
            .ofDate()
            .flatMap(scene.dating()::of)
            .or(
                () ->
                    phrase.ofs().stream()
                        .flatMap(o -> o.ofDate().stream())
                        .flatMap(d -> scene.dating().of(d).stream())
                        .findFirst());
    if (of.isPresent()) {
      return of;
    }
    List<Clause.Phrase> behind = scene.links().behind(phrase);
    NounPhrase last = behind.isEmpty() ? phrase : behind.get(0).group().last();
    return List.of(phrase, last).stream()
        .flatMap(p -> p.brackets().stream())
        .flatMap(b -> b.dates().stream())
        .flatMap(d -> scene.dating().of(d).stream())
        .findFirst();
  }

  /** {@code Constitutional Law of 1940}: a year in the name. */
  private static Optional<Edtf> inName(NounPhrase phrase) {
    Matcher year = YEAR.matcher(phrase.headText());
    return phrase.head() == Head.NAME && year.find() ? Edtf.parse(year.group(1)) : Optional.empty();
  }

  private Finding byClauses(Finding finding, NounPhrase phrase, SentenceScene scene) {
    Finding dated = finding;
    for (Clause clause : scene.links().clauses(phrase)) {
      Optional<ResolvedDate> date =
          scene.dating().of(clause).or(() -> byAgent(clause, phrase, scene));
      if (date.isPresent() && clause.real() && !clause.negated()) {
        Finding told = byClause(finding, clause, phrase, date.get(), scene);
        dated = dated.dated(dated.start().or(told::start), dated.end().or(told::end));
      }
    }
    return dated;
  }

  /** {@code The war was ended by the Treaty of X, signed on …}: the date of what ended it. */
  private Optional<ResolvedDate> byAgent(Clause clause, NounPhrase phrase, SentenceScene scene) {
    if (phases.phase(clause, phrase, scene).filter("end"::equals).isEmpty()) {
      return Optional.empty();
    }
    return clause.phrases().stream()
        .filter(p -> p.preposition().equals("by") || p.preposition().equals("with"))
        .flatMap(p -> p.group().members().stream())
        .filter(agent -> agent != phrase && EventPhases.isEvent(agent, scene))
        .flatMap(agent -> happening(agent, scene).stream())
        .findFirst();
  }

  private Finding byClause(
      Finding finding, Clause clause, NounPhrase phrase, ResolvedDate date, SentenceScene scene) {
    Optional<String> phase = phases.phase(clause, phrase, scene);
    if (phase.isPresent()) {
      return phased(finding, phase.get(), date);
    }
    String type = finding.qualifier().orElse("");
    if (!phases.isWhen(clause, phrase, scene, WHEN)) {
      return finding;
    }
    return finding.dated(
        date.start(), DURABLE.contains(type) && !date.isSpan() ? Optional.empty() : date.end());
  }

  private static Finding phased(Finding finding, String phase, ResolvedDate date) {
    boolean point = POINTS.contains(finding.qualifier().orElse("")) && phase.equals("begin");
    return switch (point ? "happen" : phase) {
      case "begin" -> finding.dated(date.start(), date.isSpan() ? date.end() : Optional.empty());
      case "end" ->
          date.isSpan()
              ? finding.dated(date.start(), date.end())
              : finding.dated(Optional.empty(), date.end().or(date::start));
      default -> finding.dated(date.start(), date.end());
    };
  }

  /**
   * The date right behind the phrase and what hangs on it, unless it belongs to a verb that does
   * something else to it.
   */
  private Optional<ResolvedDate> behind(NounPhrase phrase, SentenceScene scene) {
    boolean elsewhere =
        scene.links().clauses(phrase).stream()
            .anyMatch(
                c ->
                    c.object().members().contains(phrase)
                        && !c.lemma().isEmpty()
                        && phases.phase(c, phrase, scene).isEmpty());
    boolean part =
        scene
            .links()
            .whole(phrase)
            .map(NounPhrase::headWord)
            .flatMap(lexicon::headNoun)
            .map(n -> n.type() != HeadNoun.Type.EVENT)
            .orElse(scene.links().whole(phrase).isPresent());
    return elsewhere || part
        ? Optional.empty()
        : scene
            .dating()
            .behind(scene.links().end(phrase), scene.syntax().dates(), scene.syntax().sentence());
  }
}
