package org.interregnum.release;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Site;

/** What the dataset's description says of it in a few words. */
record DatasetHeader(
    String iri,
    String title,
    String description,
    Optional<String> version,
    List<String> keywords,
    Optional<String> firstDay,
    Optional<String> lastDay) {

  static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";
  static final String CREATOR = "The Interregnum contributors";

  static DatasetHeader of(Site site) {
    Lookup data = site.lookup();
    Node dataset = NodeFactory.createURI(site.addresses().base() + "dataset");
    Optional<Node> period = data.object(dataset, DCTerms.temporal);
    return new DatasetHeader(
        dataset.getURI(),
        data.text(dataset, DCTerms.title).orElse("Interregnum"),
        data.text(dataset, DCTerms.description)
            .orElse("Military occupations, rival governments and diplomatic recognition."),
        data.text(dataset, dcat("version")),
        data.objects(dataset, DCAT.keyword).stream().map(Node::getLiteralLexicalForm).toList(),
        period.flatMap(node -> data.text(node, DCAT.startDate)),
        period.flatMap(node -> data.text(node, DCAT.endDate)));
  }

  private static Property dcat(String name) {
    return ResourceFactory.createProperty(DCAT.getURI() + name);
  }
}
