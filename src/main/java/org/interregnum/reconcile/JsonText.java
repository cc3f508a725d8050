package org.interregnum.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** Reads JSON that clients send. */
final class JsonText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonText() {}

  /**
   * The JSON object that a parameter holds.
   *
   * @throws RequestException where it is no JSON, or none that is an object
   */
  static JsonNode object(String parameter, String text) throws RequestException {
    JsonNode node = parsed(parameter, text);
    if (!node.isObject()) {
      throw RequestException.malformed("The parameter '" + parameter + "' is no JSON object.");
    }
    return node;
  }

  private static JsonNode parsed(String parameter, String text) throws RequestException {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw RequestException.malformed(
          "The parameter '"
              + parameter
              + "' is no JSON"
              + Optional.ofNullable(e.getLocation())
                  .map(at -> "; it breaks off or goes wrong at character " + at.getCharOffset())
                  .orElse("")
              + ".");
    }
  }
}
