package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of infobox lines: lists with notes in brackets. */
final class InfoboxValues {

  /** One item of a value: {@code Vichy} with the notes {@code 1940–1944}. */
  record Item(String text, List<String> notes) {
    Item {
      notes = List.copyOf(notes);
    }

    String note() {
      return notes.isEmpty() ? "" : notes.get(0);
    }
  }

  private static final Pattern NOTE = Pattern.compile("\\(([^()]*)\\)");

  private static final Pattern GAPS = Pattern.compile("\\s+");

  /** What a comma ties to the name before it: {@code Amedeo, Duke of Aosta}. */
  private static final Pattern BELONGING =
      Pattern.compile(
          "D\\.C\\.|Jr\\.?|Sr\\.?|(?:\\d+\\w+ )?(?:Arch|Grand )?(?:Duke|Duchess|Count|Countess|Prince"
              + "|Princess|Marquis|Marquess|Earl|Viscount|Baron|Lord) (?:of )?\\p{Lu}.*");

  /** A ruler's number or a land: what is tied to a name already. */
  private static final Pattern WHOLE = Pattern.compile(" (?:[IVX]+|of \\p{Lu}\\p{L}+)$");

  private InfoboxValues() {}

  /**
   * The items of a value, parted by commas that stand outside brackets; a note alone belongs to the
   * item before.
   */
  static List<Item> items(String value) {
    List<Item> items = new ArrayList<>();
    for (String part : parts(value)) {
      List<String> notes = new ArrayList<>();
      Matcher matcher = NOTE.matcher(part);
      while (matcher.find()) {
        notes.add(matcher.group(1).strip());
      }
      String text = GAPS.matcher(NOTE.matcher(part).replaceAll(" ")).replaceAll(" ").strip();
      if (text.isEmpty() && !items.isEmpty()) {
        Item last = items.remove(items.size() - 1);
        List<String> all = new ArrayList<>(last.notes());
        all.addAll(notes);
        items.add(new Item(last.text(), all));
      } else if (!items.isEmpty()
          && BELONGING.matcher(text).matches()
          && !WHOLE.matcher(items.get(items.size() - 1).text()).find()) {
        Item last = items.remove(items.size() - 1);
        items.add(new Item(last.text() + ", " + text, notes));
      } else if (!text.isEmpty()) {
        items.add(new Item(text, notes));
      }
    }
    return items;
  }

  private static List<String> parts(String value) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if ((c == ',' || c == ';') && depth <= 0) {
        parts.add(value.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(value.substring(start).strip());
    return parts;
  }
}
