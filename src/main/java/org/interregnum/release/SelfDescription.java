package org.interregnum.release;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interregnum.publish.ServiceDescription;
import org.interregnum.publish.Site;
import org.interregnum.vocabulary.IriPatterns;

/**
 * What a running site says about its data and itself: the dataset's own description with the sizes
 * of the files, and the description of the service. Endpoints and files have the addresses under
 * which the reader reached the site, so that they work wherever it stands; everything else keeps
 * its IRI.
 */
public final class SelfDescription {

  private final Site site;
  private final IriPatterns patterns;
  private final Downloads downloads;
  private final String origin;
  private final Set<String> local;

  /** {@code origin} is where the reader reached the site, without a final slash. */
  public SelfDescription(Site site, Downloads downloads, String origin) {
    this.site = site;
    this.patterns = new IriPatterns(site.addresses().base());
    this.downloads = downloads;
    this.origin = origin;
    this.local =
        Stream.of("", "sparql", "data", "queries", "openapi.json", "reconcile")
            .map(path -> patterns.base() + path)
            .collect(Collectors.toSet());
  }

  /** All of it in one graph without blank nodes. */
  public Graph graph() {
    Graph all = GraphFactory.createDefaultGraph();
    add(site.dataset().getGraph(NodeFactory.createURI(patterns.datasetGraph())), all);
    add(
        CatalogueRecord.sizes(
                patterns, downloads::ready, origin + ServiceDescription.ADDRESS + "#checksum-")
            .getGraph(),
        all);
    GraphUtil.addInto(all, new ServiceDescription(site, origin).graph());
    return all;
  }

  private void add(Graph graph, Graph all) {
    graph
        .find()
        .forEachRemaining(
            triple ->
                all.add(
                    Triple.create(
                        moved(triple.getSubject()),
                        triple.getPredicate(),
                        moved(triple.getObject()))));
  }

  private Node moved(Node node) {
    String base = patterns.base();
    boolean here =
        node.isURI()
            && (local.contains(node.getURI()) || node.getURI().startsWith(base + "dumps/"));
    return here
        ? NodeFactory.createURI(origin + "/" + node.getURI().substring(base.length()))
        : node;
  }
}
