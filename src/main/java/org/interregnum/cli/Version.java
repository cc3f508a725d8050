package org.interregnum.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class Version implements IVersionProvider {

  private static final String NOT_PACKAGED = "not packaged";

  @Override
  public String[] getVersion() {
    Optional<String> version =
        Optional.ofNullable(Interregnum.class.getPackage().getImplementationVersion());
    return new String[] {"Interregnum " + version.orElse(NOT_PACKAGED)};
  }
}
