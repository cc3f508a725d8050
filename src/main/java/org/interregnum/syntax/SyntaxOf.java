package org.interregnum.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.interregnum.time.TemporalExpression;

/** The syntax of one sentence: its noun phrases, clauses and dates in text order. */
public final class SyntaxOf {

  private final String sentence;
  private final List<NounPhrase> phrases;
  private final List<Clause> clauses;
  private final List<TemporalExpression> dates;
  private final List<Unit> units;
  private final int labelEnd;

  SyntaxOf(
      String sentence,
      List<NounPhrase> phrases,
      List<Clause> clauses,
      List<TemporalExpression> dates,
      List<Unit> units) {
    this.sentence = sentence;
    this.phrases = List.copyOf(phrases);
    this.clauses = List.copyOf(clauses);
    this.dates = List.copyOf(dates);
    this.units = List.copyOf(units);
    this.labelEnd = labelEnd(units);
  }

  public String sentence() {
    return sentence;
  }

  /** Every noun phrase, possessors before and complements after the phrase they belong to. */
  public List<NounPhrase> phrases() {
    return phrases;
  }

  /**
   * Whether a phrase stands before the colon or dash that opens the sentence: {@code Germany: …}.
   */
  public boolean isLabel(NounPhrase phrase) {
    return labelEnd > 0 && phrase.end() <= labelEnd && phrase.head() != NounPhrase.Head.NOUN;
  }

  private static int labelEnd(List<Unit> units) {
    for (Unit unit : units) {
      if (unit.is(UnitKind.COLON) || unit.is(UnitKind.DASH)) {
        return unit.begin();
      }
      boolean name =
          unit.is(UnitKind.STATE)
              || unit.is(UnitKind.NAME)
              || unit.is(UnitKind.DETERMINER)
              || unit.is(UnitKind.COMMA)
              || unit.is(UnitKind.CONJUNCTION)
              || unit.is(UnitKind.PREPOSITION)
              || unit.is(UnitKind.DEMONYM);
      if (!name) {
        return -1;
      }
    }
    return -1;
  }

  public List<Clause> clauses() {
    return clauses;
  }

  public List<TemporalExpression> dates() {
    return dates;
  }

  /** The units with their kinds, for a reader of explanations. */
  public String tagged() {
    return units.stream()
        .map(unit -> unit.text() + "/" + unit.kind())
        .collect(Collectors.joining(" "));
  }
}
