package org.interregnum.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The graph that a build has written. */
public final class BuiltGraph {

  static final String SUFFIX = ".nq";

  private final BuildSettings settings;

  public BuiltGraph(BuildSettings settings) {
    this.settings = settings;
  }

  /** Whether the graph is there, and made of what is there now. */
  public enum State {
    /** Nothing that it was made of has changed. */
    CURRENT,
    /** Something that it was made of has changed, or files of it are missing. */
    STALE,
    /** There is none. */
    MISSING
  }

  /**
   * Compares fingerprints; nothing is built. Where the folder of the articles is not there, they
   * are taken to be as they were.
   */
  public State state() {
    Path file = settings.graph().resolve(Manifest.FILE);
    if (!Files.exists(file)) {
      return State.MISSING;
    }
    try {
      return isCurrent(Manifest.read(file)) ? State.CURRENT : State.STALE;
    } catch (IOException | BuildException e) {
      return State.STALE;
    }
  }

  private boolean isCurrent(Manifest manifest) throws BuildException {
    return manifest.program().equals(ProgramVersion.get())
        && manifest.base().equals(settings.patterns().base())
        && manifest.outputs().keySet().stream()
            .allMatch(name -> Files.exists(settings.data().resolve(name)))
        && BuildInputs.fingerprints(settings.seeds()).equals(inputs(manifest));
  }

  /** The file that a build writes last: it names all others. */
  public Path manifest() {
    return settings.graph().resolve(Manifest.FILE);
  }

  /**
   * What this build is called: the SHA-256 of its manifest, which names all its files with theirs.
   *
   * @throws BuildException where there is none
   */
  public String name() throws BuildException {
    try {
      return Fingerprint.of(Files.newInputStream(manifest()));
    } catch (IOException e) {
      throw missing();
    }
  }

  /**
   * Compares each file with what the build says that it wrote.
   *
   * @throws BuildException where one is missing or another; it names it
   */
  public void check() throws BuildException {
    try {
      Manifest manifest = Manifest.read(settings.graph().resolve(Manifest.FILE));
      for (Map.Entry<String, String> output : manifest.outputs().entrySet()) {
        Path file = settings.data().resolve(output.getKey());
        if (!Fingerprint.of(Files.newInputStream(file)).equals(output.getValue())) {
          throw new BuildException(
              file + ": is not as the build wrote it; 'interregnum build' makes it anew.");
        }
      }
    } catch (IOException e) {
      throw new BuildException(Sentences.of(e), e);
    }
  }

  private Map<String, String> inputs(Manifest manifest) {
    Map<String, String> inputs = new TreeMap<>(manifest.inputs());
    if (!Files.isDirectory(settings.seeds())) {
      inputs.keySet().removeIf(BuildInputs::isArticle);
    }
    return inputs;
  }

  /**
   * Loads the graph into memory.
   *
   * <p>The default graph is the union of the named graphs, and a copy of them: a view would have to
   * look for repeated triples in every query.
   *
   * @throws BuildException when there is none or a file is no N-Quads
   */
  public Dataset load() throws BuildException {
    Dataset dataset = DatasetFactory.createTxnMem();
    DatasetGraph quads = dataset.asDatasetGraph();
    quads.begin(TxnType.WRITE);
    try {
      send(twice(quads));
      quads.commit();
      return dataset;
    } catch (BuildException | RuntimeException e) {
      quads.abort();
      throw e;
    } finally {
      quads.end();
    }
  }

  /** Adds each quad to its graph and its triple to the default graph. */
  private static StreamRDF twice(DatasetGraph into) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        into.add(quad);
        into.add(Quad.defaultGraphIRI, quad.getSubject(), quad.getPredicate(), quad.getObject());
      }
    };
  }

  /**
   * Sends all quads, graph by graph.
   *
   * @throws BuildException when there is no graph or a file is no N-Quads
   */
  public void send(StreamRDF sink) throws BuildException {
    for (Path file : files()) {
      send(file, sink);
    }
  }

  private List<Path> files() throws BuildException {
    try (Stream<Path> files = Files.list(settings.graph())) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(SUFFIX))
              .sorted(Comparator.comparing(BuiltGraph::graphName))
              .toList();
      if (found.isEmpty()) {
        throw missing();
      }
      return found;
    } catch (IOException e) {
      throw missing();
    }
  }

  /** In the order of which the graphs have that of their IRIs. */
  private static String graphName(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private BuildException missing() {
    return new BuildException(
        settings.graph() + ": there is no built graph; 'interregnum build' makes it.");
  }

  private static void send(Path file, StreamRDF sink) throws BuildException {
    try (InputStream in = Files.newInputStream(file)) {
      QuadReader.read(in, sink);
    } catch (IOException e) {
      throw new BuildException(Sentences.of(e), e);
    } catch (RiotException e) {
      throw new BuildException(
          file + ": is no N-Quads (" + e.getMessage() + "); 'interregnum build' makes it anew.", e);
    }
  }
}
