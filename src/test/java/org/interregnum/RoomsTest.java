package org.interregnum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The packages are rooms; here stands which room may look into which others. */
@AnalyzeClasses(packages = "org.interregnum", importOptions = DoNotIncludeTests.class)
class RoomsTest {

  private static final String ROOT = "org.interregnum.";

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
          Map.entry("server", Set.of("publish", "query", "time", "validation", "vocabulary")),
          Map.entry("evaluation", Set.of("claim")));

  @ArchTest
  static final ArchRule rooms_look_only_where_they_may =
      CompositeArchRule.of(MAY_LOOK_AT.keySet().stream().sorted().map(RoomsTest::looks).toList());

  @ArchTest
  static final ArchRule the_pipeline_knows_neither_server_nor_console =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "server..", ROOT + "cli..");

  @ArchTest
  static final ArchRule every_room_has_its_place_in_the_table =
      classes().should().resideInAnyPackage(packages(MAY_LOOK_AT.keySet(), "pipeline", "cli"));

  @ArchTest
  static final ArchRule no_rooms_look_at_each_other =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_reading_side_sees_no_rdf =
      noClasses()
          .that()
          .resideInAnyPackage(packages(READING, "statement", "evaluation"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j..");

  @ArchTest
  static final ArchRule only_the_server_serves =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "server..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule only_the_commands_know_the_command_line =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..");

  @ArchTest
  static final ArchRule nobody_prints_past_the_console =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule only_the_program_ends_itself =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + "cli.Interregnum")
          .should()
          .callMethod(System.class, "exit", int.class);

  private static ArchRule looks(String room) {
    Set<String> others = MAY_LOOK_AT.get(room);
    return noClasses()
        .that()
        .resideInAPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat(oursOutside(packages(others, room)))
        .as("the room " + room + " looks only at " + others.stream().sorted().toList())
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> oursOutside(String... allowed) {
    DescribedPredicate<JavaClass> ours = JavaClass.Predicates.resideInAPackage("org.interregnum..");
    return ours.and(JavaClass.Predicates.resideOutsideOfPackages(allowed));
  }

  private static String[] packages(Set<String> rooms, String... more) {
    return Stream.concat(rooms.stream(), List.of(more).stream())
        .map(room -> ROOT + room + "..")
        .toArray(String[]::new);
  }
}
