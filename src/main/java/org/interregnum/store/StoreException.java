package org.interregnum.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a store cannot do. The message is one sentence that names the folder and the remedy. */
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1L;

  private StoreException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  static StoreException inUse(Path folder) {
    return new StoreException(
        folder + ": another server has this store; stop that one, or give this one its own folder.",
        null);
  }

  static StoreException noStore(Path folder) {
    return new StoreException(
        folder
            + ": holds other files and is no store; name a folder of its own"
            + " ('--data' names that of the built graph).",
        null);
  }

  static StoreException damaged(Path file) {
    return new StoreException(
        file
            + ": names no generation that is here; delete the folder, and the store is loaded anew.",
        null);
  }

  static StoreException notOpened(Path folder, Throwable cause) {
    return new StoreException(
        folder + ": the store cannot be opened (" + reason(cause) + "); look at the folder.",
        cause);
  }

  static StoreException notLoaded(Path folder, Throwable cause) {
    return new StoreException(
        folder
            + ": the graph cannot be written to the store ("
            + reason(cause)
            + "); what was there before is as it was.",
        cause);
  }

  /** What the system said in the first place. */
  private static String reason(Throwable failure) {
    Optional<String> said =
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .filter(IOException.class::isInstance)
            .map(StoreException::words)
            .reduce((outer, inner) -> inner);
    return said.orElse(failure.toString());
  }

  private static String words(Throwable fault) {
    return fault instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : String.valueOf(fault.getMessage());
  }
}
