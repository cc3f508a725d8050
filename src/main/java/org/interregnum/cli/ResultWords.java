package org.interregnum.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.interregnum.query.ResultFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the word that names a form of results. */
final class ResultWords implements ITypeConverter<ResultFormat> {

  @Override
  public ResultFormat convert(String word) {
    return ResultFormat.ofWord(word)
        .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + all()));
  }

  private static String all() {
    return Arrays.stream(ResultFormat.values())
        .map(ResultFormat::word)
        .collect(Collectors.joining(", "));
  }
}
