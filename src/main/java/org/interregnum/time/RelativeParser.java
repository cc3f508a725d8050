package org.interregnum.time;

import java.util.Optional;
import java.util.Set;
import org.interregnum.time.Moment.Shift;
import org.interregnum.time.Moment.Unit;
import org.interregnum.time.Token.Type;

/** Reads dates that are said by their distance from the last one. */
final class RelativeParser {

  private static final Set<String> TIMES_OF_DAY =
      Set.of("morning", "evening", "afternoon", "night");
  private static final Set<String> LATER =
      Set.of("later", "afterwards", "afterward", "thereafter", "hence", "on");
  private static final Set<String> EARLIER = Set.of("earlier", "previously", "beforehand", "ago");
  private static final Set<String> ANCHORS = Set.of("that", "this", "its", "which", "and");
  private static final Set<String> ALMOST = Set.of("almost", "nearly", "over", "some", "barely");
  private static final Set<String> COMPARED = Set.of("more", "less", "fewer");
  private static final Set<String> STRESS = Set.of("very", "that");
  private static final Set<String> EXACT = Set.of("exactly", "precisely");
  private static final Set<String> DURATIONS = Set.of("for", "over", "within");

  private final Tokens tokens;

  RelativeParser(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<Match> at(int at) {
    return counted(at).or(() -> neighbour(at)).or(() -> beside(at)).or(() -> current(at));
  }

  /**
   * {@code six days later}, {@code exactly a year after its foundation}, {@code a week earlier}.
   */
  private Optional<Match> counted(int at) {
    boolean exact = EXACT.contains(tokens.at(at).lower());
    int number = exact ? at + 1 : at;
    int unitAt = afterNumber(number);
    Optional<Unit> unit = unitAt > number ? plainUnit(unitAt) : Optional.empty();
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int sign = direction(unitAt + 1);
    int first = beforeAlmost(at);
    Shift shift = new Shift(sign * amount(number, unitAt), unit.get(), exact, first < at);
    return sign == 0
        ? Optional.empty()
        : Optional.of(new Match(first, afterDirection(unitAt + 1), shift));
  }

  /** {@code almost}, {@code more than} and the like before a number. */
  private int beforeAlmost(int at) {
    String word = tokens.at(at - 1).lower();
    if (word.equals("than") && COMPARED.contains(tokens.at(at - 2).lower())) {
      return at - 2;
    }
    return ALMOST.contains(word) ? at - 1 : at;
  }

  private Optional<Unit> plainUnit(int at) {
    String word = tokens.at(at).lower();
    return TIMES_OF_DAY.contains(word) ? Optional.empty() : TimeWords.unit(word);
  }

  /** +1 for later, −1 for earlier, 0 where the words give no direction. */
  private int direction(int at) {
    String word = tokens.at(at).lower();
    Token next = tokens.at(at + 1);
    boolean anchored = next.isStop() || ANCHORS.contains(next.lower());
    if (word.equals("after")) {
      return anchored ? 1 : 0;
    }
    if (word.equals("before")) {
      return next.isStop() ? -1 : 0;
    }
    if (word.equals("on")) {
      return next.isStop() ? 1 : 0;
    }
    return LATER.contains(word) ? 1 : EARLIER.contains(word) ? -1 : 0;
  }

  private int afterDirection(int at) {
    boolean pronoun =
        tokens.at(at).is("after") && Set.of("that", "this").contains(tokens.at(at + 1).lower());
    return pronoun && tokens.at(at + 2).isStop() ? at + 2 : at + 1;
  }

  private int afterNumber(int at) {
    Token token = tokens.at(at);
    if (token.is(Type.NUMBER) && token.number() > 0 && token.number() < 1000) {
      return at + 1;
    }
    if (!TimeWords.NUMBERS.containsKey(token.lower())) {
      return at;
    }
    boolean compound =
        tokens.at(at + 1).is(Type.DASH) && TimeWords.NUMBERS.containsKey(tokens.at(at + 2).lower());
    return compound ? at + 3 : at + 1;
  }

  private int amount(int from, int to) {
    int amount = 0;
    for (int i = from; i < to; i++) {
      Token token = tokens.at(i);
      amount +=
          token.is(Type.NUMBER) ? token.number() : TimeWords.NUMBERS.getOrDefault(token.lower(), 0);
    }
    return amount;
  }

  /**
   * {@code the next day}, {@code that evening}, {@code the previous month}, {@code on which day}.
   */
  private Optional<Match> neighbour(int at) {
    boolean article = tokens.at(at).is("the");
    int word = article ? at + 1 : at;
    boolean stressed = STRESS.contains(tokens.at(word).lower()) && tokens.at(word + 1).is("same");
    int unitAt = stressed ? word + 2 : word + 1;
    String which = tokens.at(unitAt - 1).lower();
    Optional<Unit> unit = unit(unitAt);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    String before = tokens.at(at - 1).lower();
    boolean lasts = DURATIONS.contains(before) || !article && before.equals("the");
    Optional<Integer> amount = lasts ? Optional.empty() : distance(which, article || stressed, at);
    return amount.map(n -> new Match(at, unitAt + 1, new Shift(n, unit.get(), false, false)));
  }

  private Optional<Unit> unit(int at) {
    String word = tokens.at(at).lower();
    return word.equals("date")
        ? Optional.of(Unit.DAY)
        : TimeWords.unit(word).filter(u -> !word.endsWith("s"));
  }

  private Optional<Integer> distance(String which, boolean article, int at) {
    return switch (which) {
      case "same" -> article ? Optional.of(0) : Optional.empty();
      case "that" -> article ? Optional.empty() : Optional.of(0);
      case "which", "this" ->
          Set.of("on", "in", "during").contains(tokens.at(at - 1).lower())
              ? Optional.of(0)
              : Optional.empty();
      case "next" -> Optional.of(1);
      case "following", "ensuing" -> article ? Optional.of(1) : Optional.empty();
      case "previous", "preceding" -> article ? Optional.of(-1) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** {@code the day after}, {@code the year before}, with nothing to be after or before. */
  private Optional<Match> beside(int at) {
    Optional<Unit> unit = tokens.at(at).is("the") ? plainUnit(at + 1) : Optional.empty();
    boolean alone = tokens.at(at + 3).isStop();
    int sign = tokens.at(at + 2).is("after") ? 1 : tokens.at(at + 2).is("before") ? -1 : 0;
    return unit.isEmpty() || sign == 0 || !alone
        ? Optional.empty()
        : Optional.of(new Match(at, at + 3, new Shift(sign, unit.get(), false, false)));
  }

  /**
   * {@code before the month was out}, {@code in the course of the month}, {@code within the year}.
   */
  private Optional<Match> current(int at) {
    boolean course = tokens.at(at + 1).is("course") && tokens.at(at + 2).is("of");
    int article = course ? at + 3 : at;
    Optional<Unit> unit = plainUnit(article + 1).filter(u -> u == Unit.MONTH || u == Unit.YEAR);
    if (!tokens.at(article).is("the") || unit.isEmpty()) {
      return Optional.empty();
    }
    boolean out =
        Set.of("was", "is").contains(tokens.at(article + 2).lower())
            && Set.of("out", "over").contains(tokens.at(article + 3).lower());
    boolean within = tokens.at(at - 1).is("within") && !tokens.at(article + 2).is("of");
    int next = out ? article + 4 : article + 2;
    return course || out || within
        ? Optional.of(new Match(at, next, new Shift(0, unit.get(), false, false)))
        : Optional.empty();
  }
}
