package org.interregnum.query;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is given for a query's parameters, as people write it: the values by parameter name. */
public record Arguments(SortedMap<String, String> values) {

  public Arguments {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  public static Arguments none() {
    return new Arguments(new TreeMap<>());
  }

  public static Arguments of(Map<String, String> values) {
    return new Arguments(new TreeMap<>(values));
  }

  /**
   * Reads {@code name=value} pairs, as the command line has them.
   *
   * @throws ArgumentException when one is no pair or a name comes twice
   */
  public static Arguments parse(List<String> pairs) throws ArgumentException {
    SortedMap<String, String> values = new TreeMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals <= 0) {
        throw new ArgumentException("'" + pair + "' is no parameter; write name=value.");
      }
      String name = pair.substring(0, equals);
      if (values.put(name, pair.substring(equals + 1)) != null) {
        throw new ArgumentException("The parameter " + name + " is given twice.");
      }
    }
    return new Arguments(values);
  }

  Optional<String> value(Parameter parameter) {
    return Optional.ofNullable(values.get(parameter.name()));
  }
}
