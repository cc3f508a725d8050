package org.interregnum.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Clause.Kind;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.Edtf;
import org.interregnum.time.ResolvedDate;

/**
 * When the event of a phrase happened: by the phrase itself, by the verbs it stands with, by the
 * date right behind it.
 */
final class EventDating {

  private static final Set<String> TELLING = Set.of("begin", "end", "last", "happen");
  private static final Set<String> DURABLE =
      Set.of("campaign", "war", "siege", "blockade", "revolt", "assembly");

  /** Types whose beginning is all of them. */
  private static final Set<String> POINTS =
      Set.of("treaty", "proclamation", "law", "election", "plebiscite", "coup");

  private static final Set<String> ACCORDANCE =
      Set.of(
          "accordance",
          "agreement",
          "connection",
          "conformity",
          "compliance",
          "line",
          "keeping",
          "dealing",
          "view");
  private static final Set<String> WHEN = Set.of("in", "at", "with", "by");

  /**
   * {@code After the defeat at X}: what hangs on such a phrase happened at another time than the
   * clause.
   */
  private static final Set<String> ELSEWHEN =
      Set.of(
          "after",
          "before",
          "following",
          "since",
          "until",
          "till",
          "despite",
          "for",
          "from",
          "about",
          "to");

  private static final Set<String> BEGINNINGS =
      Set.of("outbreak", "start", "beginning", "onset", "opening", "inception");
  private static final Set<String> ENDS = Set.of("end", "close", "termination", "cessation");
  private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)$");

  private final Lexicon lexicon;

  EventDating(Lexicon lexicon) {
    this.lexicon = lexicon;
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
      boolean tells =
          clause.real()
              && !clause.negated()
              && (phase(clause, phrase, scene).isPresent()
                  || isWhen(clause, phrase, scene, Set.of("in", "at", "by")));
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
    if (phase(clause, phrase, scene).filter("end"::equals).isEmpty()) {
      return Optional.empty();
    }
    return clause.phrases().stream()
        .filter(p -> p.preposition().equals("by") || p.preposition().equals("with"))
        .flatMap(p -> p.group().members().stream())
        .filter(agent -> agent != phrase && isEvent(agent, scene))
        .flatMap(agent -> happening(agent, scene).stream())
        .findFirst();
  }

  private Finding byClause(
      Finding finding, Clause clause, NounPhrase phrase, ResolvedDate date, SentenceScene scene) {
    Optional<String> phase = phase(clause, phrase, scene);
    if (phase.isPresent()) {
      return phased(finding, phase.get(), date);
    }
    String type = finding.qualifier().orElse("");
    if (!isWhen(clause, phrase, scene, WHEN)) {
      return finding;
    }
    return finding.dated(
        date.start(), DURABLE.contains(type) && !date.isSpan() ? Optional.empty() : date.end());
  }

  /** What the verb of a clause says of the phrase that is its subject or object. */
  private Optional<String> phase(Clause clause, NounPhrase phrase, SentenceScene scene) {
    boolean participle =
        clause.kind() == Kind.REDUCED
            && scene.links().behind(phrase).stream()
                .reduce((a, b) -> b)
                .filter(p -> clause.subject().members().contains(p.group().last()))
                .isPresent();
    boolean yields =
        clause.phrases().stream()
            .anyMatch(
                p ->
                    Set.of("to", "in", "into").contains(p.preposition())
                        && p.group().members().contains(phrase));
    if (yields && lexicon.eventPhase(clause.lemma()).filter("yield"::equals).isPresent()) {
      return Optional.of("happen");
    }
    boolean subject = participle || clause.subject().members().contains(phrase);
    boolean object = !clause.passive() && clause.object().members().contains(phrase);
    return subject || object
        ? lexicon.eventPhase(clause.lemma()).filter(TELLING::contains)
        : Optional.empty();
  }

  private static boolean isWhen(
      Clause clause, NounPhrase phrase, SentenceScene scene, Set<String> prepositions) {
    return clause.phrases().stream()
        .anyMatch(
            p ->
                p.group().members().contains(phrase)
                    && prepositions.contains(p.preposition())
                    && p.group().members().stream().allMatch(m -> m == phrase || isEvent(m, scene))
                    && scene
                        .links()
                        .before(p)
                        .filter(b -> ACCORDANCE.contains(b.headWord()))
                        .isEmpty()
                    && !ELSEWHEN.contains(scene.links().root(p).preposition()));
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
                        && phase(c, phrase, scene).isEmpty());
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

  private static boolean isEvent(NounPhrase phrase, SentenceScene scene) {
    return scene.entities(phrase).stream().anyMatch(e -> e.type() == EntityType.EVENT);
  }

  /**
   * {@code the outbreak of the war in 1914} dates its beginning alone; a gap repeats the verb
   * before it.
   */
  private String wholePhase(NounPhrase phrase, SentenceScene scene) {
    Optional<String> gapped =
        scene.syntax().clauses().stream()
            .filter(
                c ->
                    c.loose().stream().anyMatch(g -> g.members().contains(phrase))
                        && c.subject().members().stream().anyMatch(s -> isEvent(s, scene)))
            .flatMap(c -> lexicon.eventPhase(c.lemma()).stream())
            .filter(TELLING::contains)
            .findFirst();
    if (gapped.isPresent()) {
      return gapped.get();
    }
    String whole = scene.links().whole(phrase).map(NounPhrase::headWord).orElse("");
    return BEGINNINGS.contains(whole) ? "begin" : ENDS.contains(whole) ? "end" : "happen";
  }
}
