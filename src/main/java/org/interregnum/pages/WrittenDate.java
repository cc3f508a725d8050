package org.interregnum.pages;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.interregnum.time.Edtf;

/**
 * Reads a date as people write it in a field, in any of the languages of the pages: {@code 1882},
 * {@code June 1882}, {@code 12 June 1882}, {@code 1882-06-12}, {@code late 1883}, {@code fines de
 * 1883}.
 */
public final class WrittenDate {

  private static final List<String> FILLERS =
      List.of("de", "del", "of", "the", "el", "a", "in", "en");
  private static final Map<String, Integer> PARTS = parts();

  private WrittenDate() {}

  private static Map<String, Integer> parts() {
    Map<String, Integer> parts = new TreeMap<>();
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      IntStream.rangeClosed(1, 12)
          .forEach(month -> add(words.say("date.month." + month), month, parts));
      IntStream.of(21, 22, 23, 24, 37, 38, 39)
          .forEach(part -> add(words.say("date.part." + part, ""), part, parts));
    }
    return parts;
  }

  /** A month goes by its first three letters, too. */
  private static void add(String words, int part, Map<String, Integer> parts) {
    List<String> tokens = tokens(words);
    tokens.forEach(token -> parts.put(token, part));
    if (part <= 12) {
      tokens.forEach(token -> parts.putIfAbsent(token.substring(0, 3), part));
    }
  }

  private static List<String> tokens(String text) {
    String folded =
        java.text.Normalizer.normalize(text.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
        .filter(token -> !token.isEmpty() && !FILLERS.contains(token))
        .toList();
  }

  /** The date, or empty where the text is none. */
  public static Optional<Edtf> read(String text) {
    return Edtf.parse(text.strip()).or(() -> words(tokens(text)));
  }

  private static Optional<Edtf> words(List<String> tokens) {
    List<Integer> years = new ArrayList<>();
    List<Integer> days = new ArrayList<>();
    List<Integer> parts = new ArrayList<>();
    for (String token : tokens) {
      if (token.matches("\\d{4}")) {
        years.add(Integer.parseInt(token));
      } else if (token.matches("\\d{1,2}(st|nd|rd|th)?")) {
        days.add(Integer.parseInt(token.replaceAll("\\D", "")));
      } else if (PARTS.containsKey(token)) {
        parts.add(PARTS.get(token));
      } else {
        return Optional.empty();
      }
    }
    return years.size() == 1 && days.size() <= parts.size() && parts.size() <= 1
        ? made(years.get(0), first(parts), first(days))
        : Optional.empty();
  }

  private static int first(List<Integer> numbers) {
    return numbers.isEmpty() ? 0 : numbers.get(0);
  }

  private static Optional<Edtf> made(int year, int part, int day) {
    try {
      return Optional.of(new Edtf(year, part, day, false));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
