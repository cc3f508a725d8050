package org.interregnum.time;

import static java.util.Map.entry;
import static org.interregnum.time.TimeWords.words;

import java.util.Map;
import java.util.Optional;
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

  /** Parts of a period that stand before it: {@code the night of 5 March}. */
  private static final Set<String> PARTS =
      words(
          """
          night morning afternoon evening hours day days dawn weekend week weeks month months
          course half part parts quarter remainder rest whole
          """);

  private static final Set<String> WHICH_PART =
      words("early late first second last latter final opening closing greater better");

  /** After a date they begin no noun. */
  private static final Set<String> NO_NOUNS =
      words(
          """
          was were is had and or when while where as but it he she they his her its their
          the a an this that which who there with without under for
          """);

  private static final Set<String> NEITHER = Set.of("no", "not");

  private final Tokens tokens;

  PrepositionFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A role and the first token of the words that give it. */
  record Governor(TemporalRole role, int first) {}

  static boolean isPreposition(String word) {
    return SIMPLE.containsKey(word);
  }

  /** The governor of a date that goes from one token to before another. */
  Governor of(int date, int next) {
    if (isAttribute(date, next)) {
      return new Governor(TemporalRole.OF, date);
    }
    return superlative(date).orElseGet(() -> plain(date));
  }

  private Governor plain(int date) {
    int last = beforeAdverb(beforePart(date)) - 1;
    if (tokens.at(last).is("or") && isPreposition(tokens.at(last - 1).lower())) {
      last--;
    }
    TemporalRole role = SIMPLE.get(tokens.at(last).lower());
    if (role == null) {
      boolean starts = STARTS.contains(tokens.at(last).lower());
      return starts
          ? new Governor(TemporalRole.BEGINNING, last)
          : new Governor(TemporalRole.NONE, date);
    }
    return compound(role, last);
  }

  /** {@code the 1860 constitution}, {@code the 12 June plebiscite}. */
  private boolean isAttribute(int date, int next) {
    Token noun = tokens.at(next);
    boolean begins = tokens.at(date).is(Type.NUMBER) || tokens.at(date).capital();
    boolean named =
        noun.is(Type.WORD) && !isPreposition(noun.lower()) && !NO_NOUNS.contains(noun.lower());
    return begins && named && tokens.at(date - 1).is("the");
  }

  /** {@code no later than 5 June}, {@code as early as 1919}. */
  private Optional<Governor> superlative(int date) {
    String near = tokens.at(date - 1).lower();
    String middle = tokens.at(date - 2).lower();
    String far = tokens.at(date - 3).lower();
    if (near.equals("than") && middle.equals("later") && NEITHER.contains(far)) {
      return Optional.of(new Governor(TemporalRole.BY, date - 3));
    }
    boolean as = near.equals("as") && far.equals("as");
    return as && (middle.equals("early") || middle.equals("late"))
        ? Optional.of(new Governor(TemporalRole.IN, date - 3))
        : Optional.empty();
  }

  /**
   * Steps over {@code at least} in {@code since at least 1940}, {@code the} in {@code in the May
   * of}.
   */
  private int beforeAdverb(int date) {
    if (tokens.at(date - 2).is("at") && tokens.at(date - 1).is("least")) {
      return date - 2;
    }
    boolean article = tokens.at(date - 1).is("the") && isPreposition(tokens.at(date - 2).lower());
    return article ? date - 1 : date;
  }

  /** Steps over {@code the night of} in {@code on the night of 5 March}. */
  private int beforePart(int date) {
    if (!tokens.at(date - 1).is("of") || !PARTS.contains(tokens.at(date - 2).lower())) {
      return date;
    }
    int part = date - 2;
    while (WHICH_PART.contains(tokens.at(part - 1).lower())) {
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
