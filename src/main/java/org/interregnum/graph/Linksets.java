package org.interregnum.graph;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;

/**
 * The links into other datasets as linksets of VoID (5): one for each target and property, with a
 * subset for each class that is linked.
 */
final class Linksets {

  /** A dataset that ours links to: the class of what is linked there, and by which properties. */
  private record Target(
      String name,
      String title,
      String homepage,
      String uriSpace,
      String memberClass,
      List<Property> properties) {}

  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "wikidata",
              "Wikidata",
              "https://www.wikidata.org/",
              "http://www.wikidata.org/entity/",
              "http://wikiba.se/ontology#Item",
              List.of(SKOS.exactMatch, SKOS.closeMatch)),
          new Target(
              "wikipedia",
              "Wikipedia, the English edition",
              "https://en.wikipedia.org/",
              "https://en.wikipedia.org/wiki/",
              "http://xmlns.com/foaf/0.1/Document",
              List.of(SchemaDO.isBasedOn)));

  private final Model data;
  private final Resource dataset;
  private final Iris iris;

  private Linksets(Model data, Resource dataset, Iris iris) {
    this.data = data;
    this.dataset = dataset;
    this.iris = iris;
  }

  /** Writes the linksets that have links. */
  static void describe(Model data, Resource dataset, Iris iris) {
    Linksets linksets = new Linksets(data, dataset, iris);
    TARGETS.forEach(
        target -> target.properties().forEach(property -> linksets.linkset(target, property)));
  }

  private void linkset(Target target, Property property) {
    List<Resource> linked =
        data.listStatements(null, property, (Resource) null)
            .filterKeep(link -> link.getResource().getURI().startsWith(target.uriSpace()))
            .mapWith(Statement::getSubject)
            .toList();
    if (linked.isEmpty()) {
      return;
    }
    Resource set =
        part("linkset/" + target.name() + "-" + property.getLocalName())
            .addProperty(DCTerms.license, SourceMapping.LICENCE);
    describe(set, property, dataset, target(target), linked.size());
    dataset.addProperty(VOID.subset, set);
    classes(linked)
        .forEach(
            (type, size) -> {
              Resource subset = part(path(set) + "/" + TermNames.of(type));
              set.addProperty(VOID.subset, subset);
              Resource subjects = Partitions.ofClass(type, iris).inModel(set.getModel());
              describe(subset, property, subjects, members(target), size);
            });
  }

  private void describe(
      Resource set, Property property, Resource subjects, Resource objects, long size) {
    set.addProperty(RDF.type, VOID.Linkset)
        .addProperty(VOID.linkPredicate, property)
        .addProperty(VOID.subjectsTarget, subjects)
        .addProperty(VOID.objectsTarget, objects)
        .addProperty(VOID.triples, Literals.integer(size));
  }

  private SortedMap<String, Long> classes(List<Resource> linked) {
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (Resource thing : linked) {
      data.listObjectsOfProperty(thing, RDF.type)
          .forEach(type -> sizes.merge(type.asResource().getURI(), 1L, Long::sum));
    }
    return sizes;
  }

  private Resource target(Target target) {
    return part("target/" + target.name())
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(DCTerms.title, Literals.english(target.title()))
        .addProperty(FOAF.homepage, Iris.node(target.homepage()))
        .addProperty(VOID.uriSpace, Literals.plain(target.uriSpace()))
        .addProperty(VOID.classPartition, members(target));
  }

  private Resource members(Target target) {
    return part("target/" + target.name() + "/members")
        .addProperty(VOID._class, Iris.node(target.memberClass()));
  }

  private Resource part(String path) {
    return iris.datasetPart(path).inModel(dataset.getModel());
  }

  private String path(Resource part) {
    return part.getURI().substring(iris.datasetPart("").getURI().length());
  }
}
