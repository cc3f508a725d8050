package org.interregnum.pages.explorer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interregnum.publish.StancesOnDay;

/**
 * What the graph answers about a state for one day.
 *
 * @param governments those that governed or claimed it, the certain ones first
 * @param holds who controlled which place
 * @param stances who took which stance towards a government of the state
 */
record DayAnswer(List<Ruler> governments, List<Hold> holds, List<Taken> stances) {

  /** A government on the day; several heads, seats or statuses are parted as the query does. */
  record Ruler(
      Node node,
      String label,
      List<String> status,
      List<String> heads,
      List<String> seats,
      boolean certain) {}

  /** A place and who controlled it. */
  record Hold(Node place, String placeLabel, Node holder, String holderLabel, boolean certain) {}

  /** A stance that holds on the day. */
  record Taken(
      Node holder,
      String holderLabel,
      Node government,
      String governmentLabel,
      String stance,
      Optional<String> start,
      boolean certain) {

    boolean isFavourable() {
      return StancesOnDay.FAVOURABLE.contains(stance);
    }
  }

  DayAnswer {
    governments = List.copyOf(governments);
    holds = List.copyOf(holds);
    stances = List.copyOf(stances);
  }

  /**
   * Asks the canned queries.
   *
   * @param matrix all stances towards the governments of the state
   */
  static DayAnswer of(Node state, LocalDate day, List<Binding> matrix, Questions questions) {
    Map<String, String> given = Map.of("state", state.getURI(), "date", day.toString());
    return new DayAnswer(
        questions.rows("governments-on-date", given).stream().map(DayAnswer::ruler).toList(),
        questions.rows("authority-on-date", given).stream().map(DayAnswer::hold).toList(),
        stances(matrix, day));
  }

  private static Ruler ruler(Binding row) {
    return new Ruler(
        row.get("government"),
        word(row, "governmentLabel"),
        words(row, "status"),
        words(row, "headLabel"),
        words(row, "seatLabel"),
        isCertain(row));
  }

  private static Hold hold(Binding row) {
    return new Hold(
        row.get("place"),
        word(row, "placeLabel"),
        row.get("controller"),
        word(row, "controllerLabel"),
        isCertain(row));
  }

  private static List<Taken> stances(List<Binding> matrix, LocalDate day) {
    return StancesOnDay.of(matrix.iterator())
        .on(day)
        .map(held -> taken(held.row(), held.certain()))
        .toList();
  }

  private static Taken taken(Binding row, boolean certain) {
    return new Taken(
        row.get("recogniser"),
        word(row, "recogniserLabel"),
        row.get("government"),
        word(row, "governmentLabel"),
        word(row, "stance"),
        Optional.of(word(row, "start")).filter(start -> !start.isEmpty()),
        certain);
  }

  private static boolean isCertain(Binding row) {
    return word(row, "certainty").equals("certain");
  }

  private static List<String> words(Binding row, String column) {
    return Arrays.stream(word(row, column).split("; ")).filter(word -> !word.isEmpty()).toList();
  }

  private static String word(Binding row, String column) {
    return row.contains(column) ? row.get(column).getLiteralLexicalForm() : "";
  }
}
