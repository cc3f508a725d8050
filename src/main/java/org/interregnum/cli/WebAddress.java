package org.interregnum.cli;

import java.net.URI;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a service on the web. */
final class WebAddress implements ITypeConverter<URI> {

  @Override
  public URI convert(String text) {
    try {
      URI uri = URI.create(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (scheme.matches("https?") && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + text + "' is no address");
    }
    throw new TypeConversionException("'" + text + "' is no http or https address");
  }
}
