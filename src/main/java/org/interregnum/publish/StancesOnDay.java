package org.interregnum.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interregnum.time.Edtf;

/**
 * Which of the stances in a recognition matrix hold on a day.
 *
 * <p>A stance is an act: it holds from the day it is taken until a stated end, or until the same
 * holder takes another one towards the same government. An undated stance may hold on any day.
 */
public final class StancesOnDay {

  /** The stances that side with a government, by the last part of the concept's IRI. */
  public static final List<String> FAVOURABLE = List.of("recognised", "relations", "accredited");

  /**
   * A stance that holds on the day.
   *
   * @param row its row of the matrix
   * @param certain whether it was surely taken by then
   */
  public record Held(Binding row, boolean certain) {}

  private record Taken(Binding row, Optional<Edtf> start, Optional<Edtf> end) {
    boolean mayHoldOn(LocalDate day) {
      boolean begun = start.map(date -> !date.earliest().isAfter(day)).orElse(true);
      boolean ended =
          !end.equals(start) && end.map(date -> date.latest().isBefore(day)).orElse(false);
      return begun && !ended;
    }

    boolean wasSurelyTakenBy(LocalDate day) {
      return start.map(date -> !date.latest().isAfter(day)).orElse(false);
    }

    /** Whether this act of the same holder came surely later and no later than the day. */
    boolean replaces(Taken other, LocalDate day) {
      return wasSurelyTakenBy(day)
          && same(other, "recogniser")
          && same(other, "government")
          && other
              .start
              .map(date -> date.latest().isBefore(start.orElseThrow().earliest()))
              .orElse(false)
          && contradicts(other);
    }

    private boolean contradicts(Taken other) {
      return word("stance").equals("withdrawn") || isFavourable() != other.isFavourable();
    }

    boolean isFavourable() {
      return FAVOURABLE.contains(word("stance"));
    }

    private boolean same(Taken other, String column) {
      return row.get(column).equals(other.row.get(column));
    }

    private String word(String column) {
      Node value = row.get(column);
      return value == null ? "" : value.getLiteralLexicalForm();
    }
  }

  private final List<Taken> stances;

  private StancesOnDay(List<Taken> stances) {
    this.stances = List.copyOf(stances);
  }

  /** Reads the rows of the query {@code recognition-matrix}. */
  public static StancesOnDay of(Iterator<Binding> matrix) {
    List<Taken> stances = new ArrayList<>();
    matrix.forEachRemaining(
        row -> stances.add(new Taken(row, date(row, "start"), date(row, "end"))));
    return new StancesOnDay(stances);
  }

  private static Optional<Edtf> date(Binding row, String column) {
    return Optional.ofNullable(row.get(column))
        .map(Node::getLiteralLexicalForm)
        .flatMap(Edtf::parse);
  }

  /** Those that certainly or possibly hold on the day, in the order of the matrix. */
  public Stream<Held> on(LocalDate day) {
    return stances.stream()
        .filter(stance -> stance.mayHoldOn(day))
        .filter(stance -> stances.stream().noneMatch(later -> later.replaces(stance, day)))
        .map(stance -> new Held(stance.row(), stance.wasSurelyTakenBy(day)));
  }
}
