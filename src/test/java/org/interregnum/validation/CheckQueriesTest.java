package org.interregnum.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckQueriesTest {

  private static final List<CheckQuery> QUERIES = CheckQueries.bundled();

  static List<Path> invalid() {
    return Examples.files("checks", "invalid.");
  }

  @Test
  void the_valid_examples_pass_each_check() {
    assertEquals(List.of(), found(Examples.valid()).toList());
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void an_invalid_example_is_found_at_fault_with_the_words_that_it_expects(Path file) {
    assertEquals(Examples.expected(file), found(Examples.with(file)).sorted().toList());
  }

  @Test
  void each_check_has_an_invalid_example_of_its_name() {
    assertEquals(
        CheckQueries.NAMES.stream().map(name -> "invalid." + name + ".ttl").sorted().toList(),
        invalid().stream().map(Examples::name).toList());
  }

  @Test
  void each_file_of_a_check_is_in_the_list() {
    Path folder = Path.of("src", "main", "resources", "org", "interregnum", "validation", "checks");
    assertEquals(
        CheckQueries.NAMES.stream().map(name -> name + ".rq").sorted().toList(),
        Stream.of(folder.toFile().list()).sorted().toList());
  }

  private static Stream<String> found(Graph data) {
    Graph whole = Examples.withOntology(data);
    return QUERIES.stream()
        .flatMap(query -> query.check(whole).map(result -> query.name() + ": " + line(result)));
  }

  private static String line(ValidationResult result) {
    return result.severity().word() + " " + result.focusNode() + " " + result.message();
  }
}
