package org.interregnum.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The head of a query file: the lines that begin with {@code #+}, which together are YAML (grlc's
 * decorators, with {@code question}, {@code params} and {@code columns} of our own).
 */
final class QueryHeader {

  private static final String MARK = "#+";

  private final String file;
  private final Map<?, ?> entries;

  private QueryHeader(String file, Map<?, ?> entries) {
    this.file = file;
    this.entries = entries;
  }

  /**
   * Reads the query in a file.
   *
   * @throws QueryException when the header is no YAML or lacks something
   */
  static CannedQuery read(String name, String text) throws QueryException {
    QueryHeader header = of(name + ".rq", text);
    return new CannedQuery(
        name,
        header.word("summary"),
        header.word("question"),
        header.word("description"),
        header.words("tags"),
        header.parameters(),
        header.columns(),
        text);
  }

  private static QueryHeader of(String file, String text) throws QueryException {
    String yaml =
        text.lines()
            .filter(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()))
            .collect(Collectors.joining("\n"));
    try {
      Object entries = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(yaml);
      if (entries instanceof Map<?, ?> map) {
        return new QueryHeader(file, map);
      }
    } catch (YamlEngineException e) {
      throw new QueryException(file + ": the lines after #+ are no YAML: " + firstLine(e), e);
    }
    throw new QueryException(file + ": the lines after #+ must be a YAML mapping.");
  }

  private static String firstLine(YamlEngineException fault) {
    return fault.getMessage().lines().findFirst().orElse("unreadable") + ".";
  }

  private String word(String key) throws QueryException {
    return word(entries, key);
  }

  private String word(Map<?, ?> map, String key) throws QueryException {
    return optionalWord(map, key).orElseThrow(() -> lacks(key));
  }

  private static Optional<String> optionalWord(Map<?, ?> map, String key) {
    return Optional.ofNullable(map.get(key)).map(Object::toString);
  }

  private List<String> words(String key) throws QueryException {
    return list(entries, key).stream().<String>map(Object::toString).toList();
  }

  private List<?> list(Map<?, ?> map, String key) throws QueryException {
    if (map.get(key) instanceof List<?> list) {
      return list;
    }
    throw lacks(key);
  }

  private List<Parameter> parameters() throws QueryException {
    List<Parameter> parameters = new ArrayList<>();
    for (Object entry : list(entries, "params")) {
      parameters.add(parameter(entry instanceof Map<?, ?> map ? map : Map.of()));
    }
    return parameters;
  }

  private Parameter parameter(Map<?, ?> map) throws QueryException {
    ParameterType type =
        ParameterType.ofWord(word(map, "type")).orElseThrow(() -> lacks("a known type"));
    List<String> classes = new ArrayList<>();
    if (type == ParameterType.IRI) {
      list(map, "classes").forEach(entry -> classes.add(entry.toString()));
    }
    DateReading reads =
        DateReading.ofWord(optionalWord(map, "reads").orElse("day"))
            .orElseThrow(() -> lacks("a known way to read dates"));
    return new Parameter(
        word(map, "name"), type, classes, reads, word(map, "default"), word(map, "meaning"));
  }

  private List<Column> columns() throws QueryException {
    List<Column> columns = new ArrayList<>();
    for (Object entry : list(entries, "columns")) {
      if (!(entry instanceof Map<?, ?> map) || map.size() != 1) {
        throw lacks("columns of the form 'name: meaning'");
      }
      map.forEach((name, meaning) -> columns.add(new Column(name.toString(), meaning.toString())));
    }
    return columns;
  }

  private QueryException lacks(String what) {
    return new QueryException(file + ": its header lacks " + what + ".");
  }
}
