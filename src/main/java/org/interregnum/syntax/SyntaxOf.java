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

  SyntaxOf(
      String sentence, List<NounPhrase> phrases, List<Clause> clauses, List<TemporalExpression> dates, List<Unit> units) {
    this.sentence = sentence;
    this.phrases = List.copyOf(phrases);
    this.clauses = List.copyOf(clauses);
    this.dates = List.copyOf(dates);
    this.units = List.copyOf(units);
  }

  public String sentence() {
    return sentence;
  }

  /** Every noun phrase, possessors before and complements after the phrase they belong to. */
  public List<NounPhrase> phrases() {
    return phrases;
  }

  public List<Clause> clauses() {
    return clauses;
  }

  public List<TemporalExpression> dates() {
    return dates;
  }

  /** The units with their kinds, for a reader of explanations. */
  public String tagged() {
    return units.stream().map(unit -> unit.text() + "/" + unit.kind()).collect(Collectors.joining(" "));
  }
}
