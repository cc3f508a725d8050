package org.interregnum.pages.explorer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interregnum.publish.StancesOnDay;
import org.interregnum.time.Edtf;

/**
 * A stance as a row of the recognition matrix tells it.
 *
 * @param start when it was taken
 * @param end a stated end; the same as the start where the stance is a mere act
 */
record Act(Node holder, Node government, String stance, Optional<Edtf> start, Optional<Edtf> end) {

  static List<Act> all(List<Binding> matrix) {
    return matrix.stream().map(Act::of).distinct().toList();
  }

  private static Act of(Binding row) {
    return new Act(
        row.get("recogniser"),
        row.get("government"),
        row.contains("stance") ? row.get("stance").getLiteralLexicalForm() : "",
        date(row, "start"),
        date(row, "end"));
  }

  private static Optional<Edtf> date(Binding row, String column) {
    return Optional.ofNullable(row.get(column))
        .map(Node::getLiteralLexicalForm)
        .flatMap(Edtf::parse);
  }

  /**
   * The last day on which it may hold: its stated end, or the day before the same holder turned
   * away from the same government; empty where neither is stated.
   */
  Optional<LocalDate> last(List<Act> all) {
    Optional<LocalDate> stated =
        end.filter(e -> start.filter(e::equals).isEmpty()).map(Edtf::latest);
    return stated.or(
        () ->
            all.stream()
                .filter(this::isUndoneBy)
                .map(later -> later.start.orElseThrow().latest().minusDays(1))
                .min(LocalDate::compareTo));
  }

  private boolean isUndoneBy(Act later) {
    boolean after =
        start.isPresent()
            && later
                .start
                .filter(date -> start.get().latest().isBefore(date.earliest()))
                .isPresent();
    return after
        && holder.equals(later.holder)
        && government.equals(later.government)
        && (later.stance.equals("withdrawn") || isFavourable() != later.isFavourable());
  }

  private boolean isFavourable() {
    return StancesOnDay.FAVOURABLE.contains(stance);
  }
}
