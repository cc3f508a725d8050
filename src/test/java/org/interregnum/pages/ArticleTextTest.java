package org.interregnum.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

  private static List<String> blocks(String text) {
    ArticleText article = new ArticleText(text);
    return article.blocks().stream()
        .map(
            block ->
                block.kind() + " " + block.level() + " " + article.cut(block.begin(), block.stop()))
        .toList();
  }

  @Test
  void headings_lists_and_infobox_lines_are_told_apart() {
    assertEquals(
        List.of(
            "TITLE 1 Peru",
            "INFOBOX 0 Capital: Lima",
            "PARAGRAPH 0 A text.",
            "HEADING 2 Rivals",
            "HEADING 3 Far",
            "ITEM 0 One",
            "PARAGRAPH 0 End"),
        blocks(
            "= Peru =\n\nInfobox\n- Capital: Lima\n\nA text.\n==Rivals==\n=== Far ===\n- One\nEnd"));
  }

  @Test
  void positions_count_code_points() {
    ArticleText article = new ArticleText("\uD83D\uDD4A e\u0301 x\nsecond");
    assertEquals(
        "second", article.cut(article.blocks().get(1).begin(), article.blocks().get(1).stop()));
    assertEquals(7, article.blocks().get(1).begin());
  }

  @Test
  void a_position_outside_of_the_text_is_moved_to_its_end() {
    assertEquals("c", new ArticleText("abc").cut(2, 99));
    assertEquals("", new ArticleText("abc").cut(50, 99));
  }

  @Test
  void an_empty_text_has_no_blocks() {
    assertEquals(List.of(), blocks(""));
    assertEquals(List.of("PARAGRAPH 0 =", "PARAGRAPH 0 x = y"), blocks("=\nx = y"));
  }

  @Test
  void a_byte_order_mark_and_other_line_ends_belong_to_no_block() {
    assertEquals(
        List.of("TITLE 1 Peru", "PARAGRAPH 0 Text."), blocks("\ufeff= Peru =\r\n\r\nText. \r\n"));
  }
}
