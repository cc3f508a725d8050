package org.interregnum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimLines;
import org.interregnum.claim.ClaimTable;
import org.interregnum.claim.ClaimTableException;
import org.interregnum.tables.ClaimSource;

/**
 * The claim tables that a build has written, one for each article, read when they are asked for.
 */
record ClaimFiles(Path folder) implements ClaimSource {

  @Override
  public List<Claim> claims() throws IOException {
    List<Claim> claims = new ArrayList<>();
    for (Path file : files()) {
      claims.addAll(read(file));
    }
    return claims;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private static List<Claim> read(Path file) throws IOException {
    try {
      ClaimLines<Claim> lines = ClaimTable.read(file);
      if (!lines.faults().isEmpty()) {
        throw new IOException(lines.faults().get(0));
      }
      return lines.values();
    } catch (ClaimTableException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
