package org.interregnum.pipeline;

import java.nio.file.Path;
import org.interregnum.vocabulary.IriPatterns;

/**
 * Where a build reads and writes.
 *
 * @param seeds the folder of the articles
 * @param data the folder in which {@code graph} and {@code claims} are written
 * @param patterns the base of all IRIs that are not the ontology's
 */
public record BuildSettings(Path seeds, Path data, IriPatterns patterns) {

  /** With the base that the published data has. */
  public static BuildSettings of(Path seeds, Path data) {
    return new BuildSettings(seeds, data, IriPatterns.DEFAULT);
  }

  /** The folder of the built graph. */
  Path graph() {
    return data.resolve("graph");
  }

  /** The folder of the claim tables. */
  public Path claims() {
    return data.resolve("claims");
  }
}
