package org.interregnum.graph;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.interregnum.vocabulary.Prefixes;

/** Models by the IRI of their graph, made when they are first asked for. */
public final class NamedGraphs {

  private final SortedMap<String, Model> models = new TreeMap<>();

  /** The model of a graph, in which its triples are put. */
  Model model(String graph) {
    return models.computeIfAbsent(
        graph, iri -> ModelFactory.createDefaultModel().setNsPrefixes(Prefixes.all()));
  }

  /** All models by graph IRI, sorted; unmodifiable, though the models are not. */
  public SortedMap<String, Model> models() {
    return Collections.unmodifiableSortedMap(models);
  }

  /** The union of all graphs, a copy. */
  Model union() {
    Model union = ModelFactory.createDefaultModel();
    models.values().forEach(union::add);
    return union;
  }

  public long quads() {
    return models.values().stream().mapToLong(Model::size).sum();
  }
}
