package org.interregnum.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.interregnum.publish.JsonText;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Site;
import org.interregnum.vocabulary.OntologyFile;

/**
 * The description of a release as a research object (RO-Crate 1.2): its files, the articles that it
 * was read from, and the run that read them.
 */
final class ResearchObject {

  static final String FILE_NAME = "ro-crate-metadata.json";

  private static final String CONTEXT = "https://w3id.org/ro/crate/1.2/context";
  private static final String PROFILE = "https://w3id.org/ro/crate/1.2";
  private static final String ONTOLOGY_LICENCE = "https://creativecommons.org/licenses/by/4.0/";
  private static final String PROGRAM = "#interregnum";
  private static final String CONTRIBUTORS = "#contributors";

  private final Lookup data;
  private final ObjectNode crate = JsonNodeFactory.instance.objectNode();
  private final ArrayNode graph;
  private final ArrayNode parts;
  private final ArrayNode objects;
  private final ArrayNode results;

  ResearchObject(Site site, String date) {
    this.data = site.lookup();
    DatasetHeader header = DatasetHeader.of(site);
    crate.put("@context", CONTEXT);
    graph = crate.putArray("@graph");
    ObjectNode descriptor = entity(FILE_NAME, "CreativeWork");
    descriptor.set("conformsTo", reference(PROFILE));
    descriptor.set("about", reference("./"));
    ObjectNode root = root(header, date);
    parts = root.putArray("hasPart");
    root.putArray("mentions").add(reference("#reading"));
    licence(DatasetHeader.LICENCE, "Creative Commons Attribution-ShareAlike 4.0 International");
    licence(ONTOLOGY_LICENCE, "Creative Commons Attribution 4.0 International");
    entity(CONTRIBUTORS, "Organization").put("name", DatasetHeader.CREATOR);
    ObjectNode program = entity(PROGRAM, "SoftwareApplication").put("name", "Interregnum");
    header.version().ifPresent(version -> program.put("softwareVersion", version));
    ObjectNode reading = entity("#reading", "CreateAction");
    reading.put("name", "Reading of the articles by rules");
    reading.set("instrument", reference(PROGRAM));
    objects = reading.putArray("object");
    results = reading.putArray("result");
  }

  private ObjectNode root(DatasetHeader header, String date) {
    ObjectNode root = entity("./", "Dataset");
    root.put("name", header.title());
    root.put("description", header.description());
    root.put("identifier", header.iri());
    root.put("datePublished", date);
    root.set("license", reference(DatasetHeader.LICENCE));
    root.set("creator", reference(CONTRIBUTORS));
    header.version().ifPresent(version -> root.put("version", version));
    ArrayNode keywords = root.putArray("keywords");
    header.keywords().forEach(keywords::add);
    if (header.firstDay().isPresent() && header.lastDay().isPresent()) {
      root.put("temporalCoverage", header.firstDay().get() + "/" + header.lastDay().get());
    }
    return root;
  }

  private void licence(String iri, String name) {
    entity(iri, "CreativeWork").put("name", name);
  }

  void download(Download download, ReadyFile file) {
    file(download.fileName(), download.title(), download.mediaType(), DatasetHeader.LICENCE, file);
    results.add(reference(download.fileName()));
  }

  void ontology(OntologyFile ontology, ReadyFile file) {
    String type = ontology == OntologyFile.CONTEXT ? "application/ld+json" : "text/turtle";
    String name = "Ontology: " + ontology.fileName();
    file("ontology/" + ontology.fileName(), name, type, ONTOLOGY_LICENCE, file);
  }

  void source(Node document, String name, ReadyFile file) {
    ObjectNode source = file(name, data.label(document), "text/plain", DatasetHeader.LICENCE, file);
    source.put("sameAs", document.getURI());
    data.object(document, SchemaDO.isBasedOn)
        .ifPresent(
            article -> {
              source.set("isBasedOn", reference(article.getURI()));
              entity(article.getURI(), "CreativeWork").put("name", data.label(document));
            });
    objects.add(reference(name));
  }

  private ObjectNode file(
      String name, String title, String mediaType, String licence, ReadyFile file) {
    ObjectNode entity = entity(name, "File");
    entity.put("name", title);
    entity.put("encodingFormat", mediaType);
    entity.put("contentSize", Long.toString(file.size()));
    entity.put("sha256", file.sha256());
    entity.set("license", reference(licence));
    parts.add(reference(name));
    return entity;
  }

  private ObjectNode entity(String id, String type) {
    return graph.addObject().put("@id", id).put("@type", type);
  }

  private static ObjectNode reference(String id) {
    return JsonNodeFactory.instance.objectNode().put("@id", id);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonText.write(crate, bytes);
    return bytes.toByteArray();
  }
}
