package org.interregnum.pages.explorer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
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

  /** The days on which something is dated to begin or to happen, as exact as a day or a month. */
  NavigableSet<LocalDate> turns() {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    all()
        .flatMap(statement -> Stream.of(statement.start(), statement.end()))
        .flatMap(Optional::stream)
        .filter(date -> date.isDay() || date.isMonth())
        .forEach(date -> turns.add(date.earliest()));
    return turns;
  }

  /** What is dated to exactly this day. */
  List<Statement> dated(LocalDate day) {
    return all()
        .filter(statement -> isOn(statement.start(), day) || isOn(statement.end(), day))
        .distinct()
        .toList();
  }

  private static boolean isOn(Optional<Edtf> date, LocalDate day) {
    return date.filter(Edtf::isDay).filter(d -> d.earliest().equals(day)).isPresent();
  }
}
