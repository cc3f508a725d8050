package org.interregnum.server;

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

  /** Sets the closed registries in the context of a dataset. */
  static void in(Context context) {
    FunctionRegistry.set(context, new Functions(FunctionRegistry.standardRegistry()));
    PropertyFunctionRegistry.set(
        context, new PropertyFunctions(PropertyFunctionRegistry.standardRegistry()));
  }

  private static final class Functions extends FunctionRegistry {
    private final FunctionRegistry loaded;

    Functions(FunctionRegistry standard) {
      loaded = createFrom(standard);
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
