package org.interregnum.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what people write becomes a typed term in the place of a parameter. */
class BinderTest {

  private static final String LORANIA = "https://w3id.org/interregnum/id/state/lorania";

  private static QueryCatalogue catalogue;
  private static Binder binder;

  @BeforeAll
  static void load() throws QueryException {
    catalogue = QueryCatalogue.onClassPath();
    binder = new Binder(ToyGraph.source());
  }

  private static Node term(String query, String parameter, String text) throws QueryException {
    return binder.term(catalogue.query(query).parameter(parameter).orElseThrow(), text);
  }

  private static String fault(String query, String... arguments) {
    QueryException fault =
        assertThrows(
            QueryException.class,
            () -> binder.bind(catalogue.query(query), Arguments.parse(List.of(arguments))));
    assertEquals(1, fault.getMessage().lines().count());
    return fault.getMessage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LORANIA,
        "<" + LORANIA + ">",
        "id:state/lorania",
        "Lorania",
        "lorania",
        "  LORANIA ",
        "Republic of Lorania",
        "República de Lorania",
        "republica de lorania"
      })
  void a_state_is_found_by_iri_label_and_alias(String text) throws QueryException {
    assertEquals(
        NodeFactory.createURI(LORANIA), term("governments-on-date", "state", text.strip()));
  }

  @ParameterizedTest
  @CsvSource({
    "entity, jorge nanez, id:person/jorge-nanez",
    "entity, Rio Hondo, id:place/rio-hondo",
    "entity, Ile Verte, id:place/ile-verte",
    "government, Ferrán’s government, id:government/salto-government",
    "government, gobierno de salto, id:government/salto-government"
  })
  void a_name_is_found_without_its_accents_and_signs(String parameter, String text, String iri)
      throws QueryException {
    String query = parameter.equals("entity") ? "evidence" : "recognisers-of";

    Node found = term(query, parameter, text);

    assertEquals(iri, ShortIris.standard().shorten(found.getURI()));
  }

  @Test
  void a_name_of_another_class_is_unknown() {
    assertEquals(
        "No state is called 'Salto Government'; the nearest are Cantonia, Estoria and Lorania.",
        fault("governments-on-date", "state=Salto Government"));
  }

  @Test
  void an_unknown_name_is_answered_with_the_nearest() {
    assertEquals(
        "No state is called 'Lorannia'; the nearest are Lorania, Dravia and Cantonia.",
        fault("governments-on-date", "state=Lorannia"));
  }

  @Test
  void a_name_of_several_things_is_answered_with_their_iris() {
    assertEquals(
        "'twin' names several things; give one of id:place/a and id:place/b.",
        assertThrows(UnknownNameException.class, () -> twins().bind(evidence(), twin()))
            .getMessage());
  }

  private static Binder twins() {
    Dataset dataset = DatasetFactory.create();
    RDFParser.fromString(
            """
            PREFIX ir: <https://w3id.org/interregnum/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            <https://w3id.org/interregnum/id/place/a> a ir:Place ; rdfs:label "Twin"@en .
            <https://w3id.org/interregnum/id/place/b> a ir:Place ; rdfs:label "TWIN"@en .
            """,
            Lang.TURTLE)
        .parse(dataset);
    return new Binder(GraphSource.of(dataset));
  }

  private static CannedQuery evidence() throws QueryException {
    return catalogue.query("evidence");
  }

  private static Arguments twin() throws QueryException {
    return Arguments.parse(List.of("entity=twin"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x> } DELETE WHERE { ?s ?p ?o } #",
        "<https://example.org/x> } . SERVICE <https://example.org/> { ?s ?p ?o } #>",
        "\") . FILTER(true",
        "?__state_iri"
      })
  void an_injection_is_only_an_unknown_name(String text) {
    assertTrue(
        fault("governments-on-date", "state=" + text)
            .startsWith("No state is called '" + text + "'; the nearest are "));
  }

  @Test
  void a_quoted_language_is_refused() {
    assertEquals(
        "The parameter language takes a language tag such as es, not 'es\") #'.",
        fault("wikidata-labels", "language=es\") #"));
  }

  @Test
  void a_language_is_written_in_lower_case() throws QueryException {
    assertEquals(
        NodeFactory.createLiteralString("pt-br"), term("wikidata-labels", "language", "pt-BR"));
  }

  @Test
  void a_day_becomes_a_date() throws QueryException {
    Node day = term("governments-on-date", "date", "1882-03-01");

    assertEquals("1882-03-01", day.getLiteralLexicalForm());
    assertEquals(XSD.date.getURI(), day.getLiteralDatatypeURI());
  }

  @ParameterizedTest
  @CsvSource({
    "from, 1882, 1882-01-01",
    "from, 1882-06, 1882-06-01",
    "to, 1882, 1882-12-31",
    "to, 1880-02, 1880-02-29",
    "to, 1883-38, 1883-08-31"
  })
  void a_range_takes_the_first_and_last_day_of_longer_dates(
      String parameter, String text, String day) throws QueryException {
    assertEquals(day, term("timeline", parameter, text).getLiteralLexicalForm());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1882-06 | a day such as 1882-03-01; '1882-06' is longer than a day.",
        "1882 | a day such as 1882-03-01; '1882' is longer than a day.",
        "1882-02-30 | a day such as 1882-03-01, not '1882-02-30'.",
        "1 March 1882 | a day such as 1882-03-01, not '1 March 1882'.",
        "1882-03-01~ | a day such as 1882-03-01, not '1882-03-01~'."
      })
  void what_is_no_day_is_refused(String text, String words) {
    assertEquals("The parameter date takes " + words, fault("governments-on-date", "date=" + text));
  }

  @Test
  void an_unknown_parameter_is_answered_with_the_known_ones() {
    assertEquals(
        "The query governments-on-date has no parameter 'day'; it takes state and date.",
        fault("governments-on-date", "day=1882-03-01"));
    assertEquals(
        "The query battles has no parameter 'state'; it takes no parameters.",
        fault("battles", "state=Lorania"));
  }

  @Test
  void what_is_no_pair_is_refused() {
    assertEquals("'Lorania' is no parameter; write name=value.", fault("battles", "Lorania"));
    assertEquals(
        "The parameter state is given twice.", fault("battles", "state=Lorania", "state=Dravia"));
    assertEquals("The parameter state has no value.", fault("governments-on-date", "state="));
  }

  @Test
  void the_bound_query_has_the_terms_and_no_parameter() throws QueryException {
    Query bound =
        binder.bind(
            catalogue.query("governments-on-date"),
            Arguments.parse(List.of("state=Lorania", "date=1901-02-01")));

    String text = bound.serialize();
    assertFalse(text.contains("?__"), text);
    assertTrue(text.contains("<" + LORANIA + ">"), text);
    assertTrue(text.contains("\"1901-02-01\"^^xsd:date"), text);
  }

  @Test
  void an_unknown_query_is_answered_with_the_nearest() {
    UnknownQueryException fault =
        assertThrows(UnknownQueryException.class, () -> catalogue.query("goverment-on-date"));

    assertTrue(
        fault
            .getMessage()
            .startsWith(
                "No query is called 'goverment-on-date'; the nearest are governments-on-date, "));
  }
}
