package org.interregnum.graph;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.Prefixes;

/** Models by the IRI of their graph, made when they are first asked for. */
public final class NamedGraphs {

  private static final List<Resource> ENTITIES =
      List.of(IR.STATE, IR.GOVERNMENT, IR.PERSON, IR.PLACE, IR.OFFICE, IR.ARMED_FORCE, IR.BODY);

  private final SortedMap<String, Model> models = new TreeMap<>();

  /** The model of a graph, in which its triples are put. */
  Model model(String graph) {
    return models.computeIfAbsent(
        graph, iri -> ModelFactory.createDefaultModel().setNsPrefixes(Prefixes.all()));
  }

  /** Adds triples that were made elsewhere to a graph. */
  public void add(String graph, Model triples) {
    model(graph).add(triples);
  }

  /** All models by graph IRI, sorted; unmodifiable, though the models are not. */
  public SortedMap<String, Model> models() {
    return Collections.unmodifiableSortedMap(models);
  }

  /** The union of all graphs, a copy. */
  public Model union() {
    Model union = ModelFactory.createDefaultModel();
    models.values().forEach(union::add);
    return union;
  }

  /** How many states, governments, persons, places, forces, bodies and offices there are. */
  public int entities() {
    Set<Resource> entities = new HashSet<>();
    for (Model model : models.values()) {
      for (Resource type : ENTITIES) {
        entities.addAll(model.listSubjectsWithProperty(RDF.type, type).toSet());
      }
    }
    return entities.size();
  }

  public long quads() {
    return models.values().stream().mapToLong(Model::size).sum();
  }
}
