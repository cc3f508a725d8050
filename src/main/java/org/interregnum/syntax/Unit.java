package org.interregnum.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interregnum.lexicon.State;
import org.interregnum.lexicon.Title;
import org.interregnum.lexicon.VerbForm;
import org.interregnum.time.TemporalExpression;

/**
 * A word, or words that belong together: a name, a title, a date.
 *
 * @param begin UTF-16 index into the sentence
 * @param end exclusive
 * @param forms the readings as a verb, where the kind is VERB or AUXILIARY
 * @param meaning what a STATE, DEMONYM, TITLE or DATE stands for
 */
record Unit(
    UnitKind kind,
    String text,
    String lower,
    int begin,
    int end,
    List<VerbForm> forms,
    Object meaning) {

  static Unit of(UnitKind kind, String text, int begin) {
    return new Unit(
        kind, text, text.toLowerCase(Locale.ROOT), begin, begin + text.length(), List.of(), "");
  }

  Unit as(UnitKind other) {
    return new Unit(other, text, lower, begin, end, forms, meaning);
  }

  Unit as(UnitKind other, Object means) {
    return new Unit(other, text, lower, begin, end, forms, means);
  }

  Unit verb(List<VerbForm> readings) {
    return new Unit(UnitKind.VERB, text, lower, begin, end, readings, meaning);
  }

  boolean is(UnitKind other) {
    return kind == other;
  }

  boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  Optional<State> state() {
    return meaning instanceof State state ? Optional.of(state) : Optional.empty();
  }

  Optional<Title> title() {
    return meaning instanceof Title title ? Optional.of(title) : Optional.empty();
  }

  Optional<TemporalExpression> date() {
    return meaning instanceof TemporalExpression date ? Optional.of(date) : Optional.empty();
  }
}
