package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.document.Block.InfoboxLine;
import org.interregnum.extraction.InfoboxReader.LineFinding;
import org.interregnum.extraction.InfoboxValues.Item;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Registry;
import org.interregnum.time.DateContext;
import org.interregnum.time.ResolvedDate;

/**
 * The infobox of a battle, war, occupation or treaty: when and where it was, who took part and who
 * won. What the date line says is the event itself; of an occupation, who occupied what.
 */
final class ConflictBox {

  private static final double WEIGHT = 0.97;

  private final Lexicon lexicon;
  private final Registry registry;
  private final Topic topic;
  private final Map<String, InfoboxLine> lines;
  private final List<LineFinding> found = new ArrayList<>();

  ConflictBox(Lexicon lexicon, Registry registry, Topic topic, Map<String, InfoboxLine> lines) {
    this.lexicon = lexicon;
    this.registry = registry;
    this.topic = topic;
    this.lines = lines;
  }

  /** The names of the sides, with their types where their nouns tell them. */
  void gather() {
    lines.values().stream()
        .filter(line -> line.key().startsWith("Combatant"))
        .flatMap(line -> InfoboxValues.items(line.value()).stream())
        .peek(item -> registry.gatherState(item.text()))
        .filter(item -> topic.state(item.text()).isEmpty())
        .forEach(
            item -> sideType(item.text()).ifPresent(type -> registry.gather(item.text(), type, 4)));
  }

  private Optional<EntityType> sideType(String name) {
    return head(name)
        .map(HeadNoun::type)
        .flatMap(
            type ->
                switch (type) {
                  case GOVERNMENT, STATE -> Optional.of(EntityType.GOVERNMENT);
                  case FORCE -> Optional.of(EntityType.FORCE);
                  case BODY -> Optional.of(EntityType.BODY);
                  default -> Optional.empty();
                });
  }

  private Optional<HeadNoun> head(String name) {
    String before = name.replaceFirst(" of .*", "");
    return lexicon.headNoun(before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  List<LineFinding> read() {
    InfoboxLine name = lines.containsKey("Conflict") ? lines.get("Conflict") : lines.get("Name");
    boolean conflict = lines.containsKey("Combatant1") || lines.containsKey("Conflict");
    boolean treaty =
        lines.containsKey("Date Signed")
            || lines.containsKey("Location Signed")
            || lines.containsKey("Signatories");
    if (name != null && (conflict || treaty)) {
      Entity event = registry.named(name.value(), EntityType.EVENT);
      event.subtype(
          EventTypes.of(name.value(), lexicon)
              .orElse(treaty ? "treaty" : isLong() ? "war" : "battle"));
      itself(name, event);
      lines.values().forEach(line -> parties(line, event));
    }
    return found;
  }

  /** A conflict of years is a war, whatever it is called. */
  private boolean isLong() {
    return Optional.ofNullable(lines.get("Date"))
        .flatMap(line -> DateContext.parseInfobox(line.value(), ""))
        .flatMap(
            date ->
                date.start()
                    .flatMap(
                        from ->
                            date.end()
                                .map(to -> to.latest().getYear() - from.earliest().getYear())))
        .filter(years -> years > 1)
        .isPresent();
  }

  private void itself(InfoboxLine name, Entity event) {
    InfoboxLine dated = lines.getOrDefault("Date", lines.getOrDefault("Date Signed", name));
    Optional<ResolvedDate> date =
        dated == name ? Optional.empty() : DateContext.parseInfobox(dated.value(), "");
    List<Finding> told =
        name.value().toLowerCase(Locale.ROOT).contains("occupation")
            ? occupations(name)
            : List.of(
                Finding.of(
                    ClaimKind.EVENT, event, place(), event.subtype(), "infobox.event", WEIGHT));
    told.forEach(
        finding ->
            add(
                dated,
                finding.dated(date.flatMap(ResolvedDate::start), date.flatMap(ResolvedDate::end))));
  }

  /** Where it was, as far as one name tells. */
  private Entity place() {
    InfoboxLine line = lines.getOrDefault("Place", lines.get("Location"));
    if (line == null) {
      return null;
    }
    List<Item> items = InfoboxValues.items(line.value());
    return items.isEmpty()
        ? null
        : topic
            .state(items.get(0).text())
            .map(registry::state)
            .or(() -> registry.named(items.get(0).text()))
            .orElse(null);
  }

  /** By the power that the title or the name tells, else by all of the first side. */
  private List<Finding> occupations(InfoboxLine name) {
    String value = name.value();
    int of = value.toLowerCase(Locale.ROOT).indexOf(" of ");
    String object = of < 0 ? "" : value.substring(of + 4).replaceFirst("^the ", "");
    Optional<Entity> place =
        topic
            .state(object)
            .map(registry::state)
            .or(() -> registry.named(object))
            .or(() -> Optional.ofNullable(place()));
    List<Entity> powers = topic.occupiers();
    if (powers.isEmpty()) {
      powers = sides(lines.get("Combatant1"));
    }
    return place.isEmpty()
        ? List.of()
        : powers.stream()
            .map(
                power ->
                    Finding.of(
                        ClaimKind.OCCUPATION,
                        power,
                        place.get(),
                        "military",
                        "infobox.occupation",
                        WEIGHT))
            .toList();
  }

  private void parties(InfoboxLine line, Entity event) {
    String key = line.key();
    if (key.startsWith("Combatant")) {
      sides(line).forEach(side -> participant(line, side, event, "belligerent"));
    } else if (key.startsWith("Commander")) {
      InfoboxValues.items(line.value()).stream()
          .map(item -> registry.named(item.text(), EntityType.PERSON))
          .forEach(person -> participant(line, person, event, "commander"));
    } else if (key.equals("Signatories") || key.equals("Parties")) {
      sides(line).forEach(side -> participant(line, side, event, "signatory"));
    } else if (key.equals("Result")) {
      victor(line.value()).ifPresent(side -> participant(line, side, event, "victor"));
    }
  }

  private void participant(InfoboxLine line, Entity side, Entity event, String role) {
    add(line, Finding.of(ClaimKind.PARTICIPANT, side, event, role, "infobox." + role, WEIGHT));
  }

  private List<Entity> sides(InfoboxLine line) {
    return line == null
        ? List.of()
        : InfoboxValues.items(line.value()).stream().flatMap(item -> side(item).stream()).toList();
  }

  private Optional<Entity> side(Item item) {
    return topic
        .state(item.text())
        .map(registry::state)
        .or(() -> registry.named(item.text()))
        .or(() -> sideType(item.text()).map(type -> registry.named(item.text(), type)));
  }

  /** {@code Turkish victory}, {@code Quito victory}: the state, or the side with the word in it. */
  private Optional<Entity> victor(String result) {
    int victory = result.toLowerCase(Locale.ROOT).indexOf(" victory");
    if (victory < 0) {
      return Optional.empty();
    }
    String words =
        result
            .substring(0, victory)
            .replaceFirst("(?i)\\b(decisive|strategic|tactical|total) ", "");
    return topic
        .state(words)
        .map(registry::state)
        .or(() -> sideWith(words))
        .or(() -> registry.named(words));
  }

  private Optional<Entity> sideWith(String word) {
    return lines.values().stream()
        .filter(line -> line.key().startsWith("Combatant"))
        .flatMap(line -> InfoboxValues.items(line.value()).stream())
        .filter(item -> Arrays.asList(item.text().split("[\\s-]")).contains(word))
        .flatMap(item -> side(item).stream())
        .findFirst();
  }

  private void add(InfoboxLine line, Finding finding) {
    found.add(new LineFinding(line, finding));
  }
}
