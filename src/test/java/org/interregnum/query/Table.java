package org.interregnum.query;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** A table of texts: its head and its rows; IRIs in their short form, nothing as the empty text. */
record Table(List<String> head, List<List<String>> rows) {

  static Table ofCsv(String csv) {
    try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader(csv))) {
      List<List<String>> lines = parser.stream().map(line -> line.toList()).toList();
      return new Table(lines.get(0), lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Table of(RowSet result) {
    List<Var> columns = result.getResultVars();
    List<List<String>> rows = new ArrayList<>();
    result.forEachRemaining(row -> rows.add(columns.stream().map(c -> cell(row, c)).toList()));
    return new Table(columns.stream().map(Var::getVarName).toList(), rows);
  }

  private static String cell(Binding row, Var column) {
    Node node = row.get(column);
    if (node == null) {
      return "";
    }
    return node.isURI()
        ? ShortIris.standard().shorten(node.getURI())
        : node.getLiteralLexicalForm();
  }
}
