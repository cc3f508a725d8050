package org.interregnum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages are rooms; here stands which room may look into which others. */
class RoomsTest {

  private static final String ROOT = "org.interregnum.";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.interregnum");

  private static final Set<String> READING =
      Set.of("document", "time", "lexicon", "syntax", "claim", "mention", "rule", "extraction");

  /**
   * For each room the rooms that it may look into, beside itself. {@code pipeline} and {@code cli}
   * are not here: they may look into all that come before them.
   */
  private static final Map<String, Set<String>> MAY_LOOK_AT =
      Map.ofEntries(
          Map.entry("document", Set.of()),
          Map.entry("time", Set.of()),
          Map.entry("lexicon", Set.of("time")),
          Map.entry("syntax", Set.of("document", "lexicon", "time")),
          Map.entry("claim", Set.of("document", "time")),
          Map.entry("mention", Set.of("claim", "document", "lexicon", "syntax", "time")),
          Map.entry("rule", READING),
          Map.entry("extraction", READING),
          Map.entry("statement", Set.of("claim", "time")),
          Map.entry("linking", Set.of("claim", "statement", "time")),
          Map.entry("vocabulary", Set.of()),
          Map.entry("graph", Set.of("claim", "linking", "statement", "time", "vocabulary")),
          Map.entry("validation", Set.of("graph", "vocabulary")),
          Map.entry("query", Set.of("time", "vocabulary")),
          Map.entry("publish", Set.of("query", "time", "vocabulary")),
          Map.entry("store", Set.of("publish")),
          Map.entry("tables", Set.of("claim", "publish", "vocabulary")),
          Map.entry("places", Set.of("publish", "vocabulary")),
          Map.entry("wikidata", Set.of("publish", "time", "vocabulary")),
          Map.entry("release", Set.of("places", "publish", "tables", "vocabulary", "wikidata")),
          Map.entry("remote", Set.of()),
          Map.entry("transfer", Set.of("remote")),
          Map.entry("proposal", Set.of("query", "remote", "vocabulary")),
          Map.entry("reconcile", Set.of("lexicon", "publish", "query", "time", "vocabulary")),
          Map.entry("pages", Set.of("publish", "query", "time", "vocabulary")),
          Map.entry(
              "server",
              Set.of(
                  "pages",
                  "publish",
                  "query",
                  "reconcile",
                  "release",
                  "tables",
                  "time",
                  "validation",
                  "vocabulary")),
          Map.entry("evaluation", Set.of("claim")));

  static Stream<String> rooms() {
    return MAY_LOOK_AT.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_looks_only_where_it_may(String room) {
    String[] allowed = packages(MAY_LOOK_AT.get(room), room);
    noClasses()
        .that()
        .resideInAPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.interregnum..").and(resideOutsideOfPackages(allowed)))
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void the_pipeline_knows_neither_server_nor_console() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(Set.of("server", "cli")))
        .check(PROGRAM);
  }

  @Test
  void every_room_has_its_place_in_the_table() {
    classes()
        .should()
        .resideInAnyPackage(packages(MAY_LOOK_AT.keySet(), "pipeline", "cli"))
        .check(PROGRAM);
  }

  @Test
  void no_rooms_look_at_each_other() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void the_reading_side_sees_no_rdf() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(READING, "statement", "evaluation"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j..")
        .check(PROGRAM);
  }

  @Test
  void only_the_server_serves() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "server..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..")
        .check(PROGRAM);
  }

  @Test
  void only_the_store_knows_its_engine() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe..")
        .check(PROGRAM);
  }

  @Test
  void only_the_commands_know_the_command_line() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(PROGRAM);
  }

  @Test
  void nobody_prints_past_the_console() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(PROGRAM);
  }

  @Test
  void only_the_program_ends_itself() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + "cli.Interregnum")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(PROGRAM);
  }

  private static String[] packages(Set<String> rooms, String... more) {
    return Stream.concat(rooms.stream(), Stream.of(more))
        .map(room -> ROOT + room + "..")
        .toArray(String[]::new);
  }
}
