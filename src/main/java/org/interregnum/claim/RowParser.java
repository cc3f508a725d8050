package org.interregnum.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Reads one JSON object into a {@link ClaimRow}; fields that the table does not have are passed
 * over.
 */
final class RowParser {

  private static final JsonFactory JSON = new JsonFactory();

  private Optional<String> source = Optional.empty();
  private Optional<ClaimKind> kind = Optional.empty();
  private ClaimNames subject = ClaimNames.NONE;
  private ClaimNames object = ClaimNames.NONE;
  private ClaimNames qualifier = ClaimNames.NONE;
  private Optional<String> as = Optional.empty();
  private Optional<String> start = Optional.empty();
  private Optional<String> end = Optional.empty();
  private Optional<String> quote = Optional.empty();
  private OptionalInt begin = OptionalInt.empty();
  private OptionalInt stop = OptionalInt.empty();
  private Optional<String> rule = Optional.empty();
  private OptionalDouble confidence = OptionalDouble.empty();

  private final JsonParser in;

  private RowParser(JsonParser in) {
    this.in = in;
  }

  static ClaimRow parse(String line) throws ClaimTableException {
    try (JsonParser in = JSON.createParser(line)) {
      return new RowParser(in).row();
    } catch (JsonProcessingException e) {
      throw new ClaimTableException("not JSON: " + firstLine(e.getOriginalMessage()) + ".", e);
    } catch (IOException e) {
      throw new ClaimTableException("cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("nothing there");
  }

  private ClaimRow row() throws IOException, ClaimTableException {
    if (in.nextToken() != JsonToken.START_OBJECT) {
      throw new ClaimTableException("not a JSON object.");
    }
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      in.nextToken();
      take(field);
    }
    if (in.nextToken() != null) {
      throw new ClaimTableException("more than one JSON object on a line.");
    }
    return new ClaimRow(
        source,
        kind.orElseThrow(() -> new ClaimTableException("'kind' is missing.")),
        subject,
        object,
        qualifier,
        as,
        start,
        end,
        quote,
        begin,
        stop,
        rule,
        confidence);
  }

  private void take(String field) throws IOException, ClaimTableException {
    switch (field) {
      case "source" -> source = text(field);
      case "kind" -> kind = Optional.of(kind(text(field)));
      case "subject" -> subject = names(field);
      case "object" -> object = names(field);
      case "qualifier" -> qualifier = names(field);
      case "as" -> as = text(field);
      case "start" -> start = text(field);
      case "end" -> end = text(field);
      case "quote" -> quote = text(field);
      case "begin" -> begin = offset(field);
      case "stop" -> stop = offset(field);
      case "rule" -> rule = text(field);
      case "confidence" -> confidence = share(field);
      default -> in.skipChildren();
    }
  }

  private static ClaimKind kind(Optional<String> word) throws ClaimTableException {
    if (word.isEmpty()) {
      throw new ClaimTableException("'kind' is missing.");
    }
    return ClaimKind.ofWord(word.get())
        .orElseThrow(() -> new ClaimTableException("no kind of claim is '" + word.get() + "'."));
  }

  private Optional<String> text(String field) throws IOException, ClaimTableException {
    return switch (in.currentToken()) {
      case VALUE_STRING -> Optional.of(in.getText());
      case VALUE_NULL -> Optional.empty();
      default -> throw wrong(field, "neither a text nor null");
    };
  }

  private ClaimNames names(String field) throws IOException, ClaimTableException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      return ClaimNames.of(text(field));
    }
    List<String> names = new ArrayList<>();
    boolean orNone = false;
    while (in.nextToken() != JsonToken.END_ARRAY) {
      Optional<String> name = text(field);
      name.ifPresent(names::add);
      orNone |= name.isEmpty();
    }
    return new ClaimNames(names, orNone);
  }

  private OptionalInt offset(String field) throws IOException, ClaimTableException {
    return switch (in.currentToken()) {
      case VALUE_NUMBER_INT -> OptionalInt.of(in.getIntValue());
      case VALUE_NULL -> OptionalInt.empty();
      default -> throw wrong(field, "neither a whole number nor null");
    };
  }

  private OptionalDouble share(String field) throws IOException, ClaimTableException {
    return switch (in.currentToken()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> OptionalDouble.of(in.getDoubleValue());
      case VALUE_NULL -> OptionalDouble.empty();
      default -> throw wrong(field, "neither a number nor null");
    };
  }

  private static ClaimTableException wrong(String field, String what) {
    return new ClaimTableException("'" + field + "' is " + what + ".");
  }
}
