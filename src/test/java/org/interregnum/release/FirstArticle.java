package org.interregnum.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimTable;
import org.interregnum.claim.ClaimTableException;
import org.interregnum.pipeline.BuildException;
import org.interregnum.pipeline.BuildSettings;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Site;
import org.interregnum.publish.UnitedDataset;
import org.interregnum.vocabulary.IriPatterns;

/** The graph and the claims of the first article, as they stand in {@code data}. */
public final class FirstArticle {

  public static final String SLUG = "chilean-occupation-of-peru";

  private FirstArticle() {}

  public static DatasetGraph dataset() {
    try {
      return UnitedDataset.load(
          new BuiltGraph(BuildSettings.of(Path.of("seeds"), Path.of("data")))::send);
    } catch (BuildException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Site site() {
    return new Site(dataset(), new Addresses(Addresses.DEFAULT_BASE), FirstArticle::text);
  }

  private static Optional<String> text(String slug) {
    try {
      return Optional.of(Files.readString(Path.of("seeds", slug + ".txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Claim> claims() throws IOException {
    try {
      return ClaimTable.read(Path.of("data", "claims", SLUG + ".jsonl")).values();
    } catch (ClaimTableException e) {
      throw new IOException(e);
    }
  }

  public static Downloads downloads(DatasetGraph dataset) {
    return new Downloads(dataset, IriPatterns.DEFAULT, FirstArticle::claims);
  }
}
