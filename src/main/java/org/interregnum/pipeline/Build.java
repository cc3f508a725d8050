package org.interregnum.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.interregnum.claim.Reading;
import org.interregnum.graph.GraphBuilder;
import org.interregnum.graph.GraphInput;
import org.interregnum.graph.NamedGraphs;
import org.interregnum.linking.Finding;
import org.interregnum.linking.Link;
import org.interregnum.linking.LinkTable;
import org.interregnum.linking.Linker;
import org.interregnum.query.CatalogueDescription;
import org.interregnum.query.QueryCatalogue;
import org.interregnum.query.QueryException;
import org.interregnum.release.CatalogueRecord;
import org.interregnum.statement.Merging;
import org.interregnum.statement.Statements;
import org.interregnum.statement.conflict.Contradiction;
import org.interregnum.statement.conflict.Contradictions;
import org.interregnum.vocabulary.IriPatterns;

/**
 * Articles in, graph out: reads, merges, links, derives, validates and writes. An article that
 * cannot be read is left out and the others are built.
 */
public final class Build {

  private final BuildSettings settings;
  private final SourceReader reader;
  private final GraphCheck check;

  public Build(BuildSettings settings, SourceReader reader, GraphCheck check) {
    this.settings = settings;
    this.reader = reader;
    this.check = check;
  }

  /**
   * Builds and writes. When it fails, what was there before is still there.
   *
   * @throws BuildException when there is no article to build from, or the result cannot be written
   */
  public BuildSummary run(BuildListener listener) throws BuildException, InterruptedException {
    // Taken first: what changes while the build runs makes its result stale.
    Map<String, String> inputs = BuildInputs.fingerprints(settings.seeds());
    ArticleShelf shelf = ArticleShelf.fill(articles(), reader, listener);
    if (shelf.readings().isEmpty()) {
      throw new BuildException(
          settings.seeds() + ": none of its articles can be read; nothing was written.");
    }
    Statements statements = Merging.of(shelf.readings());
    List<Contradiction> contradictions = Contradictions.standard().in(statements);
    List<Finding> findings = new Linker(LinkTable.bundled()).findings(statements);
    NamedGraphs graphs = graphs(shelf, statements, contradictions, findings);
    List<String> faults = check.faults(graphs.union().getGraph());
    write(graphs, shelf.readings(), inputs);
    return new BuildSummary(
        shelf.readings().size(),
        shelf.leftOut(),
        shelf.readings().stream().mapToInt(reading -> reading.claims().size()).sum(),
        statements.all().size(),
        graphs.entities(),
        contradictions.size(),
        (int) findings.stream().filter(Link.class::isInstance).count(),
        graphs.quads(),
        statements.problems(),
        faults);
  }

  private List<Article> articles() throws BuildException {
    try {
      return ArticleFolder.list(settings.seeds()).stream()
          .<Article>map(Article.InFile::new)
          .toList();
    } catch (IOException e) {
      throw new BuildException(Sentences.of(e), e);
    }
  }

  private NamedGraphs graphs(
      ArticleShelf shelf,
      Statements statements,
      List<Contradiction> contradictions,
      List<Finding> findings) {
    IriPatterns patterns = settings.patterns();
    NamedGraphs graphs =
        GraphBuilder.build(
            new GraphInput(
                shelf.texts(),
                statements,
                contradictions,
                findings,
                patterns,
                ProgramVersion.get()));
    graphs.add(patterns.examplesGraph(), examples());
    graphs.add(patterns.datasetGraph(), CatalogueRecord.of(patterns));
    return graphs;
  }

  private Model examples() {
    try {
      return CatalogueDescription.of(
          QueryCatalogue.onClassPath(), settings.patterns().base(), settings.patterns().endpoint());
    } catch (QueryException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(NamedGraphs graphs, List<Reading> readings, Map<String, String> inputs)
      throws BuildException {
    try {
      BuiltFiles files = BuiltFiles.begin(settings);
      files.write(graphs, readings, inputs);
      files.publish();
    } catch (IOException e) {
      throw new BuildException(
          settings.data() + ": the graph cannot be written (" + Sentences.of(e) + ").", e);
    }
  }
}
