package org.interregnum.server;

import java.util.ArrayList;
import java.util.List;
import org.interregnum.pages.DataLinks;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.ServiceDescription;

/**
 * The header {@code Link} (RFC 8288): where the same is to be had otherwise, and under which
 * licence.
 */
final class LinkHeader {

  /** Of what is read out of articles. */
  private static final String SHARED_ALIKE = "https://creativecommons.org/licenses/by-sa/4.0/";

  /** Of the ontology, its concepts and shapes. */
  private static final String ATTRIBUTED = "https://creativecommons.org/licenses/by/4.0/";

  private final List<String> links = new ArrayList<>();

  /** Links to the data in every syntax, to the description of the dataset, and to the licence. */
  static LinkHeader ofData(String address) {
    return of(address, SHARED_ALIKE);
  }

  /** The same for a part of the ontology. */
  static LinkHeader ofOntology(String address) {
    return of(address, ATTRIBUTED);
  }

  private static LinkHeader of(String address, String licence) {
    LinkHeader header = new LinkHeader();
    DataLinks data = new DataLinks(address);
    for (RdfForm form : RdfForm.values()) {
      header.and(data.in(form), "alternate", form.mediaType());
    }
    header.links.add(about(licence));
    return header;
  }

  /** Links to the description of the dataset and to the licence. */
  static String aboutData() {
    return about(SHARED_ALIKE);
  }

  private static String about(String licence) {
    return "<"
        + ServiceDescription.ADDRESS
        + ">; rel=\"describedby\", <"
        + licence
        + ">; rel=\"license\"";
  }

  LinkHeader and(String address, String relation, String type) {
    links.add("<" + address + ">; rel=\"" + relation + "\"; type=\"" + type + "\"");
    return this;
  }

  String value() {
    return String.join(", ", links);
  }
}
