package org.interregnum.server;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Registries that know the functions loaded at the start and load nothing by name.
 *
 * <p>The engine's own registries resolve {@code <java:some.Class>} by loading that class, for
 * whoever sends the query.
 */
final class ClosedFunctions {

  private ClosedFunctions() {}

  /**
   * Functions of which one call can take all the time or memory, and that have a bounded twin in
   * the standard: {@code REGEX}, {@code REPLACE}, {@code CONCAT} and {@code *}.
   */
  private static final Pattern UNBOUNDED =
      Pattern.compile(
          "http://www\\.w3\\.org/ns/sparql#.*"
              + "|http://www\\.w3\\.org/2005/xpath-functions#(matches|replace|concat|apply|round"
              + "|round-half-to-even|format-number|encode-for-uri|collation-key|normalize-unicode)"
              + "|http://www\\.w3\\.org/2005/xpath-functions/math#(pow|exp10)"
              + "|http://w3id\\.org/awslabs/neptune/SPARQL-CDTs/.*");

  private static FunctionRegistry bounded() {
    FunctionRegistry bounded = FunctionRegistry.createFrom(FunctionRegistry.standardRegistry());
    List<String> names = Iter.toList(bounded.keys());
    names.stream().filter(name -> UNBOUNDED.matcher(name).matches()).forEach(bounded::remove);
    return bounded;
  }

  /** Sets the closed registries in the context of a dataset. */
  static void in(Context context) {
    FunctionRegistry.set(context, new Functions(bounded()));
    PropertyFunctionRegistry.set(
        context, new PropertyFunctions(PropertyFunctionRegistry.standardRegistry()));
  }

  private static final class Functions extends FunctionRegistry {
    private final FunctionRegistry loaded;

    Functions(FunctionRegistry loaded) {
      this.loaded = loaded;
    }

    @Override
    public FunctionFactory get(String uri) {
      return loaded.isRegistered(uri) ? loaded.get(uri) : null;
    }

    @Override
    public boolean isRegistered(String uri) {
      return loaded.isRegistered(uri);
    }
  }

  private static final class PropertyFunctions extends PropertyFunctionRegistry {
    private final PropertyFunctionRegistry loaded;

    PropertyFunctions(PropertyFunctionRegistry standard) {
      loaded = createFrom(standard);
    }

    @Override
    public boolean manages(String uri) {
      return loaded.isRegistered(uri);
    }

    @Override
    public PropertyFunctionFactory get(String uri) {
      return loaded.isRegistered(uri) ? loaded.get(uri) : null;
    }

    @Override
    public boolean isRegistered(String uri) {
      return loaded.isRegistered(uri);
    }
  }
}
