package org.interregnum.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.interregnum.publish.JsonText;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Site;

/**
 * The dataset as search engines for data read it: a {@code Dataset} of schema.org in JSON-LD, under
 * the addresses that are meant to last.
 */
public final class SchemaOrg {

  private final Site site;

  public SchemaOrg(Site site) {
    this.site = site;
  }

  /** The JSON, in which no sign can end the element of a page that it stands in. */
  public String json() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      JsonText.write(dataset(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("<", "\\u003c");
  }

  private ObjectNode dataset() {
    DatasetHeader header = DatasetHeader.of(site);
    ObjectNode dataset = JsonNodeFactory.instance.objectNode();
    dataset.put("@context", "https://schema.org/");
    dataset.put("@type", "Dataset");
    dataset.put("@id", header.iri());
    dataset.put("name", header.title());
    dataset.put("description", header.description());
    dataset.put("url", site.addresses().base());
    dataset.put("license", DatasetHeader.LICENCE);
    dataset.put("isAccessibleForFree", true);
    dataset.put("inLanguage", "en");
    dataset.putObject("creator").put("@type", "Organization").put("name", DatasetHeader.CREATOR);
    header.version().ifPresent(version -> dataset.put("version", version));
    ArrayNode keywords = dataset.putArray("keywords");
    header.keywords().forEach(keywords::add);
    if (header.firstDay().isPresent() && header.lastDay().isPresent()) {
      dataset.put("temporalCoverage", header.firstDay().get() + "/" + header.lastDay().get());
    }
    basedOn(dataset.putArray("isBasedOn"));
    ArrayNode distribution = dataset.putArray("distribution");
    for (Download download : Download.values()) {
      distribution.add(distribution(download));
    }
    return dataset;
  }

  private void basedOn(ArrayNode articles) {
    Lookup data = site.lookup();
    for (Node document : site.documents()) {
      data.object(document, SchemaDO.isBasedOn)
          .ifPresent(article -> articles.add(article.getURI()));
    }
  }

  private ObjectNode distribution(Download download) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("@type", "DataDownload")
        .put("name", download.title())
        .put("encodingFormat", download.mediaType())
        .put("contentUrl", site.addresses().base() + "dumps/" + download.fileName());
  }
}
