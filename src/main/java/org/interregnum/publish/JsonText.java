package org.interregnum.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** JSON as files have it: indented by two blanks, in UTF-8, the same bytes for the same tree. */
public final class JsonText {

  private static final ObjectWriter WRITER =
      new ObjectMapper()
          .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

  private JsonText() {}

  /** Writes a tree and a line end; {@code out} is flushed and not closed. */
  public static void write(JsonNode tree, OutputStream out) throws IOException {
    out.write((WRITER.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
