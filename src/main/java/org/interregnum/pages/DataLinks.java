package org.interregnum.pages;

import static org.interregnum.pages.Html.link;

import java.util.Arrays;
import java.util.List;
import org.interregnum.publish.RdfForm;

/**
 * Where the data of one thing is to be had: one address for each syntax, told apart by their ends.
 *
 * @param address what the addresses begin with
 */
public record DataLinks(String address) {

  /** The address of the data in one syntax. */
  public String in(RdfForm form) {
    return address + "." + form.suffix();
  }

  /** For the head of a page. */
  List<Layout.HeadLink> headLinks() {
    return Arrays.stream(RdfForm.values())
        .map(form -> new Layout.HeadLink("alternate", form.mediaType(), in(form)))
        .toList();
  }

  /** The links in a row. */
  Html row() {
    return Html.spaced(
        Arrays.stream(RdfForm.values()).map(form -> link(in(form), form.label())).toList());
  }
}
