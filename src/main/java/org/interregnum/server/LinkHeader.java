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

  private final List<String> links = new ArrayList<>();

  /** Links to the data in every syntax, to the description of the dataset, and to the licence. */
  static LinkHeader ofData(String address) {
    LinkHeader header = new LinkHeader();
    DataLinks data = new DataLinks(address);
    for (RdfForm form : RdfForm.values()) {
      header.and(data.in(form), "alternate", form.mediaType());
    }
    header.links.add(aboutData());
    return header;
  }

  /** Links to the description of the dataset and to the licence. */
  static String aboutData() {
    return "<"
        + ServiceDescription.ADDRESS
        + ">; rel=\"describedby\", <https://creativecommons.org/licenses/by-sa/4.0/>;"
        + " rel=\"license\"";
  }

  LinkHeader and(String address, String relation, String type) {
    links.add("<" + address + ">; rel=\"" + relation + "\"; type=\"" + type + "\"");
    return this;
  }

  String value() {
    return String.join(", ", links);
  }
}
