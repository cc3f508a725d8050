package org.interregnum.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.interregnum.vocabulary.IR;

/**
 * Describes the dataset (VoID, DCAT 3): what it is, whose it is, how large it and its graphs are,
 * what it covers and where it links to. The counts leave out the description itself.
 */
final class DatasetDescription {

  private static final String TITLE = "Interregnum";
  private static final String DESCRIPTION =
      "Military occupations, rival governments and diplomatic recognition, read out of encyclopedia"
          + " articles: who governed, by what right, according to whom, when.";
  private static final List<String> KEYWORDS =
      List.of(
          "military occupation",
          "diplomatic recognition",
          "rival governments",
          "governments in exile",
          "de facto and de jure authority",
          "history");

  private static final Property VERSION = ResourceFactory.createProperty(DCAT.getURI() + "version");

  private static final String ONTOLOGY = IR.NS.substring(0, IR.NS.length() - 1);

  /** A thing of each of these classes stands as an example. */
  private static final List<Resource> EXAMPLES =
      List.of(IR.STATE, IR.GOVERNMENT, IR.PERSON, IR.PLACE, IR.STANCE, IR.CLAIM);

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
    description.examples(union);
    description.vocabularies(union);
    new Partitions(description.withoutOntology(graphs), union).describe(description.dataset, iris);
    Linksets.describe(union, description.dataset, iris);
    Coverage.describe(union, description.dataset, iris);
  }

  /** Whoever asks the data has no use for the classes of terms. */
  private Model withoutOntology(Map<String, Model> graphs) {
    Model data = ModelFactory.createDefaultModel();
    graphs.forEach(
        (name, triples) -> {
          if (!name.equals(iris.patterns().ontologyGraph())) {
            data.add(triples);
          }
        });
    return data;
  }

  private void about(String programVersion) {
    dataset
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.title, Literals.english(TITLE))
        .addProperty(DCTerms.description, Literals.english(DESCRIPTION))
        .addProperty(DCTerms.license, SourceMapping.LICENCE)
        .addProperty(DCTerms.rightsHolder, Literals.plain(SourceMapping.RIGHTS_HOLDER))
        .addProperty(DCTerms.language, Iris.node("http://id.loc.gov/vocabulary/iso639-1/en"))
        .addProperty(DCTerms.conformsTo, Iris.node(ONTOLOGY))
        .addProperty(DCAT.landingPage, Iris.node(iris.patterns().base()))
        .addProperty(VERSION, Literals.plain(programVersion))
        .addProperty(VOID.uriSpace, Literals.plain(iris.patterns().base()));
    KEYWORDS.forEach(word -> dataset.addProperty(DCAT.keyword, Literals.english(word)));
  }

  private void subset(String graph, Model triples) {
    Resource subset =
        Iris.node(graph)
            .inModel(model)
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(VOID.triples, Literals.integer(triples.size()));
    dataset.addProperty(VOID.subset, subset);
    GraphLicences.describe(subset, iris.patterns());
    triples
        .listSubjectsWithProperty(RDF.type, IR.DOCUMENT)
        .forEach(document -> dataset.addProperty(DCTerms.source, document));
  }

  private void counts(Model union) {
    long documents = union.listSubjectsWithProperty(RDF.type, IR.DOCUMENT).toSet().size();
    dataset
        .addProperty(VOID.triples, Literals.integer(union.size()))
        .addProperty(VOID.documents, Literals.integer(documents))
        .addProperty(VOID.distinctSubjects, Literals.integer(union.listSubjects().toSet().size()))
        .addProperty(VOID.distinctObjects, Literals.integer(union.listObjects().toSet().size()));
  }

  /** Of each class the thing that most is said of. */
  private void examples(Model union) {
    Comparator<Resource> mentions =
        Comparator.comparingInt(
            thing -> union.listStatements(null, null, (RDFNode) thing).toList().size());
    for (Resource type : EXAMPLES) {
      union.listSubjectsWithProperty(RDF.type, type).toList().stream()
          .max(mentions.thenComparing(Resource::getURI, Comparator.reverseOrder()))
          .ifPresent(thing -> dataset.addProperty(VOID.exampleResource, thing));
    }
  }

  /** The namespaces whose properties or classes the data uses. */
  private void vocabularies(Model union) {
    Map<String, Resource> found = new TreeMap<>();
    union
        .listStatements()
        .mapWith(
            statement ->
                statement.getPredicate().equals(RDF.type)
                    ? statement.getResource()
                    : statement.getPredicate())
        .mapWith(Resource::getURI)
        .mapWith(DatasetDescription::vocabulary)
        .forEach(namespace -> found.computeIfAbsent(namespace, Iris::node));
    found.values().forEach(namespace -> dataset.addProperty(VOID.vocabulary, namespace));
  }

  /** Others by their namespace, ours by the IRI under which the ontology can be had. */
  private static String vocabulary(String term) {
    return term.startsWith(IR.NS)
        ? ONTOLOGY
        : term.substring(0, Math.max(term.lastIndexOf('#'), term.lastIndexOf('/')) + 1);
  }
}
