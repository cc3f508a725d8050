package org.interregnum.release;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.interregnum.vocabulary.IriPatterns;
import org.interregnum.vocabulary.Prefixes;

/**
 * The dataset for catalogues (DCAT 3): a catalogue with the dataset, a distribution for each file,
 * and a data service for each interface.
 */
public final class CatalogueRecord {

  private static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";
  private static final String PUBLIC_DOMAIN = "https://creativecommons.org/publicdomain/zero/1.0/";
  private static final String OF_QUERIES = "https://www.apache.org/licenses/LICENSE-2.0";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String SPDX = Prefixes.all().get("spdx");

  /** An interface to the data. */
  private record Service(String name, String title, String path, String description) {}

  private static final List<Service> SERVICES =
      List.of(
          new Service("sparql", "SPARQL 1.1 endpoint", "sparql", "sparql"),
          new Service("queries", "Canned queries", "queries", "openapi.json"),
          new Service("reconcile", "Reconciliation Service API 0.2", "reconcile", "reconcile"),
          new Service("graph-store", "SPARQL 1.1 Graph Store, to read", "data", "openapi.json"));

  private final IriPatterns patterns;
  private final Model model = ModelFactory.createDefaultModel();
  private final Resource dataset;

  private CatalogueRecord(IriPatterns patterns) {
    this.patterns = patterns;
    this.dataset = part("dataset");
  }

  /** The record as the dataset itself carries it, without the sizes of what carries it. */
  public static Model of(IriPatterns patterns) {
    CatalogueRecord record = new CatalogueRecord(patterns);
    record.catalogue();
    SERVICES.forEach(record::service);
    for (Download download : Download.values()) {
      record.distribution(download);
    }
    record.own(patterns.datasetGraph(), "The description of the dataset", PUBLIC_DOMAIN);
    record.own(patterns.examplesGraph(), "The canned queries", OF_QUERIES);
    return record.model;
  }

  /**
   * The sizes and checksums of the files.
   *
   * @param checksums where the nodes of the checksums begin
   */
  static Model sizes(IriPatterns patterns, Function<Download, ReadyFile> files, String checksums) {
    CatalogueRecord record = new CatalogueRecord(patterns);
    for (Download download : Download.values()) {
      record.size(download, files.apply(download), checksums + download.word());
    }
    return record.model;
  }

  private Resource part(String path) {
    return model.createResource(patterns.base() + path);
  }

  private void catalogue() {
    Resource catalogue =
        part("dataset/catalogue")
            .addProperty(RDF.type, DCAT.Catalog)
            .addProperty(DCTerms.title, "Interregnum: data and services", "en")
            .addProperty(
                DCTerms.description,
                "The data of Interregnum, its files, and the interfaces that answer from it.",
                "en")
            .addProperty(DCTerms.license, model.createResource(LICENCE))
            .addProperty(DCTerms.publisher, publisher())
            .addProperty(FOAF.homepage, part(""))
            .addProperty(DCAT.dataset, dataset);
    SERVICES.forEach(service -> catalogue.addProperty(dcat("service"), node(service)));
    dataset
        .addProperty(VOID.sparqlEndpoint, model.createResource(patterns.endpoint()))
        .addProperty(DCTerms.publisher, publisher())
        .addProperty(DCTerms.creator, publisher());
  }

  private Resource publisher() {
    return part("dataset/publisher")
        .addProperty(RDF.type, FOAF.Agent)
        .addProperty(FOAF.name, DatasetHeader.CREATOR);
  }

  private Resource node(Service service) {
    return part("dataset/service/" + service.name());
  }

  private void service(Service service) {
    node(service)
        .addProperty(RDF.type, dcat("DataService"))
        .addProperty(DCTerms.title, service.title(), "en")
        .addProperty(DCTerms.license, model.createResource(LICENCE))
        .addProperty(dcat("endpointURL"), part(service.path()))
        .addProperty(dcat("endpointDescription"), part(service.description()))
        .addProperty(dcat("servesDataset"), dataset);
  }

  private Resource node(Download download) {
    return part("dataset/distribution/" + download.word());
  }

  private void distribution(Download download) {
    Resource file = part("dumps/" + download.fileName());
    node(download)
        .addProperty(RDF.type, DCAT.Distribution)
        .addProperty(DCTerms.title, download.title(), "en")
        .addProperty(DCTerms.license, model.createResource(LICENCE))
        .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + download.mediaType()))
        .addProperty(DCAT.accessURL, part("dumps/"))
        .addProperty(DCAT.downloadURL, file);
    dataset.addProperty(DCAT.distribution, node(download));
    if (download.syntax().isPresent()) {
      dataset.addProperty(VOID.dataDump, file);
    }
  }

  private void size(Download download, ReadyFile file, String checksum) {
    node(download)
        .addProperty(
            DCAT.byteSize,
            ResourceFactory.createTypedLiteral(
                Long.toString(file.size()), XSDDatatype.XSDnonNegativeInteger))
        .addProperty(
            spdx("checksum"),
            model
                .createResource(checksum)
                .addProperty(RDF.type, spdx("Checksum"))
                .addProperty(spdx("algorithm"), spdx("checksumAlgorithm_sha256"))
                .addProperty(
                    spdx("checksumValue"),
                    ResourceFactory.createTypedLiteral(file.sha256(), XSDDatatype.XSDhexBinary)));
  }

  private void own(String graph, String title, String licence) {
    model
        .createResource(graph)
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(DCTerms.title, title, "en")
        .addProperty(DCTerms.license, model.createResource(licence));
    dataset.addProperty(VOID.subset, model.createResource(graph));
  }

  private static Property dcat(String name) {
    return ResourceFactory.createProperty(DCAT.getURI() + name);
  }

  private static Property spdx(String name) {
    return ResourceFactory.createProperty(SPDX + name);
  }
}
