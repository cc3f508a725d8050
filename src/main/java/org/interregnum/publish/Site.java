package org.interregnum.publish;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Everything that is shown: the data and the texts that it was read from.
 *
 * @param dataset the named graphs; their union is the default graph
 * @param addresses where things are shown
 * @param articles the documents, in the order in which they are listed
 */
public record Site(DatasetGraph dataset, Addresses addresses, List<Article> articles) {

  /**
   * A document that the graph was read from.
   *
   * @param slug the last part of its address
   * @param text the whole text, in which spans count Unicode code points from 0
   */
  public record Article(String slug, String title, String text) {}

  public Site {
    dataset = UnitedDataset.of(dataset);
    articles = List.copyOf(articles);
  }

  /** The union of all graphs. */
  public Graph graph() {
    return dataset.getDefaultGraph();
  }

  public Lookup lookup() {
    return new Lookup(graph());
  }

  public Optional<Article> article(String slug) {
    return articles.stream().filter(article -> article.slug().equals(slug)).findFirst();
  }
}
