package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.interregnum.claim.ClaimKind;
import org.interregnum.document.Block.Heading;
import org.interregnum.document.Block.Passage;
import org.interregnum.document.Block.Sentence;
import org.interregnum.extraction.rule.ClauseMatcher;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.Miss;
import org.interregnum.extraction.rule.MissFinder;
import org.interregnum.extraction.rule.Rule;
import org.interregnum.extraction.rule.RuleBook;
import org.interregnum.extraction.rule.RuleBook.Candidate;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.State;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Resolver;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.SyntaxOf;
import org.interregnum.time.ResolvedDate;

/** Reads one sentence after another with every finder there is. Confined to one document. */
final class SentenceReader {

  private final RuleBook rules;
  private final TitleReader titles;
  private final EventNames events;
  private final Resolver resolver;
  private final ClaimSink sink;
  private final Listener listener;
  private final ClauseMatcher matcher = new ClauseMatcher();
  private final OfficeFinder offices;
  private final EventFinder eventFinder;
  private final GovernmentFinder governments;
  private final OccupationFinder occupations;
  private final SeatFinder seats = new SeatFinder();
  private final CompanionFinder companions = new CompanionFinder();
  private final GappedOffices gapped = new GappedOffices();
  private final KnownOffices known = new KnownOffices();
  private final ParticipantFinder participants = new ParticipantFinder();
  private final OutcomeFinder outcomes = new OutcomeFinder();
  private final AuthorFinder authors = new AuthorFinder();
  private final ListReader lists;
  private final SeatList seatList = new SeatList();
  private final List<Supplier<Miss>> missed = new ArrayList<>();
  private final Ellipsis ellipsis = new Ellipsis();
  private final Stances stances = new Stances();

  SentenceReader(
      Lexicon lexicon,
      RuleBook rules,
      TitleReader titles,
      EventNames events,
      Resolver resolver,
      ClaimSink sink,
      Listener listener) {
    this.rules = rules;
    this.titles = titles;
    this.events = events;
    this.resolver = resolver;
    this.sink = sink;
    this.listener = listener;
    this.offices = new OfficeFinder(titles);
    this.eventFinder = new EventFinder(lexicon);
    this.governments = new GovernmentFinder(resolver);
    this.occupations = new OccupationFinder(lexicon);
    this.lists = new ListReader(new SectionTopic(resolver));
  }

  void enterSection(Heading heading) {
    stances.enterSection();
    lists.enterSection(heading);
    titles.enterSection(new SectionTopic(resolver).polity(heading));
  }

  void enterPassage(Passage passage) {
    lists.enterPassage(passage);
    if (passage.bullet()) {
      resolver.enterLine();
    } else {
      resolver.leaveLine();
    }
  }

  void read(
      Sentence sentence, Passage passage, SyntaxOf syntax, List<Optional<ResolvedDate>> dates) {
    if (passage.bullet()) {
      syntax.phrases().stream()
          .flatMap(phrase -> stateNamed(phrase).stream())
          .findFirst()
          .ifPresent(resolver::line);
    }
    dates.stream()
        .flatMap(Optional::stream)
        .map(ResolvedDate::date)
        .min(java.util.Comparator.naturalOrder())
        .ifPresent(
            date -> {
              titles.at(date);
              resolver.at(date.year());
            });
    Dating dating = new Dating(syntax.dates(), dates, syntax.clauses());
    SentenceScene scene =
        new SentenceScene(syntax, resolver, titles, events, dating, lists.topic(), stances);
    ellipsis.enterSentence();
    listener.sentence(sentence, scene);
    List<Finding> found = new ArrayList<>();
    found.addAll(lists.read(passage, scene));
    found.addAll(seatList.read(passage, scene));
    found.addAll(offices.find(scene));
    ellipsis.remember(found);
    stances.remember(found, !passage.bullet());
    for (Clause clause : inOrder(syntax.clauses())) {
      List<Finding> ofClause = clause(clause, scene);
      ofClause.addAll(ellipsis.read(clause, scene));
      ofClause.addAll(CommandFinder.find(clause, ofClause, scene));
      ellipsis.remember(ofClause);
      stances.remember(ofClause, !passage.bullet());
      found.addAll(ofClause);
    }
    found.addAll(RecognitionFinder.find(scene));
    found.addAll(governments.find(scene));
    found.addAll(occupations.find(scene));
    found.addAll(seats.find(scene));
    found.addAll(companions.find(scene));
    found.addAll(gapped.find(scene));
    found.addAll(known.find(scene));
    found.addAll(participants.find(scene));
    found.addAll(outcomes.find(scene));
    found.addAll(authors.find(scene));
    found.addAll(eventFinder.find(scene));
    ParticipantFinder.keepMostSpecific(found);
    for (Finding finding : found) {
      listener.found(finding);
      sink.add(finding, sentence.begin(), sentence.stop());
      learn(finding);
      lists.remember(finding, resolver.focus());
    }
    scene.close();
    missed.forEach(miss -> listener.missed(miss.get()));
    missed.clear();
  }

  /** As the words tell them: what a clause leaves out is in the one before. */
  private static List<Clause> inOrder(List<Clause> clauses) {
    return clauses.stream().sorted(java.util.Comparator.comparingInt(Clause::verbBegin)).toList();
  }

  private List<Finding> clause(Clause clause, SentenceScene scene) {
    List<Finding> found = new ArrayList<>();
    for (Candidate candidate : rules.forVerb(clause.lemma())) {
      Rule rule = candidate.rule();
      List<Finding> ofRule = matcher.match(candidate, clause, scene);
      if (rule.fallback() && !ofRule.isEmpty()) {
        ofRule = withoutKindsOf(found, ofRule);
      }
      if (ofRule.isEmpty() && listener != Listener.NONE) {
        missed.add(() -> MissFinder.of(rule, clause, scene));
      }
      found.addAll(ofRule);
    }
    return found;
  }

  private static List<Finding> withoutKindsOf(List<Finding> told, List<Finding> findings) {
    return findings.stream()
        .filter(f -> told.stream().noneMatch(other -> other.kind() == f.kind()))
        .toList();
  }

  /** The state that a phrase names, itself, by an adjective or in the name of its ministry. */
  private Optional<State> stateNamed(NounPhrase phrase) {
    return phrase
        .state()
        .or(() -> phrase.modifyingStates().stream().findFirst())
        .or(() -> resolver.registry().named(phrase.headText()).flatMap(Entity::state));
  }

  /** What a finding teaches about its things, for the sentences to come. */
  void learn(Finding finding) {
    boolean act =
        finding.kind() == ClaimKind.EVENT
            && finding.start().isPresent()
            && finding.start().equals(finding.end());
    finding
        .subject()
        .filter(e -> act)
        .ifPresent(
            e ->
                events.date(
                    e,
                    new ResolvedDate(
                        finding.start(),
                        finding.end(),
                        org.interregnum.time.TemporalRole.ON,
                        false)));
    if (finding.kind() == ClaimKind.SEAT) {
      finding
          .subject()
          .ifPresent(seated -> finding.object().ifPresent(at -> resolver.seated(seated, at)));
    } else if (finding.kind() == ClaimKind.OFFICE) {
      finding
          .subject()
          .ifPresent(
              person ->
                  finding
                      .object()
                      .ifPresent(
                          owner -> titles.remember(person, owner, finding.qualifier().orElse(""))));
      boolean heads = finding.qualifier().map(q -> q.equals("head")).orElse(false);
      finding
          .object()
          .filter(o -> heads && o.head().isEmpty())
          .ifPresent(o -> finding.subject().ifPresent(o::head));
    } else if (finding.kind() == ClaimKind.APPOINTMENT) {
      finding
          .object()
          .ifPresent(person -> finding.qualifier().ifPresent(t -> titles.name(person, t)));
    } else if (finding.kind() == ClaimKind.SUCCESSION) {
      finding
          .subject()
          .ifPresent(before -> finding.object().ifPresent(a -> titles.inherit(before, a)));
    } else if (finding.kind() == ClaimKind.GOVERNMENT) {
      finding.subject().filter(g -> finding.start().isPresent()).ifPresent(resolver::founded);
      finding
          .subject()
          .filter(g -> g.subtype().isEmpty())
          .ifPresent(g -> finding.qualifier().ifPresent(g::subtype));
    } else if (finding.kind() == ClaimKind.EVENT) {
      finding
          .subject()
          .filter(e -> e.subtype().isEmpty())
          .ifPresent(e -> finding.qualifier().ifPresent(e::subtype));
    }
    finding.subject().ifPresent(this::noteMention);
  }

  private void noteMention(Entity entity) {
    resolver.mention(entity);
  }
}
