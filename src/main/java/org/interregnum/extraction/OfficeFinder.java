package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.Scene.TitleReading;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.ResolvedDate;

/**
 * Offices that titles beside names state: {@code Chilean President Domingo Santa María}, {@code X,
 * the foreign minister,}.
 */
final class OfficeFinder {

  private static final double BEFORE = 0.9;
  private static final double APPOSED = 0.9;

  private static final Set<String> STYLES =
      Set.of(
          "bishop",
          "archbishop",
          "cardinal",
          "chief",
          "elder",
          "sultan",
          "amir",
          "emir",
          "ras",
          "dewan",
          "prince",
          "princess",
          "rabbi",
          "imam",
          "sheikh");

  private final TitleReader titles;

  OfficeFinder(TitleReader titles) {
    this.titles = titles;
  }

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (NounPhrase phrase : scene.syntax().phrases()) {
      if (phrase.head() == Head.NAME) {
        named(phrase, scene, findings);
      } else if (phrase.head() == Head.TITLE) {
        titled(phrase, scene, findings);
      }
    }
    return findings;
  }

  private void named(NounPhrase phrase, SentenceScene scene, List<Finding> findings) {
    Optional<Entity> person = person(phrase, scene);
    if (person.isEmpty()) {
      return;
    }
    for (TitleReading title : titles.before(phrase)) {
      if (isStyle(title)) {
        continue;
      }
      office(person.get(), title, scene, "office.title", BEFORE, findings);
    }
    phrase
        .apposition()
        .ifPresent(
            apposed ->
                scene
                    .title(apposed)
                    .ifPresent(title -> apposed(person.get(), title, apposed, scene, findings)));
  }

  /** {@code Bishop X}, {@code Ras Y}: how a person is addressed, where no land is named. */
  private static boolean isStyle(TitleReading title) {
    return title.owner().isEmpty() && STYLES.contains(title.text().toLowerCase(Locale.ROOT));
  }

  private static void apposed(
      Entity person,
      TitleReading title,
      NounPhrase apposed,
      SentenceScene scene,
      List<Finding> findings) {
    Optional<ResolvedDate> date = apposed.leadDate().flatMap(scene::date);
    List<Finding> found = new ArrayList<>();
    office(person, title, scene, "office.apposition", APPOSED, found);
    found.forEach(
        f ->
            findings.add(
                date.map(
                        d ->
                            f.dated(
                                d.start(),
                                d.isSpan() || d.role().closes() ? d.end() : Optional.empty()))
                    .orElse(f)));
  }

  private void titled(NounPhrase phrase, SentenceScene scene, List<Finding> findings) {
    phrase.appositions().stream()
        .flatMap(apposition -> person(apposition, scene).stream())
        .forEach(
            p ->
                scene
                    .title(phrase)
                    .ifPresent(
                        title ->
                            office(p, title, scene, "office.apposed-name", APPOSED, findings)));
  }

  private static Optional<Entity> person(NounPhrase phrase, SentenceScene scene) {
    return scene.first(phrase, EntityType.PERSON);
  }

  private static void office(
      Entity person,
      TitleReading title,
      SentenceScene scene,
      String rule,
      double confidence,
      List<Finding> findings) {
    scene
        .owner(title, person)
        .ifPresent(
            owner ->
                findings.add(
                    Finding.of(ClaimKind.OFFICE, person, owner, title.text(), rule, confidence)));
  }
}
