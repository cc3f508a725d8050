package org.interregnum.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interregnum.publish.UnitedDataset;

/** The folder of a store, kept for this program until it is closed. */
public final class Store implements AutoCloseable {

  private final Path folder;
  private final StoreLock lock;
  private Optional<Pointer> current;
  private long last;

  private Store(Path folder, StoreLock lock, Optional<Pointer> current, long last) {
    this.folder = folder;
    this.lock = lock;
    this.current = current;
    this.last = last;
  }

  /**
   * Opens a store, which is made where there is none, and deletes what an interrupted program left
   * half done. Nothing of the engine is needed for it.
   *
   * @throws StoreException where another program has it, or the folder is no store
   */
  public static Store open(Path folder) throws StoreException {
    try {
      Files.createDirectories(folder);
      if (!isStore(folder)) {
        throw StoreException.noStore(folder);
      }
      StoreLock lock = StoreLock.take(folder);
      try {
        Optional<Pointer> current = Pointer.read(folder);
        return new Store(folder, lock, current, swept(folder, current));
      } catch (IOException | StoreException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw StoreException.notOpened(folder, e);
    }
  }

  private static boolean isStore(Path folder) throws IOException {
    Path pointer = Path.of(Pointer.FILE);
    Set<String> ours =
        Set.of(StoreLock.FILE, Pointer.FILE, Durable.fresh(pointer).getFileName().toString());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .allMatch(name -> ours.contains(name) || Pointer.FOLDER.matcher(name).matches());
    }
  }

  /** Deletes what is not current; returns the number of the current generation. */
  private static long swept(Path folder, Optional<Pointer> current) throws IOException {
    Files.deleteIfExists(Durable.fresh(folder.resolve(Pointer.FILE)));
    List<Path> generations;
    try (Stream<Path> files = Files.list(folder)) {
      generations =
          files
              .filter(file -> Pointer.FOLDER.matcher(file.getFileName().toString()).matches())
              .filter(file -> !current.map(at -> file.endsWith(at.folder())).orElse(false))
              .toList();
    }
    for (Path generation : generations) {
      Durable.delete(generation);
    }
    return current.map(at -> Long.parseLong(at.folder().replaceAll("\\D", ""))).orElse(0L);
  }

  /** Opens the current generation; none in a new store. */
  public Optional<Generation> current() throws StoreException {
    try {
      return current.map(
          at -> Generation.open(folder.resolve(at.folder()), at.build(), at.triples()));
    } catch (RuntimeException e) {
      throw StoreException.notOpened(folder, e);
    }
  }

  /** Of which build the current generation is. */
  public Optional<String> build() {
    return current.map(Pointer::build);
  }

  /**
   * Loads a generation beside the current one, which stays what it is.
   *
   * @param build what the data are called; kept with them
   * @throws StoreException where they cannot be written, such as on a full disk; nothing of them is
   *     left
   */
  public <E extends Exception> Generation load(String build, UnitedDataset.Source<E> source)
      throws E, StoreException {
    last++;
    Path place = folder.resolve("generation-" + last);
    boolean whole = false;
    try {
      Files.createDirectory(place);
      Generation fresh = Generation.open(place, build, Generation.write(place, source));
      whole = true;
      return fresh;
    } catch (IOException | RuntimeException | InternalError e) {
      throw StoreException.notLoaded(folder, e);
    } finally {
      if (!whole) {
        discard(place);
        // Files written as memory take their room until the collector lets that go.
        System.gc();
      }
    }
  }

  /** Makes a generation the current one, now and at the next start. */
  public void keep(Generation fresh) throws StoreException {
    try {
      fresh.pointer().write(folder);
      current = Optional.of(fresh.pointer());
    } catch (IOException e) {
      throw StoreException.notLoaded(folder, e);
    }
  }

  /** Closes a generation that nobody reads any more, and deletes it where it is not current. */
  public void leave(Generation generation) {
    generation.close();
    if (!current.equals(Optional.of(generation.pointer()))) {
      discard(generation.folder());
    }
  }

  /** What cannot be deleted now is swept at the next start. */
  private static void discard(Path generation) {
    try {
      Durable.delete(generation);
    } catch (IOException e) {
      // It stays until then.
    }
  }

  /** Gives the folder free; generations that were opened are to be left before. */
  @Override
  public void close() throws StoreException {
    try {
      lock.close();
    } catch (IOException e) {
      throw StoreException.notOpened(folder, e);
    }
  }
}
