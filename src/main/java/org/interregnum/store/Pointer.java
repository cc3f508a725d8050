package org.interregnum.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The file that says which generation is the current one.
 *
 * @param folder the generation's folder, beside the file
 * @param build of which build it is, as that calls itself
 * @param triples how many triples it has
 */
record Pointer(String folder, String build, long triples) {

  static final String FILE = "current";
  static final Pattern FOLDER = Pattern.compile("generation-[1-9]\\d{0,17}");

  private static final int LINES = 3;

  /** Empty where the store holds nothing yet. */
  static Optional<Pointer> read(Path store) throws IOException, StoreException {
    Path file = store.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() != LINES
        || !FOLDER.matcher(lines.get(0)).matches()
        || !lines.get(2).matches("\\d{1,18}")
        || !Files.isDirectory(store.resolve(lines.get(0)))) {
      throw StoreException.damaged(file);
    }
    return Optional.of(new Pointer(lines.get(0), lines.get(1), Long.parseLong(lines.get(2))));
  }

  void write(Path store) throws IOException {
    Durable.write(store.resolve(FILE), folder + "\n" + build + "\n" + triples + "\n");
  }
}
