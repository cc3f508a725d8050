package org.interregnum.time;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.interregnum.time.Token.Type;

/** Finds the preposition that governs a date, looking left from it. */
final class PrepositionFinder {

  private static final Map<String, TemporalRole> SIMPLE =
      Map.ofEntries(
          entry("on", TemporalRole.ON),
          entry("in", TemporalRole.IN),
          entry("at", TemporalRole.AT),
          entry("since", TemporalRole.SINCE),
          entry("from", TemporalRole.FROM),
          entry("until", TemporalRole.UNTIL),
          entry("till", TemporalRole.TILL),
          entry("to", TemporalRole.TO),
          entry("through", TemporalRole.THROUGH),
          entry("thru", TemporalRole.THROUGH),
          entry("by", TemporalRole.BY),
          entry("before", TemporalRole.BEFORE),
          entry("after", TemporalRole.AFTER),
          entry("during", TemporalRole.DURING),
          entry("within", TemporalRole.DURING),
          entry("throughout", TemporalRole.DURING),
          entry("between", TemporalRole.BETWEEN),
          entry("of", TemporalRole.OF),
          entry("dated", TemporalRole.OF));

  private static final Set<String> STARTS =
      Set.of("beginning", "starting", "commencing", "effective");
  private static final Set<String> PARTS_OF_DAY =
      Set.of("night", "morning", "afternoon", "evening", "hours", "day", "dawn", "weekend");

  private final Tokens tokens;

  PrepositionFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A role and the first token of the words that give it. */
  record Governor(TemporalRole role, int first) {}

  static boolean isPreposition(String word) {
    return SIMPLE.containsKey(word);
  }

  Governor before(int date) {
    int last = beforePartOfDay(date) - 1;
    if (tokens.at(last).is("or") && isPreposition(tokens.at(last - 1).lower())) {
      last--;
    }
    TemporalRole role = SIMPLE.get(tokens.at(last).lower());
    if (role == null) {
      boolean starts = STARTS.contains(tokens.at(last).lower());
      return starts ? new Governor(TemporalRole.BEGINNING, last) : bare(date);
    }
    return compound(role, last);
  }

  private Governor bare(int date) {
    Token before = tokens.at(date - 1);
    Token next = tokens.at(date + 1);
    boolean attribute =
        before.is("the") && tokens.at(date).is(Type.NUMBER) && next.is(Type.WORD);
    return new Governor(attribute ? TemporalRole.OF : TemporalRole.NONE, date);
  }

  /** Steps over {@code the night of} in {@code on the night of 5 March}. */
  private int beforePartOfDay(int date) {
    if (!tokens.at(date - 1).is("of") || !PARTS_OF_DAY.contains(tokens.at(date - 2).lower())) {
      return date;
    }
    int part = date - 2;
    while (tokens.at(part - 1).is("early") || tokens.at(part - 1).is("late")) {
      part--;
    }
    return tokens.at(part - 1).is("the") ? part - 1 : date;
  }

  private Governor compound(TemporalRole role, int at) {
    String before = tokens.at(at - 1).lower();
    if (role == TemporalRole.UNTIL && before.equals("not")) {
      return new Governor(TemporalRole.ON, at - 1);
    }
    if (role == TemporalRole.TO && (before.equals("up") || before.equals("prior"))) {
      return new Governor(before.equals("up") ? role : TemporalRole.BEFORE, at - 1);
    }
    if (before.equals("as") && (role == TemporalRole.OF || role == TemporalRole.FROM)) {
      return new Governor(TemporalRole.FROM, at - 1);
    }
    boolean point = role == TemporalRole.IN || role == TemporalRole.ON || role == TemporalRole.FROM;
    return point && STARTS.contains(before)
        ? new Governor(TemporalRole.BEGINNING, at - 1)
        : new Governor(role, at);
  }
}
