package org.interregnum.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders that are on the disk itself, and not only on their way to it. */
final class Durable {

  private Durable() {}

  /** Writes a file beside the one that it replaces, and puts it in its place at one moment. */
  static void write(Path file, String text) throws IOException {
    Path fresh = fresh(file);
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(file.toAbsolutePath().getParent());
  }

  /** What a write that was interrupted may leave beside a file. */
  static Path fresh(Path file) {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  /** Brings a folder and all that is in it to the disk. */
  static void forceAll(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      force(each);
    }
    force(folder.toAbsolutePath().getParent());
  }

  private static void force(Path place) throws IOException {
    if (Files.isDirectory(place)
        && !place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      // There a folder cannot be opened, and needs not be.
      return;
    }
    try (FileChannel channel = FileChannel.open(place, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Deletes a folder and all that is in it; one that is not there is none. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
