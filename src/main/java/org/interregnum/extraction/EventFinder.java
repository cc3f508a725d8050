package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.ResolvedDate;

/**
 * The events that a sentence names or describes, with the date and the place that it gives them.
 */
final class EventFinder {

  private static final double NAMED = 0.9;
  private static final double DESCRIBED = 0.7;

  private final Lexicon lexicon;
  private final EventDating dating;
  private final EventMentions mentions;
  private final EventPlaces places;

  EventFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.dating = new EventDating(lexicon);
    this.mentions = new EventMentions(lexicon);
    this.places = new EventPlaces(lexicon);
  }

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (NounPhrase phrase : scene.syntax().phrases()) {
      if (scene.tellsEvent(phrase)) {
        List<Entity> told =
            scene.entities(phrase).stream().filter(e -> e.type() == EntityType.EVENT).toList();
        for (int i = 0; i < told.size(); i++) {
          Optional<ResolvedDate> own =
              told.size() > 1 ? ownDate(phrase, i, scene) : Optional.empty();
          statement(told.get(i), phrase, scene)
              .map(f -> own.map(d -> f.dated(d.start(), d.end())).orElse(f))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** The date in brackets behind one of several: {@code the battles of A (1866) and B (1867)}. */
  private static Optional<ResolvedDate> ownDate(NounPhrase phrase, int i, SentenceScene scene) {
    List<NounPhrase> ofs = phrase.ofs();
    boolean last = i == ofs.size() - 1;
    return i >= ofs.size()
        ? Optional.empty()
        : Stream.concat(
                ofs.get(i).brackets().stream(), last ? phrase.brackets().stream() : Stream.empty())
            .flatMap(b -> b.dates().stream())
            .flatMap(d -> scene.dating().of(d).stream())
            .findFirst();
  }

  private Optional<Finding> statement(Entity event, NounPhrase phrase, SentenceScene scene) {
    if (mentions.only(event, phrase, scene)) {
      return Optional.empty();
    }
    EventTypes.retype(event, phrase, scene, lexicon);
    Finding finding = dating.dated(finding(event, phrase, scene), phrase, scene);
    boolean dated = finding.start().isPresent() || finding.end().isPresent();
    return dated || states(event, phrase, scene) ? Optional.of(finding) : Optional.empty();
  }

  private Finding finding(Entity event, NounPhrase phrase, SentenceScene scene) {
    String type = event.subtype().isEmpty() ? "other" : event.subtype();
    Entity place = places.place(event, phrase, scene).orElse(null);
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
}
