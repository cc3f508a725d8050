package org.interregnum.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.Edtf;
import org.interregnum.time.ResolvedDate;

/** When the event of a phrase happened: by the phrase itself, by the verbs it stands with, by the date right behind it. */
final class EventDating {

  private static final Set<String> DURABLE = Set.of("campaign", "war", "siege", "blockade", "revolt", "assembly");
  private static final Set<String> DECREES = Set.of("law", "proclamation", "treaty");
  private static final Set<String> WHEN = Set.of("in", "at", "with");
  private static final Set<String> BEGINNINGS = Set.of("outbreak", "start", "beginning", "onset", "opening", "inception");
  private static final Set<String> ENDS = Set.of("end", "close", "termination", "cessation");
  private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)$");

  private final Lexicon lexicon;

  EventDating(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The finding with the dates that its sentence gives it. */
  Finding dated(Finding finding, NounPhrase phrase, SentenceScene scene) {
    Optional<ResolvedDate> own = own(phrase, scene);
    if (own.isPresent()) {
      return finding.dated(own.get().start(), own.get().end());
    }
    Finding told = byClauses(finding, phrase, scene);
    if (!told.equals(finding)) {
      return told;
    }
    Optional<ResolvedDate> behind = behind(phrase, scene);
    if (behind.isPresent()) {
      return phased(finding, wholePhase(phrase, scene), behind.get());
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
      boolean tells = clause.real() && !clause.negated() && (phase(clause, phrase).isPresent() || isWhen(clause, phrase, Set.of("in", "at", "by")));
      Optional<ResolvedDate> date = tells ? scene.dating().of(clause) : Optional.empty();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The date in the phrase itself or in its brackets. */
  private static Optional<ResolvedDate> own(NounPhrase phrase, SentenceScene scene) {
    Optional<ResolvedDate> of = phrase.ofDate().flatMap(scene.dating()::of)
        .or(() -> phrase.ofs().stream().flatMap(o -> o.ofDate().stream()).flatMap(d -> scene.dating().of(d).stream()).findFirst());
    if (of.isPresent()) {
      return of;
    }
    List<Clause.Phrase> behind = scene.links().behind(phrase);
    NounPhrase last = behind.isEmpty() ? phrase : behind.get(0).group().last();
    return List.of(phrase, last).stream().flatMap(p -> p.brackets().stream()).flatMap(b -> b.dates().stream())
        .flatMap(d -> scene.dating().of(d).stream()).findFirst();
  }

  /** {@code Constitutional Law of 1940}: a year in the name. */
  private static Optional<Edtf> inName(NounPhrase phrase) {
    Matcher year = YEAR.matcher(phrase.headText());
    return phrase.head() == Head.NAME && year.find() ? Edtf.parse(year.group(1)) : Optional.empty();
  }

  private Finding byClauses(Finding finding, NounPhrase phrase, SentenceScene scene) {
    Finding dated = finding;
    for (Clause clause : scene.links().clauses(phrase)) {
      Optional<ResolvedDate> date = scene.dating().of(clause);
      if (date.isPresent() && clause.real() && !clause.negated()) {
        Finding told = byClause(finding, clause, phrase, date.get());
        dated = dated.dated(dated.start().or(told::start), dated.end().or(told::end));
      }
    }
    return dated;
  }

  private Finding byClause(Finding finding, Clause clause, NounPhrase phrase, ResolvedDate date) {
    Optional<String> phase = phase(clause, phrase);
    if (phase.isPresent()) {
      return phased(finding, phase.get(), date);
    }
    String type = finding.qualifier().orElse("");
    boolean decree = DECREES.contains(type) && isWhen(clause, phrase, Set.of("by"));
    if (!decree && !isWhen(clause, phrase, WHEN)) {
      return finding;
    }
    return finding.dated(date.start(), DURABLE.contains(type) && !date.isSpan() ? Optional.empty() : date.end());
  }

  /** What the verb of a clause says of the phrase that is its subject or object. */
  private Optional<String> phase(Clause clause, NounPhrase phrase) {
    boolean subject = clause.subject().members().contains(phrase);
    boolean object = !clause.passive() && clause.object().members().contains(phrase);
    return subject || object ? lexicon.eventPhase(clause.lemma()).filter(p -> !p.equals("mention")) : Optional.empty();
  }

  private static boolean isWhen(Clause clause, NounPhrase phrase, Set<String> prepositions) {
    return clause.phrases().stream().anyMatch(p -> p.group().members().contains(phrase) && prepositions.contains(p.preposition()));
  }

  private static Finding phased(Finding finding, String phase, ResolvedDate date) {
    return switch (phase) {
      case "begin" -> finding.dated(date.start(), date.isSpan() ? date.end() : Optional.empty());
      case "end" -> date.isSpan() ? finding.dated(date.start(), date.end()) : finding.dated(Optional.empty(), date.end().or(date::start));
      default -> finding.dated(date.start(), date.end());
    };
  }

  /** The date right behind the phrase and what hangs on it, unless it belongs to a verb that does something else to it. */
  private Optional<ResolvedDate> behind(NounPhrase phrase, SentenceScene scene) {
    boolean elsewhere = scene.links().clauses(phrase).stream()
        .anyMatch(c -> c.object().members().contains(phrase) && !c.lemma().isEmpty() && phase(c, phrase).isEmpty());
    return elsewhere ? Optional.empty() : scene.dating().behind(scene.links().end(phrase), scene.syntax().dates(), scene.syntax().sentence());
  }

  /** {@code the outbreak of the war in 1914} dates its beginning alone. */
  private static String wholePhase(NounPhrase phrase, SentenceScene scene) {
    String whole = scene.links().whole(phrase).map(NounPhrase::headWord).orElse("");
    return BEGINNINGS.contains(whole) ? "begin" : ENDS.contains(whole) ? "end" : "happen";
  }
}
