package org.interregnum.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Which classes there are, which properties their members have, and what those lead to: the
 * partitions of VoID (4.5), down to the classes of objects and, with the extension that the
 * University of Helsinki made for it, the datatypes of literals. Editors complete queries from
 * them.
 */
final class Partitions {

  private static final String VOID_EXT = "http://ldf.fi/void-ext#";
  private static final Property DATATYPE_PARTITION =
      ResourceFactory.createProperty(VOID_EXT + "datatypePartition");
  private static final Property DATATYPE = ResourceFactory.createProperty(VOID_EXT + "datatype");

  /** How often a property leads from members of a class to what. */
  private static final class Uses {
    private long triples;
    private final SortedMap<String, Long> classes = new TreeMap<>();
    private final SortedMap<String, Long> datatypes = new TreeMap<>();

    void add(RDFNode object, Set<String> types) {
      triples++;
      types.forEach(type -> classes.merge(type, 1L, Long::sum));
      if (object.isLiteral()) {
        datatypes.merge(object.asLiteral().getDatatypeURI(), 1L, Long::sum);
      }
    }
  }

  private final Map<RDFNode, Set<String>> types = new HashMap<>();
  private final SortedMap<String, Long> members = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Uses>> ofClasses = new TreeMap<>();
  private final SortedMap<String, Long> properties = new TreeMap<>();

  /**
   * Counts; a thing of two classes counts in both.
   *
   * @param data what is counted
   * @param union in which the classes stand of what the data mentions, the ontology's concepts too
   */
  Partitions(Model data, Model union) {
    union.listStatements(null, RDF.type, (RDFNode) null).forEach(this::type);
    data.listSubjects()
        .forEach(thing -> typesOf(thing).forEach(type -> members.merge(type, 1L, Long::sum)));
    data.listStatements().forEach(this::use);
  }

  private void type(Statement statement) {
    types
        .computeIfAbsent(statement.getSubject(), subject -> new TreeSet<>())
        .add(statement.getResource().getURI());
  }

  private Set<String> typesOf(RDFNode node) {
    return types.getOrDefault(node, Set.of());
  }

  private void use(Statement statement) {
    String property = statement.getPredicate().getURI();
    properties.merge(property, 1L, Long::sum);
    // That a class is a class says nothing of its members.
    boolean isType = statement.getPredicate().equals(RDF.type);
    Set<String> objectTypes = isType ? Set.of() : typesOf(statement.getObject());
    for (String type : typesOf(statement.getSubject())) {
      ofClasses
          .computeIfAbsent(type, key -> new TreeMap<>())
          .computeIfAbsent(property, key -> new Uses())
          .add(statement.getObject(), objectTypes);
    }
  }

  /** The class partition's node. */
  static Resource ofClass(String type, Iris iris) {
    return iris.datasetPart("class/" + TermNames.of(type));
  }

  /** Writes them as partitions of {@code dataset}. */
  void describe(Resource dataset, Iris iris) {
    Model model = dataset.getModel();
    dataset
        .addProperty(VOID.classes, Literals.integer(members.size()))
        .addProperty(VOID.properties, Literals.integer(properties.size()));
    properties.forEach(
        (property, triples) -> {
          Resource node = iris.datasetPart("property/" + TermNames.of(property));
          dataset.addProperty(
              VOID.propertyPartition, counted(node.inModel(model), property, triples));
        });
    members.forEach(
        (type, size) -> {
          Resource node = ofClass(type, iris).inModel(model);
          dataset.addProperty(VOID.classPartition, node);
          node.addProperty(VOID._class, Iris.node(type))
              .addProperty(VOID.entities, Literals.integer(size));
          ofClasses.get(type).forEach((property, uses) -> uses(node, property, uses));
        });
  }

  private static Resource counted(Resource node, String property, long triples) {
    return node.addProperty(VOID.property, Iris.node(property))
        .addProperty(VOID.triples, Literals.integer(triples));
  }

  private static void uses(Resource ofClass, String property, Uses uses) {
    Resource node = below(ofClass, "property/" + TermNames.of(property));
    ofClass.addProperty(VOID.propertyPartition, counted(node, property, uses.triples));
    uses.classes.forEach(
        (type, triples) ->
            node.addProperty(
                VOID.classPartition,
                below(node, "class/" + TermNames.of(type))
                    .addProperty(VOID._class, Iris.node(type))
                    .addProperty(VOID.triples, Literals.integer(triples))));
    uses.datatypes.forEach(
        (type, triples) ->
            node.addProperty(
                DATATYPE_PARTITION,
                below(node, "datatype/" + TermNames.of(type))
                    .addProperty(DATATYPE, Iris.node(type))
                    .addProperty(VOID.triples, Literals.integer(triples))));
  }

  private static Resource below(Resource node, String path) {
    return node.getModel().createResource(node.getURI() + "/" + path);
  }
}
