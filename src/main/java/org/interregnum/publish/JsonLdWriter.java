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

/**
 * Writes JSON-LD 1.1, compacted with a context that is put into the document, so that it can be
 * read without a network.
 */
final class JsonLdWriter {

  private JsonLdWriter() {}

  static void write(DatasetGraph dataset, String context, OutputStream out) throws IOException {
    String flat = RDFWriter.source(dataset).format(RDFFormat.JSONLD11_FLAT).asString();
    try {
      write(JsonLd.compact(document(flat), document(context)).get(), out);
    } catch (JsonLdError e) {
      throw new IOException("The dataset cannot be written as JSON-LD: " + e.getMessage() + ".", e);
    }
  }

  private static Document document(String json) throws JsonLdError {
    return JsonDocument.of(new StringReader(json));
  }

  private static void write(JsonObject json, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8);
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.write(json);
    }
  }
}
