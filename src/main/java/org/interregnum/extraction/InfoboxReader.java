package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.document.Block.InfoboxLine;
import org.interregnum.document.Document;
import org.interregnum.extraction.InfoboxValues.Item;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.lexicon.InfoboxField;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.State;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Registry;
import org.interregnum.time.DateContext;
import org.interregnum.time.Edtf;
import org.interregnum.time.ResolvedDate;

/** Reads the claims of an infobox by the table of its fields. Confined to one document. */
final class InfoboxReader {

  private static final Set<String> DURABLE =
      Set.of("campaign", "war", "siege", "blockade", "revolt", "assembly");
  private static final Set<String> NOBODY =
      Set.of(
          "office established",
          "office abolished",
          "position established",
          "position abolished",
          "none",
          "vacant",
          "post established",
          "post abolished",
          "incumbent",
          "see list");
  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d*)");
  private static final Pattern OCCUPATION =
      Pattern.compile("(?i)military occupation by (?:the )?(.+)");
  private static final Pattern PUPPET =
      Pattern.compile("(?i)(puppet|client|satellite) (?:state|government|regime).*");
  private static final Pattern GLUED = Pattern.compile("(.*\\p{Ll})(\\p{Lu}.*)");
  private static final double WEIGHT = 0.97;

  /** A line with what it says. */
  record LineFinding(InfoboxLine line, Finding finding) {}

  private final Lexicon lexicon;
  private final Registry registry;
  private final Topic topic;
  private final Map<String, InfoboxLine> lines = new LinkedHashMap<>();
  private final List<LineFinding> found = new ArrayList<>();
  private final ConflictBox conflict;

  InfoboxReader(Lexicon lexicon, Registry registry, Topic topic, Document document) {
    this.lexicon = lexicon;
    this.registry = registry;
    this.topic = topic;
    document.infobox().forEach(line -> lines.putIfAbsent(line.key(), line));
    this.conflict = new ConflictBox(lexicon, registry, topic, lines);
  }

  /** The names that holders' and event fields give, with their types, for the registry. */
  void gather() {
    each(
        (field, number, line) -> {
          switch (field.family()) {
            case "holder" ->
                InfoboxValues.items(line.value())
                    .forEach(item -> registry.gather(item.text(), EntityType.PERSON, 6));
            case "office" ->
                name().ifPresent(name -> registry.gather(name.value(), EntityType.PERSON, 6));
            case "event" ->
                registry.gather(
                    line.value(), isBody(line.value()) ? EntityType.BODY : EntityType.EVENT, 6);
            case "seat" ->
                InfoboxValues.items(line.value())
                    .forEach(item -> registry.gather(item.text(), EntityType.PLACE, 5));
            default -> {}
          }
        });
    conflict.gather();
    for (String key : lines.keySet()) {
      if (key.startsWith("Predecessor") || key.startsWith("Successor")) {
        String value = lines.get(key).value();
        if (!nobody(value) && lines.containsKey("Office")) {
          registry.gather(value, EntityType.PERSON, 4);
        }
      }
    }
  }

  /** {@code Council of Flanders}: a body whose founding is the event. */
  private boolean isBody(String value) {
    return EventTypes.of(value, lexicon).isEmpty() && EventTypes.isBody(value, lexicon);
  }

  List<LineFinding> read() {
    each(
        (field, number, line) -> {
          switch (field.family()) {
            case "holder" -> holder(field, number, line);
            case "event" -> event(field, number, line);
            case "office" -> office(field, number, line);
            case "seat" -> seat(line);
            case "predecessor" ->
                polity(line).ifPresent(p -> followed(line, Optional.of(p), described(p)));
            case "successor" ->
                polity(line).ifPresent(s -> followed(line, described(s), Optional.of(s)));
            default -> {}
          }
        });
    cabinet();
    status();
    lines.values().forEach(this::statuses);
    found.addAll(conflict.read());
    return found;
  }

  /** What the infobox describes, other than its neighbour in the row of states. */
  private Optional<Entity> described(Entity neighbour) {
    return topic.regime().or(topic::polity).filter(described -> described != neighbour);
  }

  private void followed(InfoboxLine line, Optional<Entity> before, Optional<Entity> after) {
    String rule = line.key().startsWith("P") ? "infobox.predecessor" : "infobox.successor";
    before.ifPresent(
        b ->
            after.ifPresent(
                a -> add(line, Finding.of(ClaimKind.SUCCESSION, b, a, "state", rule, WEIGHT))));
  }

  private interface FieldReader {
    void read(InfoboxField field, String number, InfoboxLine line);
  }

  /**
   * Calls the reader for each line that a field of the table describes, in the order of the lines.
   */
  private void each(FieldReader reader) {
    for (InfoboxLine line : lines.values()) {
      Matcher numbered = NUMBERED.matcher(line.key());
      if (!numbered.matches()) {
        continue;
      }
      String familyName = numbered.group(1) + "#";
      for (InfoboxField field : lexicon.infoboxFields()) {
        boolean exact = field.name().equals(line.key());
        boolean family = field.name().equals(familyName);
        if (exact || family) {
          reader.read(field, family ? numbered.group(2) : "", line);
          break;
        }
      }
    }
  }

  private Optional<InfoboxLine> companion(String key, String number) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(lines.get(key.replace("#", number)));
  }

  private Optional<InfoboxLine> name() {
    return Optional.ofNullable(lines.get("Name"));
  }

  private static boolean nobody(String value) {
    return value.isBlank() || NOBODY.contains(value.toLowerCase(Locale.ROOT));
  }

  private void holder(InfoboxField field, String number, InfoboxLine line) {
    Optional<InfoboxLine> title = companion(field.title(), number);
    String titleText = title.map(InfoboxLine::value).orElse("Head");
    for (Item item : InfoboxValues.items(line.value())) {
      if (nobody(item.text())) {
        continue;
      }
      Entity person =
          registry
              .named(item.text())
              .filter(e -> e.type() == EntityType.PERSON)
              .orElseGet(() -> registry.create(EntityType.PERSON, item.text()));
      Optional<ResolvedDate> term =
          companion(field.date(), number)
              .flatMap(l -> DateContext.parseInfobox(l.value(), ""))
              .or(() -> DateContext.parseInfobox(item.note(), ""));
      tenure(line, person, titleText, term);
    }
  }

  private void tenure(
      InfoboxLine line, Entity person, String titleText, Optional<ResolvedDate> term) {
    OwnedTitle title = owned(titleText);
    title
        .owner()
        .or(topic::polity)
        .ifPresent(
            owner ->
                add(
                    line,
                    Finding.of(
                            ClaimKind.OFFICE, person, owner, title.text(), "infobox.holder", WEIGHT)
                        .dated(
                            term.flatMap(ResolvedDate::start), term.flatMap(ResolvedDate::end))));
  }

  private record OwnedTitle(String text, Optional<Entity> owner) {}

  private OwnedTitle owned(String titleText) {
    int of = ownerSplit(titleText);
    if (of < 0) {
      return new OwnedTitle(titleText, Optional.empty());
    }
    String title = titleText.substring(0, of).replaceAll("[\\s(]+$", "");
    String owner =
        titleText.substring(of + 3).replaceAll("\\)$", "").replaceFirst("^ ?the ", "").strip();
    Optional<Entity> known =
        lexicon.states().named(owner).map(registry::state).or(() -> registry.named(owner));
    if (known.isPresent()) {
      return new OwnedTitle(title, known);
    }
    boolean force =
        lexicon
            .headNoun(owner.substring(owner.lastIndexOf(' ') + 1))
            .map(n -> n.type() == org.interregnum.lexicon.HeadNoun.Type.FORCE)
            .orElse(false);
    if (force) {
      return new OwnedTitle(titleText, Optional.of(registry.named(owner, EntityType.FORCE)));
    }
    boolean body = lexicon.headNoun(owner.substring(owner.lastIndexOf(' ') + 1)).isPresent();
    return body
        ? new OwnedTitle(title, Optional.of(registry.named(owner, EntityType.BODY)))
        : new OwnedTitle(titleText, Optional.empty());
  }

  /**
   * Where the last "of" parts a title from its owner, or -1 where "of" belongs to the title itself.
   */
  private int ownerSplit(String titleText) {
    boolean whole = lexicon.title(titleText).isPresent();
    int of = titleText.lastIndexOf("of ");
    return whole || of <= 0 ? -1 : of;
  }

  private void office(InfoboxField field, String number, InfoboxLine line) {
    if (name().isEmpty()) {
      return;
    }
    Entity person = registry.named(name().get().value(), EntityType.PERSON);
    Optional<Edtf> start =
        companion(field.date(), number)
            .flatMap(l -> DateContext.parseInfobox(l.value(), ""))
            .map(ResolvedDate::date);
    Optional<Edtf> end =
        companion(field.year(), number)
            .flatMap(l -> DateContext.parseInfobox(l.value(), ""))
            .map(ResolvedDate::date);
    OwnedTitle title = owned(line.value());
    title
        .owner()
        .or(topic::polity)
        .ifPresent(
            owner ->
                add(
                    line,
                    Finding.of(
                            ClaimKind.OFFICE, person, owner, title.text(), "infobox.office", WEIGHT)
                        .dated(start, end)));
    neighbour("Predecessor" + number)
        .ifPresent(
            l ->
                add(
                    l,
                    Finding.of(
                            ClaimKind.SUCCESSION,
                            registry.named(l.value(), EntityType.PERSON),
                            person,
                            "office",
                            "infobox.predecessor",
                            WEIGHT)
                        .dated(start, start)));
    neighbour("Successor" + number)
        .ifPresent(
            l ->
                add(
                    l,
                    Finding.of(
                            ClaimKind.SUCCESSION,
                            person,
                            registry.named(l.value(), EntityType.PERSON),
                            "office",
                            "infobox.successor",
                            WEIGHT)
                        .dated(end, end)));
  }

  private Optional<InfoboxLine> neighbour(String key) {
    return Optional.ofNullable(lines.get(key)).filter(l -> !nobody(l.value()));
  }

  private void event(InfoboxField field, String number, InfoboxLine line) {
    Entity event =
        registry
            .named(line.value())
            .filter(e -> e.type() == EntityType.EVENT || e.type() == EntityType.BODY)
            .orElseGet(() -> registry.create(EntityType.EVENT, line.value()));
    String type =
        EventTypes.of(line.value(), lexicon).orElse(isBody(line.value()) ? "assembly" : "other");
    event.subtype(type);
    Optional<ResolvedDate> date =
        companion(field.date(), number)
            .flatMap(
                l ->
                    DateContext.parseInfobox(
                        l.value(),
                        companion(field.year(), number).map(InfoboxLine::value).orElse("")));
    Finding finding = Finding.of(ClaimKind.EVENT, event, null, type, "infobox.event", WEIGHT);
    add(
        line,
        finding.dated(
            date.flatMap(ResolvedDate::start),
            date.filter(d -> d.isSpan() || !DURABLE.contains(type)).flatMap(ResolvedDate::end)));
  }

  private void seat(InfoboxLine line) {
    String kind = line.key().startsWith("Capital") ? "capital" : "headquarters";
    for (Item item : InfoboxValues.items(line.value())) {
      Entity place = registry.named(item.text(), EntityType.PLACE);
      Optional<ResolvedDate> date =
          item.notes().stream()
              .flatMap(note -> DateContext.parseInfobox(note, "").stream())
              .findFirst();
      topic
          .polity()
          .ifPresent(
              owner ->
                  add(
                      line,
                      Finding.of(ClaimKind.SEAT, owner, place, kind, "infobox.capital", WEIGHT)
                          .dated(
                              date.flatMap(ResolvedDate::start), date.flatMap(ResolvedDate::end))));
    }
  }

  /**
   * A predecessor's or successor's name; where the link text is glued to the title, the link text.
   */
  private Optional<Entity> polity(InfoboxLine line) {
    String name = unglued(line.value());
    if (nobody(name)) {
      return Optional.empty();
    }
    boolean numbered = name.matches("(?:First|Second|Third|Fourth|Fifth|Sixth) .*");
    Optional<State> state = numbered ? Optional.empty() : topic.state(name);
    boolean rival =
        topic.regime().isPresent()
            && topic.mainState().flatMap(Entity::state).equals(state)
            && name.indexOf(' ') > 0;
    if (numbered || rival && !state.get().name().equals(name)) {
      return Optional.of(
          registry.overriding(name).orElseGet(() -> registry.create(EntityType.GOVERNMENT, name)));
    }
    return Optional.of(
        state
            .map(registry::state)
            .orElseGet(
                () ->
                    registry
                        .named(name)
                        .orElseGet(() -> registry.create(EntityType.GOVERNMENT, name))));
  }

  /**
   * {@code History of Peru (1867–1883)Peru}, {@code NigeriaEastern Region, Nigeria}: the words
   * shown, without the article linked or the flag before them and the whole behind them.
   */
  private String unglued(String value) {
    int bracket = value.lastIndexOf(')');
    if (bracket > 0 && bracket + 1 < value.length()) {
      return value.substring(bracket + 1).strip();
    }
    Matcher glued = GLUED.matcher(value);
    boolean flag = glued.matches() && topic.state(glued.group(1)).isPresent();
    return flag
        ? glued.group(2).replaceFirst(", " + Pattern.quote(glued.group(1)) + "$", "")
        : value;
  }

  /** {@code Predecessor} and {@code Successor} of a cabinet, which are governments. */
  private void cabinet() {
    Lifetime life = Lifetime.of(values());
    Optional<Entity> cabinet = topic.regime().filter(r -> lines.containsKey("Date Formed"));
    neighbour("Predecessor")
        .ifPresent(
            line ->
                polity(line)
                    .flatMap(before -> cabinet.flatMap(c -> succession(before, c, line)))
                    .ifPresent(f -> add(line, f.dated(life.from(), life.from()))));
    neighbour("Successor")
        .ifPresent(
            line ->
                polity(line)
                    .flatMap(after -> cabinet.flatMap(c -> succession(c, after, line)))
                    .ifPresent(f -> add(line, f.dated(life.until(), life.until()))));
  }

  private static Optional<Finding> succession(Entity before, Entity after, InfoboxLine line) {
    String rule = "infobox." + line.key().toLowerCase(Locale.ROOT);
    return before == after
        ? Optional.empty()
        : Optional.of(Finding.of(ClaimKind.SUCCESSION, before, after, "government", rule, WEIGHT));
  }

  private java.util.Map<String, String> values() {
    java.util.Map<String, String> values = new java.util.HashMap<>();
    lines.forEach((key, line) -> values.put(key, line.value()));
    return values;
  }

  private void status() {
    Optional<Edtf> start = date("Date Start", "Year Start");
    Optional<Edtf> end = date("Date End", "Year End");
    InfoboxLine status = lines.get("Status");
    if (status != null) {
      Matcher occupation = OCCUPATION.matcher(status.value());
      if (occupation.matches()) {
        for (String name : occupation.group(1).split(",? and |, ")) {
          topic
              .state(name)
              .map(registry::state)
              .flatMap(
                  o ->
                      topic
                          .mainState()
                          .map(
                              m ->
                                  Finding.of(
                                      ClaimKind.OCCUPATION,
                                      o,
                                      m,
                                      "military",
                                      "infobox.status",
                                      WEIGHT)))
              .ifPresent(f -> add(status, f.dated(start, end)));
        }
      } else {
        government(status, start, end);
      }
    }
    InfoboxLine type = lines.get("Government Type");
    if (type != null && type.value().equalsIgnoreCase("military administration")) {
      topic
          .regime()
          .flatMap(
              r ->
                  topic
                      .mainState()
                      .map(
                          m ->
                              Finding.of(
                                  ClaimKind.GOVERNMENT,
                                  r,
                                  m,
                                  "military administration",
                                  "infobox.type",
                                  WEIGHT)))
          .ifPresent(f -> add(type, f));
    }
  }

  /**
   * {@code Top: Chilean occupation (de facto), Bottom: puppet government (de jure)}: governments
   * with what the brackets call them, beside what their own names do.
   */
  private void statuses(InfoboxLine line) {
    for (Item item : InfoboxValues.items(line.value())) {
      String name = item.text().replaceFirst("^\\p{L}+: ", "");
      Optional<EntityType> type =
          GovernmentNames.isGovernment(name, lexicon)
              ? Optional.of(EntityType.GOVERNMENT)
              : Optional.empty();
      for (String note : item.notes()) {
        GovernmentNames.status(note)
            .filter(s -> type.isPresent())
            .ifPresent(
                status -> {
                  government(line, name, status);
                  GovernmentNames.status(name)
                      .filter(own -> !own.equals(status))
                      .ifPresent(own -> government(line, name, own));
                });
      }
    }
  }

  /** {@code Chilean occupation} for {@code Chilean occupation of Peru}. */
  private Optional<Entity> fuller(String name) {
    return registry.stream()
        .filter(e -> e.type() == EntityType.GOVERNMENT && e.name().startsWith(name + " of "))
        .findFirst();
  }

  private void government(InfoboxLine line, String name, String status) {
    Entity government =
        registry
            .called(EntityType.GOVERNMENT, name, name)
            .or(() -> fuller(name))
            .orElseGet(() -> registry.named(name, EntityType.GOVERNMENT));
    topic
        .mainState()
        .ifPresent(
            state ->
                add(
                    line,
                    Finding.of(
                        ClaimKind.GOVERNMENT,
                        government,
                        state,
                        status,
                        "infobox.status",
                        WEIGHT)));
  }

  private void government(InfoboxLine status, Optional<Edtf> start, Optional<Edtf> end) {
    String value = status.value().toLowerCase(Locale.ROOT);
    Optional<String> kind =
        value.contains("in exile")
            ? Optional.of("in exile")
            : PUPPET.matcher(value).matches()
                ? Optional.of("puppet")
                : value.contains("provisional") ? Optional.of("provisional") : Optional.empty();
    Optional<ResolvedDate> life =
        Optional.ofNullable(lines.get("Life Span"))
            .flatMap(l -> DateContext.parseInfobox(l.value(), ""));
    kind.flatMap(
            k ->
                topic
                    .regime()
                    .or(this::stateOfItsOwn)
                    .flatMap(
                        r ->
                            topic
                                .mainState()
                                .map(
                                    m ->
                                        Finding.of(
                                            ClaimKind.GOVERNMENT,
                                            r,
                                            m,
                                            k,
                                            "infobox.status",
                                            WEIGHT))))
        .ifPresent(
            f ->
                add(
                    status,
                    f.dated(
                        start.or(() -> life.flatMap(ResolvedDate::start)),
                        end.or(() -> life.flatMap(ResolvedDate::end)))));
  }

  /** The state that the infobox describes, where it is another one than the country as a whole. */
  private Optional<Entity> stateOfItsOwn() {
    return topic.polity().filter(p -> topic.mainState().filter(m -> m != p).isPresent());
  }

  private Optional<Edtf> date(String day, String year) {
    return Optional.ofNullable(lines.get(day))
        .flatMap(
            l ->
                DateContext.parseInfobox(
                    l.value(),
                    Optional.ofNullable(lines.get(year)).map(InfoboxLine::value).orElse("")))
        .map(ResolvedDate::date);
  }

  private void add(InfoboxLine line, Finding finding) {
    found.add(new LineFinding(line, finding));
  }
}
