package org.interregnum.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interregnum.lexicon.VerbForm;
import org.interregnum.lexicon.VerbForm.Form;
import org.interregnum.syntax.VerbGroup.Shape;

/** Reads one verb group: auxiliaries, negation, adverbs and the verb. */
final class VerbGroupParser {

  private static final Set<String> BE =
      Set.of("am", "is", "are", "was", "were", "be", "been", "being");

  private static final List<List<String>> ASIDES =
      Stream.of(
              "in the meantime",
              "in the meanwhile",
              "by then",
              "by now",
              "at once",
              "at first",
              "at last",
              "at length",
              "in turn",
              "in fact",
              "in effect",
              "in part",
              "in vain",
              "in the end",
              "of course",
              "once more",
              "for a time",
              "for the time being",
              "by that time",
              "by this time",
              "by then",
              "at that time",
              "in the meantime")
          .map(words -> List.of(words.split(" ")))
          .toList();

  private final List<Unit> units;
  private int at;
  private Unit firstAuxiliary;
  private Unit lastAuxiliary;
  private boolean modal;
  private boolean would;
  private boolean negated;
  private boolean infinitive;

  private VerbGroupParser(List<Unit> units, int at) {
    this.units = units;
    this.at = at;
  }

  record Parsed(VerbGroup group, int next) {}

  static Optional<Parsed> parse(List<Unit> units, int from) {
    VerbGroupParser parser = new VerbGroupParser(units, from);
    return parser.group(from);
  }

  private Optional<Parsed> group(int from) {
    int begin = units.get(from).begin();
    boolean started = false;
    while (at < units.size()) {
      Unit unit = units.get(at);
      switch (unit.kind()) {
        case AUXILIARY -> auxiliary(unit);
        case MODAL -> {
          modal = true;
          would |= unit.lower().equals("would");
        }
        case NOT -> negated = true;
        case TO -> {
          if (started && lastAuxiliary == null) {
            return Optional.empty();
          }
          infinitive |= !started;
          modal |= started;
        }
        case VERB -> {
          at++;
          return Optional.of(new Parsed(group(unit, begin), at));
        }
        case ADVERB, QUOTE -> {
          if (!started && !verbAhead()) {
            return Optional.empty();
          }
        }
        default -> {
          int over = aside();
          if (over == at) {
            return alone(begin);
          }
          at = over - 1;
        }
      }
      started |= !unit.is(UnitKind.ADVERB);
      at++;
    }
    return alone(begin);
  }

  /**
   * Where the verb goes on behind an adverbial of several words: {@code had in the meantime moved}.
   */
  private int aside() {
    if (lastAuxiliary == null) {
      return at;
    }
    for (List<String> words : ASIDES) {
      int end = at + words.size();
      boolean here =
          end < units.size()
              && words.equals(units.subList(at, end).stream().map(Unit::lower).toList());
      if (here && (units.get(end).is(UnitKind.VERB) || units.get(end).is(UnitKind.AUXILIARY))) {
        return end;
      }
    }
    return at;
  }

  private boolean verbAhead() {
    for (int i = at + 1; i < Math.min(units.size(), at + 4); i++) {
      Unit unit = units.get(i);
      if (unit.is(UnitKind.VERB) || unit.is(UnitKind.AUXILIARY)) {
        return true;
      }
      if (!unit.is(UnitKind.ADVERB) && !unit.is(UnitKind.NOT)) {
        return false;
      }
    }
    return false;
  }

  private void auxiliary(Unit unit) {
    if (firstAuxiliary == null) {
      firstAuxiliary = unit;
    }
    lastAuxiliary = unit;
  }

  /** Auxiliaries with no verb behind them are verbs themselves. */
  private Optional<Parsed> alone(int begin) {
    if (lastAuxiliary == null) {
      return Optional.empty();
    }
    while (units.get(at - 1).is(UnitKind.QUOTE) || units.get(at - 1).is(UnitKind.ADVERB)) {
      at--;
    }
    String lemma =
        BE.contains(lastAuxiliary.lower())
            ? "be"
            : lastAuxiliary.lower().startsWith("ha") ? "have" : "do";
    Shape shape = shapeOfAuxiliary();
    return Optional.of(
        new Parsed(
            new VerbGroup(lemma, shape, false, negated, real(), begin, units.get(at - 1).end()),
            at));
  }

  private Shape shapeOfAuxiliary() {
    if (modal && !infinitive) {
      return Shape.FINITE;
    }
    return infinitive
        ? Shape.INFINITIVE
        : firstAuxiliary.lower().endsWith("ing")
            ? Shape.ING
            : firstAuxiliary.lower().equals("been") || firstAuxiliary.lower().equals("be")
                ? Shape.PARTICIPLE
                : Shape.FINITE;
  }

  private boolean real() {
    boolean perfectWould =
        would
            && lastAuxiliary != null
            && units.subList(0, Math.min(at, units.size())).stream()
                .anyMatch(u -> u.lower().equals("have"));
    return !subjunctive() && (!modal || would && !perfectWould);
  }

  /** {@code that the province be ceded}: demanded, not done. */
  private boolean subjunctive() {
    return !modal && !infinitive && firstAuxiliary != null && firstAuxiliary.lower().equals("be");
  }

  private VerbGroup group(Unit verb, int begin) {
    boolean be = lastAuxiliary != null && BE.contains(lastAuxiliary.lower());
    boolean participle = has(verb, Form.PAST) || has(verb, Form.PARTICIPLE);
    boolean passive = be && participle;
    return new VerbGroup(
        lemma(verb, passive || lastAuxiliary != null),
        shape(verb),
        passive,
        negated,
        real(),
        begin,
        verb.end());
  }

  private Shape shape(Unit verb) {
    if (infinitive) {
      return Shape.INFINITIVE;
    }
    if (firstAuxiliary != null || modal) {
      return firstAuxiliary != null && !modal ? shapeOfAuxiliary() : Shape.FINITE;
    }
    if (has(verb, Form.ING)) {
      return Shape.ING;
    }
    if (has(verb, Form.PAST)) {
      return verb.forms().stream().anyMatch(f -> f.form() == Form.PARTICIPLE)
              || isParticipleToo(verb)
          ? Shape.PAST_OR_PARTICIPLE
          : Shape.FINITE;
    }
    return has(verb, Form.PARTICIPLE) ? Shape.PARTICIPLE : Shape.FINITE;
  }

  /** Where the table gives no participle of its own, the past form serves as one. */
  private static boolean isParticipleToo(Unit verb) {
    return verb.forms().stream()
        .filter(f -> f.form() == Form.PAST)
        .anyMatch(f -> !STRONG.contains(verb.lower()));
  }

  /** Past forms that are no participles: most irregular verbs with a participle of their own. */
  private static final Set<String> STRONG =
      Set.of(
          "took",
          "gave",
          "began",
          "broke",
          "fell",
          "went",
          "came",
          "became",
          "rose",
          "drove",
          "wrote",
          "withdrew",
          "drew",
          "knew",
          "grew",
          "saw",
          "chose",
          "spoke",
          "swore",
          "sank",
          "flew",
          "forgave",
          "undertook",
          "overthrew",
          "threw",
          "overran",
          "ran",
          "stole",
          "rode",
          "arose",
          "ate",
          "bore",
          "tore",
          "wore",
          "did",
          "was",
          "were",
          "forsook",
          "shook",
          "mistook",
          "retook",
          "foresaw",
          "oversaw",
          "forbade",
          "overcame",
          "hid",
          "bit",
          "beat");

  private static String lemma(Unit verb, boolean participle) {
    for (VerbForm form : verb.forms()) {
      if (!participle
          || form.form() == Form.PAST
          || form.form() == Form.PARTICIPLE
          || form.form() == Form.ING) {
        return form.lemma();
      }
    }
    return verb.forms().get(0).lemma();
  }

  private static boolean has(Unit verb, Form form) {
    for (VerbForm reading : verb.forms()) {
      if (reading.form() == form) {
        return true;
      }
    }
    return false;
  }
}
