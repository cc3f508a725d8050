package org.interregnum.pages;

import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.interregnum.publish.Addresses;
import org.interregnum.time.Edtf;

/** The answer of {@code governments-on-date} in one sentence. */
public final class DaySentence {

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private final Addresses addresses;

  public DaySentence(Addresses addresses) {
    this.addresses = addresses;
  }

  /** Such as: On 1 March 1882 two governments governed or claimed Peru: X certainly, Y possibly. */
  public Html of(String state, LocalDate day, RowSet governments) {
    List<Html> certain = new ArrayList<>();
    List<Html> possible = new ArrayList<>();
    governments.forEachRemaining(
        row ->
            (word(row, "certainty").equals("certain") ? certain : possible).add(government(row)));
    int size = certain.size() + possible.size();
    String opening = "On " + DateWords.date(Edtf.ofDay(day)) + " " + number(size);
    String rest = (size == 1 ? " government" : " governments") + " governed or claimed " + state;
    return size == 0
        ? text(opening + rest + ", as far as the articles say.")
        : Html.all(text(opening + rest + ": "), listed(certain, possible), text("."));
  }

  private static Html listed(List<Html> certain, List<Html> possible) {
    if (certain.isEmpty() || possible.isEmpty()) {
      return Html.all(
          row(certain.isEmpty() ? possible : certain), text(certain.isEmpty() ? ", possibly" : ""));
    }
    return Html.all(row(certain), text("; possibly also "), row(possible));
  }

  private static Html row(List<Html> names) {
    List<Html> row = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      boolean last = i == names.size() - 1;
      row.add(text(i == 0 ? "" : last ? " and " : ", "));
      row.add(names.get(i));
    }
    return Html.all(row);
  }

  private Html government(Binding row) {
    String label = word(row, "governmentLabel");
    Html article = text(DefiniteArticle.before(label) ? "the " : "");
    return Html.all(article, link(addresses.link(row.get("government").getURI()), label));
  }

  private static String word(Binding row, String column) {
    return row.contains(column) ? row.get(column).getLiteralLexicalForm() : "";
  }

  private static String number(int size) {
    return size < NUMBERS.size() ? NUMBERS.get(size) : Integer.toString(size);
  }
}
