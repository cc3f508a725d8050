package org.interregnum.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.interregnum.pipeline.BuildSettings;

/**
 * The project's folder, which holds the articles and the built graph.
 *
 * @param folder where the launcher says that the project is, or else the working directory
 */
record Home(Path folder) {

  /** Set by the launcher, which knows where it stands. */
  static final String PROPERTY = "interregnum.home";

  /** Relative where it lies in the working directory, so that messages name short paths. */
  static Home ofProcess() {
    Path home = Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath();
    Path here = Path.of("").toAbsolutePath();
    return new Home(home.startsWith(here) ? here.relativize(home) : home);
  }

  /** The folders that a command line names, or those of the project. */
  BuildSettings settings(Optional<Path> seeds, Optional<Path> data) {
    return BuildSettings.of(
        seeds.orElse(folder.resolve("seeds")), data.orElse(folder.resolve("data")));
  }
}
