package org.interregnum.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StancesOnDayTest {

  /** Holder, government, stance, start, end; a dash where nothing is known. */
  private static final List<String> MATRIX =
      List.of(
          "bolivia montero recognised 1882-09-05 1882-09-05",
          "bolivia iglesias recognised 1883-12-03 1883-12-03",
          "chile calderon recognised 1881-03 1881-11",
          "uruguay calderon recognised - -",
          "elis calderon refused 1881-02 1881-02",
          "elis calderon recognised 1882 1882",
          "argos calderon recognised 1881-05-01 1881-05-01",
          "argos calderon withdrawn 1881-08-01 1881-08-01");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1881-02-15 | elis refused possible, uruguay recognised possible",
        "1881-03-15 | chile recognised possible, elis refused certain, uruguay recognised possible",
        "1881-06-01 | argos recognised certain, chile recognised certain, elis refused certain, uruguay recognised possible",
        "1881-09-01 | argos withdrawn certain, chile recognised certain, elis refused certain, uruguay recognised possible",
        "1882-06-01 | argos withdrawn certain, elis recognised possible, elis refused certain, uruguay recognised possible",
        "1883-01-01 | argos withdrawn certain, bolivia recognised certain, elis recognised certain, uruguay recognised possible",
        "1883-12-04 | argos withdrawn certain, bolivia recognised certain, bolivia recognised certain, elis recognised certain,"
            + " uruguay recognised possible"
      })
  void a_stance_holds_until_it_ends_or_another_takes_its_place(String day, String held) {
    List<Binding> rows = new ArrayList<>();
    MATRIX.forEach(line -> rows.add(row(line.split(" "))));
    RowSet matrix = RowSetStream.create(List.of(), rows.iterator());
    String found =
        StancesOnDay.of(matrix)
            .on(LocalDate.parse(day))
            .map(
                stance ->
                    Addresses.localName(stance.row().get("recogniser").getURI())
                        + " "
                        + stance.row().get("stance").getLiteralLexicalForm()
                        + (stance.certain() ? " certain" : " possible"))
            .sorted()
            .collect(Collectors.joining(", "));
    assertEquals(held, found);
  }

  private static Binding row(String... cells) {
    BindingBuilder row = Binding.builder();
    row.add(Var.alloc("recogniser"), NodeFactory.createURI("x:/" + cells[0]));
    row.add(Var.alloc("government"), NodeFactory.createURI("x:/" + cells[1]));
    row.add(Var.alloc("stance"), NodeFactory.createLiteralString(cells[2]));
    if (!cells[3].equals("-")) {
      row.add(Var.alloc("start"), NodeFactory.createLiteralString(cells[3]));
      row.add(Var.alloc("end"), NodeFactory.createLiteralString(cells[4]));
    }
    return row.build();
  }
}
