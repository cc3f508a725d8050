package org.interregnum.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read out of a JSON Lines file: a value for each good line, a sentence for each bad one.
 *
 * @param values the good lines in file order
 * @param faults one sentence for each bad line, beginning with {@code file:line}, lines from 1
 */
public record ClaimLines<T>(List<T> values, List<String> faults) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  public ClaimLines {
    values = List.copyOf(values);
    faults = List.copyOf(faults);
  }

  /** Reads one line, or says what is wrong with it. */
  interface LineParser<T> {
    T parse(String line) throws ClaimTableException;
  }

  static <T> ClaimLines<T> read(Path file, LineParser<T> parser) throws ClaimTableException {
    List<T> values = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        read(number == 1 ? withoutMark(line) : line, file + ":" + number, parser, values, faults);
      }
    } catch (NoSuchFileException e) {
      throw new ClaimTableException(file + ": there is no such file.", e);
    } catch (CharacterCodingException e) {
      throw new ClaimTableException(file + ": is no UTF-8; save it as UTF-8.", e);
    } catch (IOException e) {
      throw new ClaimTableException(file + ": cannot be read (" + e.getMessage() + ").", e);
    }
    return new ClaimLines<>(values, faults);
  }

  private static <T> void read(
      String line, String place, LineParser<T> parser, List<T> values, List<String> faults) {
    if (line.isBlank() || line.stripLeading().startsWith("#")) {
      return;
    }
    try {
      values.add(parser.parse(line));
    } catch (ClaimTableException e) {
      faults.add(place + ": " + e.getMessage());
    }
  }

  private static String withoutMark(String line) {
    return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
  }
}
