package org.interregnum.pages.explorer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.XSD;
import org.interregnum.publish.Lookup;

/**
 * The answers for the days of all states, each asked for once.
 *
 * <p>The queries compare a day with the bounds of the statements and with nothing else, so the
 * answer can change on those days alone: all days between two neighbouring bounds share one answer,
 * and there are never more answers to keep than twice the bounds.
 */
final class DayAnswers {

  private record Stretch(Node state, Optional<LocalDate> from, boolean onBound) {}

  private final Questions questions;
  private final NavigableSet<LocalDate> bounds;
  private final Map<Stretch, DayAnswer> known = new ConcurrentHashMap<>();
  private final Map<Node, List<Binding>> matrices = new ConcurrentHashMap<>();

  DayAnswers(Questions questions, Lookup lookup) {
    this.questions = questions;
    this.bounds = bounds(lookup);
  }

  private static NavigableSet<LocalDate> bounds(Lookup lookup) {
    NavigableSet<LocalDate> bounds = new TreeSet<>();
    lookup
        .triples(Node.ANY, Node.ANY, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .filter(value -> XSD.date.getURI().equals(value.getLiteralDatatypeURI()))
        .map(Node::getLiteralLexicalForm)
        .filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"))
        .forEach(day -> bounds.add(LocalDate.parse(day)));
    return bounds;
  }

  DayAnswer of(Node state, LocalDate day) {
    Optional<LocalDate> from = Optional.ofNullable(bounds.floor(day));
    Stretch stretch = new Stretch(state, from, from.filter(day::equals).isPresent());
    return known.computeIfAbsent(
        stretch, asked -> DayAnswer.of(state, day, matrix(state), questions));
  }

  /** All stances towards the governments of a state; the same on every day. */
  List<Binding> matrix(Node state) {
    return matrices.computeIfAbsent(
        state, asked -> questions.rows("recognition-matrix", Map.of("state", asked.getURI())));
  }
}
