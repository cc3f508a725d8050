package org.interregnum.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interregnum.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTableTest {

  private static final Claim RECOGNITION =
      new Claim(
          "chilean-occupation-of-peru",
          ClaimKind.RECOGNITION,
          Optional.of("Costa Rica"),
          Optional.of("Government of La Magdalena"),
          Optional.of("recognised"),
          Optional.empty(),
          Optional.empty(),
          Edtf.parse("1882-06"),
          new Claim.Evidence("Costa Rica \"recognized\", twice.", 11034, 11065),
          new Claim.Origin("recognition.recognised", 0.1 + 0.2));

  private static final String LINE =
      "{\"source\":\"chilean-occupation-of-peru\",\"kind\":\"recognition\",\"subject\":\"Costa Rica\","
          + "\"object\":\"Government of La Magdalena\",\"qualifier\":\"recognised\",\"as\":null,"
          + "\"start\":null,\"end\":\"1882-06\",\"quote\":\"Costa Rica \\\"recognized\\\", twice.\","
          + "\"begin\":11034,\"stop\":11065,\"rule\":\"recognition.recognised\",\"confidence\":0.3}\n";

  @TempDir Path folder;

  @Test
  void a_claim_is_one_json_line_with_its_fields_in_the_order_of_the_table() throws IOException {
    StringWriter text = new StringWriter();
    try (ClaimWriter out = ClaimTable.jsonLines(text)) {
      out.write(RECOGNITION);
      out.write(RECOGNITION);
    }
    assertEquals(LINE + LINE, text.toString());
  }

  @Test
  void csv_has_a_header_quotes_what_needs_it_and_leaves_what_is_unknown_empty() throws IOException {
    StringWriter text = new StringWriter();
    try (ClaimWriter out = ClaimTable.csv(text)) {
      out.write(RECOGNITION);
    }
    assertEquals(
        "source,kind,subject,object,qualifier,as,start,end,quote,begin,stop,rule,confidence\r\n"
            + "chilean-occupation-of-peru,recognition,Costa Rica,Government of La Magdalena,"
            + "recognised,,,1882-06,\"Costa Rica \"\"recognized\"\", twice.\",11034,11065,"
            + "recognition.recognised,0.3\r\n",
        text.toString());
  }

  @Test
  void a_table_without_claims_is_no_line_of_json_and_a_header_of_csv() throws IOException {
    StringWriter json = new StringWriter();
    StringWriter csv = new StringWriter();
    ClaimTable.jsonLines(json).close();
    ClaimTable.csv(csv).close();
    assertEquals("", json.toString());
    assertEquals(String.join(",", ClaimTable.COLUMNS) + "\r\n", csv.toString());
  }

  @Test
  void what_was_written_is_read_back() throws Exception {
    ClaimLines<Claim> lines = ClaimTable.read(file("\uFEFF" + LINE + "\n# a remark\n" + LINE));
    assertEquals(List.of(), lines.faults());
    assertEquals(2, lines.values().size());
    StringWriter text = new StringWriter();
    try (ClaimWriter out = ClaimTable.jsonLines(text)) {
      out.write(lines.values().get(1));
    }
    assertEquals(LINE, text.toString());
  }

  @Test
  void a_bad_line_is_a_sentence_with_its_place_and_the_others_are_read() throws Exception {
    Path file = file(LINE + "{\n" + LINE + "{\"kind\":\"rumour\"}\n");
    ClaimLines<Claim> lines = ClaimTable.read(file);
    assertEquals(2, lines.values().size());
    assertEquals(2, lines.faults().size());
    assertEquals(file + ":4: no kind of claim is 'rumour'.", lines.faults().get(1));
    assertEquals(
        file + ":2: not JSON",
        lines.faults().get(0).substring(0, (file + ":2: not JSON").length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          []                                             | not a JSON object.
          {"source":"a"}                                 | 'kind' is missing.
          {"kind":7}                                     | 'kind' is neither a text nor null.
          {"kind":"event","start":["1882"]}              | 'start' is neither a text nor null.
          {"kind":"event","subject":[1]}                 | 'subject' is neither a text nor null.
          {"kind":"event","begin":"4"}                   | 'begin' is neither a whole number nor null.
          {"kind":"event"}                               | 'source' is missing.
          {"kind":"event","source":"a","start":"soon"}   | 'start' is no EDTF date: soon.
          {"kind":"event","source":"a","quote":"x"}      | 'begin' and 'stop' are missing.
          {"kind":"event","source":"a","begin":1,"stop":2} | 'quote' is missing.
          {"kind":"event","source":"a","quote":"x","begin":3,"stop":2} | 'begin' and 'stop' are no span: 3 to 2.
          {"kind":"event"} {}                            | more than one JSON object on a line.
          """)
  void a_fault_says_what_is_wrong(String line, String fault) throws Exception {
    Path file = file(line + "\n");
    assertEquals(List.of(file + ":1: " + fault), ClaimTable.read(file).faults());
  }

  @Test
  void a_row_may_accept_several_names_and_leave_its_offsets_out() throws Exception {
    String line =
        "{\"kind\":\"event\",\"subject\":[\"A\",\"B\",null],\"why\":{\"x\":[1]},\"quote\":\"x\"}\n";
    ClaimRow row = ClaimTable.readRows(file(line)).values().get(0);
    assertEquals(new ClaimNames(List.of("A", "B"), true), row.subject());
    assertEquals(ClaimNames.NONE, row.object());
    assertEquals(Optional.of("A"), row.subject().preferred());
  }

  @Test
  void a_file_that_is_missing_or_not_utf8_is_one_sentence() throws IOException {
    Path none = folder.resolve("none.jsonl");
    assertEquals(
        none + ": there is no such file.",
        assertThrows(ClaimTableException.class, () -> ClaimTable.read(none)).getMessage());
    Path latin = folder.resolve("latin.jsonl");
    Files.write(latin, LINE.replace("twice", "Per\u00fa").getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        latin + ": is no UTF-8; save it as UTF-8.",
        assertThrows(ClaimTableException.class, () -> ClaimTable.read(latin)).getMessage());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("claims.jsonl"), text);
  }
}
