package org.interregnum.publish;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interregnum.vocabulary.OntologyFile;

/**
 * Writes JSON-LD 1.1, compacted with the context of the ontology, which is put into the document,
 * so that it can be read without a network.
 */
final class JsonLdWriter {

  private JsonLdWriter() {}

  /** Read once: every description that is asked for as JSON-LD needs it. */
  private static final class Context {
    static final Document OURS = document(OntologyFile.CONTEXT.text());
  }

  static void write(DatasetGraph dataset, OutputStream out) throws IOException {
    String flat = RDFWriter.source(dataset).format(RDFFormat.JSONLD11_FLAT).asString();
    try {
      write(JsonLd.compact(document(flat), Context.OURS).get(), out);
    } catch (JsonLdError e) {
      throw new IOException("The dataset cannot be written as JSON-LD: " + e.getMessage() + ".", e);
    }
  }

  private static Document document(String json) {
    try {
      return JsonDocument.of(new StringReader(json));
    } catch (JsonLdError e) {
      throw new IllegalStateException("this was no JSON: " + json, e);
    }
  }

  private static void write(JsonObject json, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8);
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.write(json);
    }
  }
}
