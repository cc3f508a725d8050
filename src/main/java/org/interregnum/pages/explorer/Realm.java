package org.interregnum.pages.explorer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Statement;
import org.interregnum.publish.Lookup;
import org.interregnum.time.Edtf;

/**
 * A state and all that is stated about who governed it, held it and recognised whom.
 *
 * @param state the state
 * @param governments its governments with what they are told apart by, those with the most
 *     statements first; and behind them the powers that held places of it
 * @param existences that a government governed or claimed it
 * @param tenures offices of the state and of its governments
 * @param seats where the state and its governments sat
 * @param holds what its governments and the powers in its land occupied and controlled
 * @param stances towards its governments
 * @param events what happened, in the articles that tell of its governments
 */
record Realm(
    Node state,
    Map<Node, Mark> marks,
    List<Node> governments,
    List<Statement> existences,
    List<Statement> tenures,
    List<Statement> seats,
    List<Statement> holds,
    List<Statement> stances,
    List<Statement> events) {

  Mark mark(Node party) {
    return marks.getOrDefault(party, new Mark("gx", "?"));
  }

  boolean isMarked(Node party) {
    return marks.containsKey(party);
  }

  Stream<Statement> all() {
    return Stream.of(existences, tenures, seats, holds, stances, events).flatMap(List::stream);
  }

  /**
   * The years that the state's story takes: whole years around the dates of its governments, its
   * heads and those who occupied it; what lies far off these is told beside.
   */
  Span span(Lookup lookup) {
    List<LocalDate> days =
        Stream.of(existences, tenures, holds)
            .flatMap(List::stream)
            .filter(statement -> statement.start().isPresent())
            .flatMap(
                statement ->
                    Stream.concat(
                        statement.start().stream().map(Edtf::earliest),
                        statement.end().stream().map(Edtf::latest)))
            .sorted()
            .toList();
    return days.isEmpty()
        ? Span.around(all().flatMap(Realm::starts).sorted().toList())
        : Span.around(days);
  }

  private static Stream<LocalDate> starts(Statement statement) {
    return statement.start().or(statement::end).stream().map(Edtf::earliest);
  }

  /**
   * The days on which something is dated to begin, to happen or to end, with the date as it is
   * stated: a day, or a month on its first day.
   */
  NavigableMap<LocalDate, Edtf> turns() {
    NavigableMap<LocalDate, Edtf> turns = new TreeMap<>();
    all()
        .flatMap(Realm::dates)
        .filter(date -> date.isDay() || date.isMonth())
        .forEach(date -> turns.merge(date.earliest(), date, (a, b) -> a.isDay() ? a : b));
    return turns;
  }

  private static Stream<Edtf> dates(Statement statement) {
    return Stream.of(statement.start(), statement.end()).flatMap(Optional::stream);
  }

  /** What is dated to exactly this day or month, what happened before what began or ended. */
  List<Statement> dated(Edtf date) {
    return all()
        .filter(statement -> dates(statement).anyMatch(date::equals))
        .distinct()
        .sorted(Comparator.comparing((Statement s) -> !s.start().equals(s.end())))
        .toList();
  }
}
