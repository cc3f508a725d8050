package org.interregnum.pages.explorer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * How a party is told from the others wherever it is drawn: by colour, by the stroke of its edge,
 * and by initials.
 *
 * @param tone the name of its colour and stroke in the style sheet: {@code g1} to {@code g6} for
 *     governments, {@code gx} for further ones, {@code power} for other powers
 * @param initials two letters, of one party alone
 */
record Mark(String tone, String initials) {

  /** More than these are not told apart by colour. */
  static final int TONES = 6;

  private static final String OTHER = "gx";
  private static final String POWER = "power";
  private static final Set<String> EMPTY_WORDS =
      Set.of("government", "of", "the", "and", "de", "republic", "state", "provisional");

  /** The marks of governments in the order of their weight, and of the powers beside them. */
  static Map<Node, Mark> of(Map<Node, String> governments, Map<Node, String> powers) {
    Map<Node, Mark> marks = new LinkedHashMap<>();
    Set<String> taken = new TreeSet<>();
    governments.forEach(
        (node, label) -> {
          int place = marks.size() + 1;
          marks.put(node, new Mark(place <= TONES ? "g" + place : OTHER, initials(label, taken)));
        });
    powers.forEach((node, label) -> marks.put(node, new Mark(POWER, initials(label, taken))));
    return marks;
  }

  private static String initials(String label, Set<String> taken) {
    List<String> words =
        Arrays.stream(label.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> word.length() > 1)
            .filter(word -> !EMPTY_WORDS.contains(word.toLowerCase(Locale.ROOT)))
            .collect(Collectors.toList());
    String letters = String.join("", words.isEmpty() ? List.of(label + "??") : words);
    String first = letters.substring(0, 1).toUpperCase(Locale.ROOT);
    String wanted = words.size() > 1 ? words.get(1).substring(0, 1).toUpperCase(Locale.ROOT) : "";
    String rest = wanted + letters.substring(1).toLowerCase(Locale.ROOT) + "0123456789";
    return rest.codePoints()
        .mapToObj(letter -> first + Character.toString(letter))
        .filter(pair -> taken.add(pair.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(first);
  }
}
