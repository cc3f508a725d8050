package org.interregnum.graph;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.interregnum.vocabulary.IR;

/**
 * Describes the dataset (VoID, DCAT 3): what it is, whose it is, how large it and its graphs are.
 * The counts leave out the description itself.
 */
final class DatasetDescription {

  private static final String TITLE = "Interregnum";
  private static final String DESCRIPTION =
      "Military occupations, rival governments and diplomatic recognition, read out of encyclopedia"
          + " articles: who governed, by what right, according to whom, when.";

  private static final Property VERSION = ResourceFactory.createProperty(DCAT.getURI() + "version");

  private final Iris iris;
  private final Resource dataset;
  private final Model model;

  private DatasetDescription(Iris iris, Model model) {
    this.iris = iris;
    this.model = model;
    this.dataset = iris.dataset().inModel(model);
  }

  static void describe(
      Map<String, Model> graphs, Model union, String programVersion, Iris iris, Model into) {
    DatasetDescription description = new DatasetDescription(iris, into);
    description.about(programVersion);
    graphs.forEach(description::subset);
    description.counts(union);
    description.classes(union);
    description.temporal(union);
  }

  private void about(String programVersion) {
    dataset
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.title, Literals.english(TITLE))
        .addProperty(DCTerms.description, Literals.english(DESCRIPTION))
        .addProperty(DCTerms.license, SourceMapping.LICENCE)
        .addProperty(DCTerms.rightsHolder, Literals.plain(SourceMapping.RIGHTS_HOLDER))
        .addProperty(VERSION, Literals.plain(programVersion))
        .addProperty(VOID.uriSpace, Literals.plain(iris.patterns().base()))
        .addProperty(VOID.vocabulary, Iris.node(IR.NS))
        .addProperty(VOID.vocabulary, Iris.node("http://www.w3.org/ns/prov#"))
        .addProperty(VOID.vocabulary, Iris.node("http://www.w3.org/ns/oa#"))
        .addProperty(VOID.vocabulary, Iris.node("http://www.w3.org/2004/02/skos/core#"));
  }

  private void subset(String graph, Model triples) {
    Resource subset =
        Iris.node(graph)
            .inModel(model)
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(VOID.triples, Literals.integer(triples.size()));
    dataset.addProperty(VOID.subset, subset);
    triples
        .listSubjectsWithProperty(RDF.type, IR.DOCUMENT)
        .forEach(document -> dataset.addProperty(DCTerms.source, document));
  }

  private void counts(Model union) {
    long documents = union.listSubjectsWithProperty(RDF.type, IR.DOCUMENT).toSet().size();
    long subjects = union.listSubjects().toSet().size();
    dataset
        .addProperty(VOID.triples, Literals.integer(union.size()))
        .addProperty(VOID.documents, Literals.integer(documents))
        .addProperty(VOID.distinctSubjects, Literals.integer(subjects));
  }

  private void classes(Model union) {
    SortedMap<String, Integer> sizes = new TreeMap<>();
    union
        .listStatements(null, RDF.type, (Resource) null)
        .mapWith(statement -> statement.getResource().getURI())
        .filterKeep(type -> type != null && type.startsWith(IR.NS))
        .forEach(type -> sizes.merge(type, 1, Integer::sum));
    sizes.forEach(this::partition);
  }

  private void partition(String type, int size) {
    Resource partition =
        iris.datasetPart("class/" + type.substring(IR.NS.length()))
            .inModel(model)
            .addProperty(VOID._class, Iris.node(type))
            .addProperty(VOID.entities, Literals.integer(size));
    dataset.addProperty(VOID.classPartition, partition);
  }

  /** The first and the last day that any statement may reach. */
  private void temporal(Model union) {
    Optional<String> first =
        extreme(union, IR.EARLIEST_START, BinaryOperator.minBy(String::compareTo));
    Optional<String> last = extreme(union, IR.LATEST_END, BinaryOperator.maxBy(String::compareTo));
    if (first.isEmpty() || last.isEmpty()) {
      return;
    }
    Resource period =
        iris.datasetPart("temporal")
            .inModel(model)
            .addProperty(RDF.type, DCTerms.PeriodOfTime)
            .addProperty(DCAT.startDate, date(first.get()))
            .addProperty(DCAT.endDate, date(last.get()));
    dataset.addProperty(DCTerms.temporal, period);
  }

  /** Days are written so that their characters order as they do. */
  private static Optional<String> extreme(
      Model union, Property bound, BinaryOperator<String> choice) {
    return union.listObjectsOfProperty(bound).toList().stream()
        .map(node -> node.asLiteral().getLexicalForm())
        .reduce(choice);
  }

  private static Literal date(String day) {
    return ResourceFactory.createTypedLiteral(day, XSDDatatype.XSDdate);
  }
}
