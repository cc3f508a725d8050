package org.interregnum.time;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.time.Moment.Unit;

/** The English words of time, in lower case. */
final class TimeWords {

  private static final List<String> MONTH_NAMES =
      List.of(
          """
          january february march april may june july august september october november december
          """
              .strip()
              .split(" "));

  /** The months by name and by abbreviation, without its full stop. */
  static final Map<String, Integer> MONTHS = months();

  static final Map<String, Integer> SEASONS =
      Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);

  /** Words that name a third of a year or a stretch of a month. */
  static final Map<String, Integer> THIRDS =
      Map.ofEntries(
          entry("early", 37),
          entry("beginning", 37),
          entry("start", 37),
          entry("mid", 38),
          entry("middle", 38),
          entry("late", 39),
          entry("end", 39),
          entry("close", 39));

  static final Map<String, Integer> NUMBERS = numbers();

  /** Days by name, as 100 times the month plus the day. */
  static final Map<String, Integer> HOLIDAYS =
      Map.ofEntries(
          entry("christmas day", 1225),
          entry("christmas eve", 1224),
          entry("boxing day", 1226),
          entry("new year's day", 101),
          entry("new year's eve", 1231),
          entry("may day", 501),
          entry("bastille day", 714));

  static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  static final Set<String> ABOUT =
      Set.of("about", "around", "circa", "approximately", "roughly", "c", "ca");

  /** What is counted: a number before one of these is no year. */
  static final Set<String> COUNTED =
      words(
          """
          votes men women people persons civilians soldiers sailors troops marines deaths
          casualties prisoners refugees officers inhabitants residents ships guns aircraft
          miles kilometres kilometers km metres meters tons tonnes dollars pounds francs
          pesos soles copies lives wounded dead killed members delegates deputies seats
          words pages charges counts workers volunteers villages houses homes families
          rifles tanks volumes books strong m ft feet kg others more times hectares acres
          children workmen horses fighters rebels protests signatures students settlers
          """);

  /** Before a number that is a label and no year. */
  static final Set<String> LABELS =
      words(
          """
          resolution resolutions no nos number article articles section page pages pp p
          chapter vol volume decree order directive ordinance paragraph room route law
          clause exactly over some nearly almost only
          """);

  private TimeWords() {}

  /** The words of a list that white space divides. */
  static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /** The unit that a word such as {@code days} or {@code evening} counts in. */
  static Optional<Unit> unit(String word) {
    return Optional.ofNullable(
        switch (word) {
          case "day", "days", "morning", "evening", "afternoon", "night" -> Unit.DAY;
          case "week", "weeks" -> Unit.WEEK;
          case "month", "months" -> Unit.MONTH;
          case "year", "years" -> Unit.YEAR;
          default -> null;
        });
  }

  static boolean isMonth(String word) {
    return MONTHS.containsKey(word);
  }

  static boolean isMonthName(String word) {
    return MONTH_NAMES.contains(word);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < MONTH_NAMES.size(); i++) {
      months.put(MONTH_NAMES.get(i), i + 1);
      months.put(MONTH_NAMES.get(i).substring(0, 3), i + 1);
    }
    months.put("sept", 9);
    return Map.copyOf(months);
  }

  private static Map<String, Integer> numbers() {
    String[] words =
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen twenty
        """
            .strip()
            .split("\\s+");
    Map<String, Integer> numbers = new HashMap<>(Map.of("a", 1, "an", 1, "thirty", 30));
    for (int i = 0; i < words.length; i++) {
      numbers.put(words[i], i + 1);
    }
    numbers.putAll(Map.of("forty", 40, "fifty", 50, "sixty", 60, "ninety", 90));
    return Map.copyOf(numbers);
  }
}
