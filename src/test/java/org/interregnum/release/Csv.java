package org.interregnum.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reader of CSV (RFC 4180) that owes nothing to the library that writes it. */
public final class Csv {

  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /** The rows by the names in the header. */
  public static List<Map<String, String>> read(String text) {
    List<List<String>> records = new Csv(text).records();
    List<String> header = records.get(0);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      if (record.size() != header.size()) {
        throw new IllegalArgumentException("not as wide as the header: " + record);
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), record.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<List<String>> records() {
    List<List<String>> records = new ArrayList<>();
    while (at < text.length()) {
      records.add(record());
    }
    return records;
  }

  private List<String> record() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(text.charAt(at) == '"' ? quoted() : plain());
    } while (text.charAt(at++) == ',');
    if (text.charAt(at - 1) != '\r' || text.charAt(at++) != '\n') {
      throw new IllegalArgumentException("no line end at " + at);
    }
    return cells;
  }

  private String plain() {
    int from = at;
    while (",\r".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (text.charAt(at) != '"' || text.charAt(at + 1) == '"') {
      at += text.charAt(at) == '"' ? 1 : 0;
      cell.append(text.charAt(at++));
    }
    at++;
    return cell.toString();
  }
}
