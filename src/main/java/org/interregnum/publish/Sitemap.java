package org.interregnum.publish;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * The list of pages for search engines (Sitemaps XML 0.9): those of the site itself, and one for
 * each entity and each article. The same data gives the same list.
 */
public final class Sitemap {

  /** As many as one file may name by the protocol; no further pages are named. */
  private static final int MOST = 50_000;

  private final Site site;
  private final String origin;

  /** {@code origin} is where the reader reached the site, without a final slash. */
  public Sitemap(Site site, String origin) {
    this.site = site;
    this.origin = origin;
  }

  /** The file, with the site's own pages first. */
  public String xml(List<String> ownPages) {
    return Stream.concat(ownPages.stream(), described())
        .distinct()
        .limit(MOST)
        .map(this::entry)
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                "</urlset>\n"));
  }

  private Stream<String> described() {
    return Kinds.ENTITIES.stream()
        .map(Resource::asNode)
        .flatMap(kind -> site.lookup().subjects(RDF.type, kind).stream())
        .filter(Node::isURI)
        .flatMap(thing -> site.addresses().page(thing.getURI()).stream());
  }

  /** An address has no character that XML would have escaped but the ampersand. */
  private String entry(String path) {
    String address = URI.create(origin + path).toASCIIString().replace("&", "&amp;");
    return "  <url><loc>" + address + "</loc></url>\n";
  }
}
