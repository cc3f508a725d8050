package org.interregnum.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words of other languages as they stand in names, with what they are in English. */
public final class Translations {

  private final Map<String, String> english = new LinkedHashMap<>();

  private Translations(Table table) {
    for (Table.Row row : table.rows()) {
      english.putIfAbsent(row.get("word"), row.get("english"));
      row.list("forms").forEach(form -> english.putIfAbsent(form, row.get("english")));
    }
  }

  /** Reads the table; apart from the {@link Lexicon}, since articles are read in English alone. */
  public static Translations load() {
    return new Translations(Table.load("translations"));
  }

  /** Every word or phrase in all its forms, with its English in one form; unmodifiable. */
  public Map<String, String> english() {
    return Collections.unmodifiableMap(english);
  }
}
