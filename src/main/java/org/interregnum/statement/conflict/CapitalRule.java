package org.interregnum.statement.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.interregnum.statement.Content.Seat;
import org.interregnum.statement.HistoricEntity;
import org.interregnum.statement.Statements;

/** Two capitals at once, or a seat elsewhere than in the capital. */
record CapitalRule() implements ContradictionRule {

  private static final String CAPITAL = "capital";

  @Override
  public Stream<Contradiction> in(Statements statements) {
    return Pair.sharing(statements.of(Seat.class), Seat::of)
        .filter(pair -> Stream.of(pair.one(), pair.other()).anyMatch(s -> isCapital(s.content())))
        .filter(pair -> areApart(pair.one().content().place(), pair.other().content().place()))
        .filter(Pair::overlaps)
        .map(CapitalRule::contradiction);
  }

  private static boolean isCapital(Seat seat) {
    return seat.seatKind().equals(CAPITAL);
  }

  /** A building is named after the town in which it stands: Palacio de la Magdalena. */
  private static boolean areApart(HistoricEntity one, HistoricEntity other) {
    List<String> words = List.of(one.slug().split("-"));
    List<String> otherWords = List.of(other.slug().split("-"));
    return !words.containsAll(otherWords) && !otherWords.containsAll(words);
  }

  private static Contradiction contradiction(Pair<Seat> pair) {
    boolean both = isCapital(pair.one().content()) && isCapital(pair.other().content());
    return pair.contradict(
        both ? ContradictionKind.TWO_CAPITALS : ContradictionKind.CAPITAL_AND_SEAT,
        "%s is said to have had its %s at %s (%s) and its %s at %s (%s)."
            .formatted(
                Sentence.start(pair.one().content().of().inSentence()),
                pair.one().content().seatKind(),
                pair.one().content().place().name(),
                pair.one().period().words(),
                pair.other().content().seatKind(),
                pair.other().content().place().name(),
                pair.other().period().words()));
  }
}
