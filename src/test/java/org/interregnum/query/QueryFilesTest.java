package org.interregnum.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.interregnum.vocabulary.IR;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files of canned queries promise, each by itself and all together. */
class QueryFilesTest {

  private static final Pattern TERM = Pattern.compile("\\bir:(\\w+)");
  private static final Pattern PARAMETER = Pattern.compile("\\?(__\\w+)");
  private static final Pattern FOREIGN_FUNCTION =
      Pattern.compile("<(java|http://jena)[^>]*>\\s*\\(");

  private static Set<String> vocabulary;

  @BeforeAll
  static void reflect() throws IllegalAccessException {
    vocabulary = new TreeSet<>();
    for (Field field : IR.class.getFields()) {
      if (field.get(null) instanceof Resource term) {
        vocabulary.add(term.getLocalName());
      }
    }
  }

  static Collection<CannedQuery> queries() throws QueryException {
    return QueryCatalogue.onClassPath().queries();
  }

  private static String body(CannedQuery query) {
    return query.text().lines().filter(l -> !l.startsWith("#")).collect(Collectors.joining("\n"));
  }

  private static Set<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void a_query_is_standard_sparql_11(CannedQuery query) {
    Query parsed = QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);

    assertTrue(parsed.isSelectType());
    assertFalse(FOREIGN_FUNCTION.matcher(body(query)).find());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void a_query_uses_only_declared_terms(CannedQuery query) {
    Set<String> used = found(TERM, body(query));
    used.removeAll(vocabulary);

    assertEquals(Set.of(), used);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void a_query_gives_exactly_the_columns_that_it_declares(CannedQuery query) {
    assertEquals(
        query.columns().stream().map(Column::name).toList(), query.query().getResultVars());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void the_rows_of_a_query_have_an_order(CannedQuery query) {
    assertTrue(query.query().hasOrderBy());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void a_query_is_documented(CannedQuery query) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of(query.summary(), query.question(), query.description()));
    query.parameters().forEach(parameter -> words.add(parameter.meaning()));
    query.columns().forEach(column -> words.add(column.meaning()));

    words.forEach(text -> assertTrue(text.length() >= 8, text));
    assertTrue(query.name().matches("[a-z]+(-[a-z]+)*"), query.name());
    assertFalse(query.tags().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void a_query_declares_the_parameters_that_it_uses(CannedQuery query) {
    Set<String> declared = new TreeSet<>();
    query.parameters().forEach(parameter -> declared.add(parameter.variable().getVarName()));

    assertEquals(declared, found(PARAMETER, body(query)));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void the_default_in_the_header_is_the_one_in_the_query(CannedQuery query) throws QueryException {
    Binder binder = new Binder(ToyGraph.source());
    for (Parameter parameter : query.parameters()) {
      Node stated = binder.term(parameter, parameter.defaultValue());

      assertEquals(Set.of(stated), defaults(query.query(), parameter.variable()));
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void the_classes_of_a_parameter_are_declared_terms(CannedQuery query) {
    query.parameters().forEach(p -> assertTrue(vocabulary.containsAll(p.classes()), p.name()));
  }

  /** Every constant that the query falls back to where the variable is unbound. */
  private static Set<Node> defaults(Query query, Var variable) {
    Set<Node> constants = new HashSet<>();
    ExprTransformCopy coalesces =
        new ExprTransformCopy() {
          @Override
          public Expr transform(ExprFunctionN function, ExprList arguments) {
            if (function instanceof E_Coalesce && arguments.get(0).equals(new ExprVar(variable))) {
              constants.add(arguments.get(1).getConstant().asNode());
            }
            return super.transform(function, arguments);
          }
        };
    QueryTransformOps.transform(query, new ElementTransformCopyBase(), coalesces);
    return constants;
  }

  @Test
  void the_catalogue_has_the_twenty_two_queries_of_the_folder() throws Exception {
    QueryCatalogue folder = QueryCatalogue.in(Path.of("queries"));
    try (var files = Files.list(Path.of("queries"))) {
      assertEquals(22, files.count());
    }

    assertEquals(List.copyOf(queries()), List.copyOf(folder.queries()));
    assertEquals(22, folder.queries().size());
  }

  @Test
  void no_two_queries_ask_the_same() throws QueryException {
    List<String> questions = queries().stream().map(CannedQuery::question).toList();

    assertEquals(questions.size(), Set.copyOf(questions).size());
  }
}
