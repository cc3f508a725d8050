package org.interregnum.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interregnum.extraction.Silence;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Site;
import org.interregnum.publish.Texts;
import org.interregnum.query.CannedQuery;
import org.interregnum.query.QueryCatalogue;
import org.interregnum.reconcile.ReconciliationService;
import org.interregnum.release.Download;
import org.interregnum.statement.conflict.ContradictionKind;
import org.junit.jupiter.api.Test;

/** What the data, the queries and the rules say in English can be read in Spanish. */
class TranslationsTest {

  private static final Words SPANISH = Words.in(Language.ES);

  @Test
  void every_question_with_its_parameters_and_columns_is_translated() throws Exception {
    assertEquals(
        List.of(),
        QueryCatalogue.onClassPath().queries().stream()
            .flatMap(TranslationsTest::keys)
            .distinct()
            .filter(key -> SPANISH.translation(key).isEmpty())
            .toList());
  }

  private static Stream<String> keys(CannedQuery query) {
    return Stream.of(
            Stream.of("question." + query.name()),
            query.parameters().stream().map(p -> "meaning." + query.name() + "." + p.name()),
            query.parameters().stream().map(p -> column(p.name())),
            query.columns().stream().map(c -> column(c.name())))
        .flatMap(keys -> keys);
  }

  private static String column(String name) {
    return "column." + ResultTable.words(name).replace(' ', '-');
  }

  @Test
  void every_kind_of_contradiction_has_a_reason_in_spanish() {
    assertEquals(
        List.of(),
        Arrays.stream(ContradictionKind.values())
            .filter(kind -> SPANISH.translation("why." + kind.slug()).isEmpty())
            .toList());
  }

  @Test
  void every_file_to_take_home_is_described_in_spanish() {
    assertEquals(
        List.of(),
        Arrays.stream(Download.values())
            .map(Download::fileName)
            .filter(name -> SPANISH.translation("file." + name).isEmpty())
            .toList());
  }

  @Test
  void what_a_table_is_matched_by_is_described_in_spanish() {
    ReconciliationService service =
        new ReconciliationService(
            new Site(
                DatasetGraphFactory.createTxnMem(),
                new Addresses(Addresses.DEFAULT_BASE),
                Texts.NONE));
    assertEquals(
        List.of(),
        Stream.concat(
                service.types().stream().map(type -> "match.type." + type.id()),
                service.properties().stream().map(property -> "match.property." + property.id()))
            .flatMap(key -> Stream.of(key, key + ".meaning"))
            .filter(key -> SPANISH.translation(key).isEmpty())
            .toList());
  }

  @Test
  void every_relation_has_a_name() {
    for (Language language : Language.values()) {
      assertEquals(
          List.of(),
          Relations.keys().stream().filter(key -> !Words.in(language).has(key)).toList());
    }
  }

  @Test
  void every_silence_is_explained() {
    assertEquals(
        List.of(),
        Arrays.stream(Silence.values())
            .filter(reason -> !SPANISH.has("silence." + word(reason)))
            .toList());
  }

  private static String word(Silence reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
