package org.interregnum.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/**
 * A question that the project asks of its graph, with the SPARQL 1.1 query that answers it.
 *
 * @param name the name of its file without {@code .rq}
 * @param summary what it gives, in a few words
 * @param question the question in the words of a historian
 * @param description how it decides, in a paragraph
 * @param tags sorted words by which queries are grouped
 * @param text the file as it stands, its header included
 */
public record CannedQuery(
    String name,
    String summary,
    String question,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    List<Column> columns,
    String text) {

  public CannedQuery {
    tags = tags.stream().sorted().toList();
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /** The query with its defaults, parsed anew since the engine's queries can be changed. */
  public Query query() {
    return QueryFactory.create(text);
  }

  /**
   * Checks that the result has these columns.
   *
   * @throws ArgumentException when it lacks one; it names those that there are
   */
  public void requireColumns(List<String> names) throws ArgumentException {
    List<String> all = columns.stream().map(Column::name).toList();
    for (String column : names) {
      if (!all.contains(column)) {
        throw new ArgumentException(
            "Query '"
                + name
                + "' has no column '"
                + column
                + "'; it has "
                + String.join(", ", all)
                + ".");
      }
    }
  }

  public Optional<Parameter> parameter(String parameterName) {
    return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
  }
}
