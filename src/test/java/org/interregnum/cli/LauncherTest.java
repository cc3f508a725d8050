package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher in a project of its own, with a wrapper and JDKs that only note what they are asked.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  /**
   * Prints its own path, its folder and its arguments; leaves a cache where training asks for one.
   */
  private static final String JAVA =
      """
      #!/bin/sh
      for argument in "$@"; do
        case $argument in
          -XX:AOTCache=*training*) echo cache >"${argument#*=}" ;;
          -XX:ArchiveClassesAtExit=*) echo cache >"${argument#*=}" ;;
        esac
      done
      printf '%s\\n' "$0" "$PWD" "$@"
      """;

  private static final String WRAPPER =
      """
      #!/bin/sh
      echo "$JAVA_HOME" >>builds
      mkdir -p target
      echo jar >target/interregnum.jar
      """;

  private static final String WATCHING =
      "Watching Interregnum run, so that it starts fast from now on; this is done once and takes half"
          + " a minute ...\n";
  private static final String WAITING =
      "Another start of Interregnum is preparing it; waiting for that ...\n";

  @TempDir Path folder;

  private Path project;

  @BeforeEach
  void layOutAProject() throws IOException {
    // A blank in the path, as people have them.
    project = Files.createDirectories(folder.resolve("my project"));
    script(project.resolve("interregnum"), Files.readString(Path.of("interregnum")));
    script(project.resolve("mvnw"), WRAPPER);
    Files.createDirectories(project.resolve("src/main"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
  }

  @Test
  void the_first_start_builds_and_trains_and_the_second_does_neither() throws Exception {
    Path jdk = jdk("25", "25.0.3");
    Started first = start(jdk, "extract", "a b.txt");
    assertEquals(
        "Building Interregnum; this is done once and takes a minute or two ...\n" + WATCHING,
        first.err());
    assertEquals(List.of(jdk.toString()), Files.readAllLines(project.resolve("builds")));
    Started second = start(jdk, "extract", "a b.txt");
    assertEquals("", second.err());
    assertEquals(1, Files.readAllLines(project.resolve("builds")).size());
    assertEquals(first.out(), second.out());
  }

  @Test
  void java_gets_the_arguments_the_home_and_the_folder_that_the_person_is_in() throws Exception {
    Path jdk = jdk("25", "25.0.3");
    List<String> said = start(jdk, "extract", "a b.txt").out().lines().toList();
    assertEquals(jdk.resolve("bin/java").toString(), said.get(0));
    assertEquals(folder.toRealPath().toString(), said.get(1));
    assertEquals(List.of("extract", "a b.txt"), said.subList(said.size() - 2, said.size()));
    assertTrue(said.contains("-Dinterregnum.home=" + project.toRealPath()), said::toString);
    assertTrue(said.contains("-Dinterregnum.terminal=false"), said::toString);
    assertTrue(said.contains("-Xmx512m"), said::toString);
    assertTrue(said.contains("-XX:+UseSerialGC"), said::toString);
  }

  @Test
  void a_new_jdk_keeps_an_ahead_of_time_cache_and_an_older_one_a_class_data_archive()
      throws Exception {
    Path start = project.toRealPath().resolve("target/start");
    List<String> new25 = start(jdk("25", "25.0.3"), "query").out().lines().toList();
    assertTrue(
        new25.contains("-XX:AOTCache=" + start.resolve("java-25.0.3-commands")), new25::toString);
    List<String> old17 = start(jdk("17", "17.0.15"), "query").out().lines().toList();
    assertTrue(
        old17.contains("-XX:SharedArchiveFile=" + start.resolve("java-17.0.15-all")),
        old17::toString);
  }

  @Test
  void a_changed_source_is_built_again_and_a_changed_jar_trained_again() throws Exception {
    Path jdk = jdk("25", "25.0.3");
    start(jdk, "query");
    Path cache = project.resolve("target/start/java-25.0.3-commands");
    Files.writeString(cache, "old");
    later(Files.writeString(project.resolve("src/main/New.java"), ""));
    start(jdk, "query");
    assertEquals(2, Files.readAllLines(project.resolve("builds")).size());
    later(project.resolve("target/interregnum.jar"));
    start(jdk, "query");
    assertEquals("cache\n", Files.readString(cache));
  }

  @Test
  void a_build_that_fails_ends_the_start_and_shows_why() throws Exception {
    script(project.resolve("mvnw"), "#!/bin/sh\necho 'no such class: Peru'\nexit 1\n");
    Started started = start(jdk("25", "25.0.3"), "query");
    assertEquals(1, started.status());
    assertEquals("", started.out());
    assertTrue(started.err().contains("\nno such class: Peru\n"), started.err());
    assertTrue(started.err().contains("\nInterregnum could not be built; "), started.err());
    assertFalse(Files.exists(project.resolve("target/start/lock")));
  }

  /** Locks that nobody holds: what the lock is, and who is said to hold it. */
  static Stream<String> abandoned() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    return Stream.of(
        "a file of an older launcher",
        "a folder with " + dead.pid() + ".",
        "a folder with " + dead.pid() + ".4711",
        // This process is there, and began at another time than the holder did.
        "a folder with " + ProcessHandle.current().pid() + ".1",
        "a folder with nonsense",
        "an empty folder");
  }

  @ParameterizedTest
  @MethodSource("abandoned")
  void a_lock_that_nobody_holds_is_taken_over(String what) throws Exception {
    Path lock = Files.createDirectories(project.resolve("target/start")).resolve("lock");
    if (what.startsWith("a file")) {
      Files.createFile(lock);
    } else {
      Files.createDirectory(lock);
    }
    if (what.contains(" with ")) {
      Files.createFile(lock.resolve(what.substring(what.lastIndexOf(' ') + 1)));
    }
    Started started = start(jdk("25", "25.0.3"), "query");
    assertEquals(0, started.status());
    assertTrue(started.err().contains(WATCHING), started.err());
    assertFalse(Files.exists(lock));
  }

  @Test
  void a_start_waits_for_another_only_so_long_and_goes_on_without_the_cache() throws Exception {
    Path jdk = jdk("25", "25.0.3");
    start(jdk, "query");
    // The first process of a machine never ends, and only its owner may ask for it.
    Path holder = project.resolve("target/start/lock/1.");
    Files.createDirectories(holder.getParent());
    Files.createFile(holder);
    Files.delete(project.resolve("target/start/java-25.0.3.tried"));
    Files.delete(project.resolve("target/start/java-25.0.3-commands"));
    Started started =
        start(Map.of("INTERREGNUM_JAVA_HOME", "" + jdk, "INTERREGNUM_PATIENCE", "2"), "query");
    assertEquals(0, started.status());
    assertTrue(started.err().startsWith(WAITING + "Starting without the cache "), started.err());
    assertEquals(2, started.err().lines().count());
    assertFalse(started.out().contains("-XX:AOTCache="), started.out());
    assertTrue(Files.exists(holder), "the lock of a process that lives was taken away");
  }

  @Test
  void who_waits_for_a_build_that_never_ends_is_told_which_lock_to_remove() throws Exception {
    Path holder = project.resolve("target/start/lock/1.");
    Files.createDirectories(holder.getParent());
    Files.createFile(holder);
    Map<String, String> hasty =
        Map.of("INTERREGNUM_JAVA_HOME", "" + jdk("25", "25.0.3"), "INTERREGNUM_PATIENCE", "0");
    Started started = start(hasty, "query");
    assertEquals(1, started.status());
    assertTrue(
        started.err().endsWith("remove " + holder.getParent().toRealPath() + ".\n"), started.err());
  }

  @Test
  void of_several_first_starts_one_prepares() throws Exception {
    Path jdk = jdk("25", "25.0.3");
    script(project.resolve("mvnw"), WRAPPER.replace("mkdir", "sleep 1\nmkdir"));
    List<CompletableFuture<Started>> starts =
        IntStream.range(0, 6)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> startInItsOwnFolder(jdk, i)))
            .toList();
    for (CompletableFuture<Started> start : starts) {
      assertEquals(0, start.get().status());
    }
    assertEquals(1, Files.readAllLines(project.resolve("builds")).size());
    assertEquals(1, starts.stream().filter(s -> s.join().err().contains(WATCHING)).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "25"})
  void training_that_never_ends_is_ended_and_not_tried_again(String version) throws Exception {
    Path jdk = jdk(version, version + ".0.3");
    script(
        jdk.resolve("bin/java"),
        JAVA.replace(
            "printf", "case $* in *Training*) echo $$ >>pids; exec sleep 300 ;; esac\nprintf"));
    Map<String, String> hasty =
        Map.of("INTERREGNUM_JAVA_HOME", jdk.toString(), "INTERREGNUM_PATIENCE", "1");
    Started started = start(hasty, "query");
    assertEquals(0, started.status());
    assertTrue(
        started
            .err()
            .endsWith(
                WATCHING
                    + "That took too long and was given up; Interregnum starts more slowly without it.\n"),
        started.err());
    assertFalse(
        started.out().contains(version.equals("17") ? "-XX:SharedArchiveFile=" : "-XX:AOTCache="),
        started.out());
    for (String pid : Files.readAllLines(project.resolve("pids"))) {
      assertFalse(ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent());
    }
    assertEquals("", start(hasty, "query").err());
  }

  @Test
  void a_start_that_is_ended_while_it_trains_leaves_neither_a_lock_nor_a_process()
      throws Exception {
    Path jdk = jdk("25", "25.0.3");
    script(jdk.resolve("bin/java"), JAVA.replace("printf", "echo $$ >pid; exec sleep 300\nprintf"));
    ProcessBuilder builder = new ProcessBuilder(project.resolve("interregnum").toString(), "query");
    builder.environment().put("INTERREGNUM_JAVA_HOME", jdk.toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile());
    Process process = builder.start();
    Path pid = project.resolve("pid");
    while (!Files.exists(pid) || Files.size(pid) == 0) {
      Thread.sleep(20);
    }
    process.destroy();
    assertTrue(process.waitFor(10, TimeUnit.SECONDS), "the launcher does not end");
    assertEquals(130, process.exitValue());
    assertFalse(Files.exists(project.resolve("target/start/lock")));
    long learner = Long.parseLong(Files.readString(pid).strip());
    assertFalse(ProcessHandle.of(learner).filter(ProcessHandle::isAlive).isPresent());
  }

  @Test
  void a_jdk_that_is_too_old_is_refused_in_one_sentence() throws Exception {
    Path jdk = jdk("11", "11.0.2");
    Started started = start(jdk, "query");
    assertEquals(1, started.status());
    assertEquals("INTERREGNUM_JAVA_HOME is no JDK, 17 or newer: " + jdk + ".\n", started.err());
  }

  @Test
  void of_the_jdks_that_are_there_the_newest_is_taken() throws Exception {
    Path home = folder.resolve("home");
    for (int version : new int[] {21, 999, 17}) {
      jdk(home.resolve(".jdks/jdk-" + version), Integer.toString(version), version + ".0.1");
    }
    Map<String, String> environment = Map.of("HOME", home.toString(), "INTERREGNUM_JAVA_HOME", "");
    String first = start(environment, "query").out().lines().findFirst().orElseThrow();
    assertEquals(home.resolve(".jdks/jdk-999/bin/java").toString(), first);
  }

  @Test
  void it_can_be_started_over_a_symbolic_link() throws Exception {
    Path link =
        Files.createSymbolicLink(folder.resolve("linked"), Path.of("my project/interregnum"));
    Started started =
        start(link, Map.of("INTERREGNUM_JAVA_HOME", jdk("25", "25.0.3").toString()), "query");
    assertTrue(started.out().contains("-Dinterregnum.home=" + project.toRealPath()), started.out());
  }

  private record Started(int status, String out, String err) {}

  private Started start(Path jdk, String... arguments) throws Exception {
    return start(Map.of("INTERREGNUM_JAVA_HOME", jdk.toString()), arguments);
  }

  private Started start(Map<String, String> environment, String... arguments) throws Exception {
    return start(project.resolve("interregnum"), environment, arguments);
  }

  private Started startInItsOwnFolder(Path jdk, int number) {
    try {
      Path own = Files.createDirectory(folder.resolve("own-" + number));
      Map<String, String> environment = Map.of("INTERREGNUM_JAVA_HOME", jdk.toString());
      return start(own, project.resolve("interregnum"), environment, "query");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Started start(Path launcher, Map<String, String> environment, String... arguments)
      throws Exception {
    return start(folder, launcher, environment, arguments);
  }

  private static Started start(
      Path folder, Path launcher, Map<String, String> environment, String... arguments)
      throws Exception {
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    ProcessBuilder builder = new ProcessBuilder(launcher.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().putAll(environment);
    builder.directory(folder.toFile()).redirectOutput(out).redirectError(err);
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the launcher hangs");
    return new Started(
        process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
  }

  private Path jdk(String version, String runtime) throws IOException {
    return jdk(folder.resolve("jdk-" + version), version, runtime);
  }

  private static Path jdk(Path jdk, String version, String runtime) throws IOException {
    Files.createDirectories(jdk.resolve("bin"));
    script(jdk.resolve("bin/java"), JAVA);
    script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    Files.writeString(
        jdk.resolve("release"),
        "IMPLEMENTOR=\"Toy\"\nJAVA_RUNTIME_VERSION=\"%s\"\nJAVA_VERSION=\"%s.0.1\"\n"
            .formatted(runtime, version));
    return jdk;
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  /** As if the file had been written after all that the launcher has made so far. */
  private static void later(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
  }
}
