package org.interregnum.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.claim.NamedEntity;
import org.interregnum.claim.Reading;
import org.interregnum.time.Edtf;

/**
 * The gold claim table of an article as the reading that a perfect extraction would give: of
 * several accepted names the first, quotes found in the text, and things as a table beside lists
 * them.
 */
public final class GoldReading {

  private static final String ARTICLE = "chilean-occupation-of-peru";
  private static final Path FOLDER = Path.of("src/test/resources/org/interregnum/gold");
  private static final Path SEED = Path.of("seeds", ARTICLE + ".txt");

  /** A control that the gold keeps beside each occupation and that extraction leaves out. */
  private static final String OCCUPIED = "occupied";

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private GoldReading() {}

  /** The first article's. */
  public static Reading ofFirstArticle() throws IOException {
    return of(
        Files.readString(SEED),
        FOLDER.resolve(ARTICLE + ".gold.jsonl"),
        FOLDER.resolve(ARTICLE + ".entities.csv"));
  }

  public static Reading of(String text, Path claims, Path entities) throws IOException {
    List<Claim> found = new ArrayList<>();
    for (String line : Files.readAllLines(claims)) {
      JsonNode row = new ObjectMapper().readTree(line);
      if (!row.path("qualifier").asText().equals(OCCUPIED)) {
        found.add(claim(text, row));
      }
    }
    String title = text.lines().findFirst().orElseThrow().replace("=", "").strip();
    return new Reading(found.get(0).source(), title, found, entities(entities));
  }

  private static Claim claim(String text, JsonNode row) {
    return new Claim(
        row.get("source").asText(),
        ClaimKind.ofWord(row.get("kind").asText()).orElseThrow(),
        first(row.path("subject")),
        first(row.path("object")),
        first(row.path("qualifier")),
        first(row.path("as")),
        first(row.path("start")).flatMap(Edtf::parse),
        first(row.path("end")).flatMap(Edtf::parse),
        evidence(text, row.get("quote").asText()),
        new Claim.Origin("gold", 1));
  }

  private static Optional<String> first(JsonNode field) {
    JsonNode value = field.isArray() ? field.path(0) : field;
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }

  private static Claim.Evidence evidence(String text, String quote) {
    int at = text.indexOf(quote);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + quote);
    }
    int begin = text.codePointCount(0, at);
    return new Claim.Evidence(quote, begin, begin + quote.codePointCount(0, quote.length()));
  }

  private static List<NamedEntity> entities(Path file) throws IOException {
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSV)) {
      return rows.stream().map(GoldReading::entity).toList();
    }
  }

  private static NamedEntity entity(CSVRecord row) {
    String aliases = row.get("aliases");
    return new NamedEntity(
        row.get("name"),
        EntityType.valueOf(row.get("type")),
        aliases.isEmpty() ? List.of() : List.of(aliases.split("\\|")),
        cell(row, "state"),
        Optional.empty(),
        cell(row, "head"));
  }

  private static Optional<String> cell(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
  }
}
