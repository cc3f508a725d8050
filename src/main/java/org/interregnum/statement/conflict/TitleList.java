package org.interregnum.statement.conflict;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A list of office titles.
 *
 * @param endings the titles in lower case
 * @param exceptions words that make another office of a title
 */
record TitleList(List<String> endings, List<String> exceptions) {

  private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|to|for|in|at) .*");
  private static final Pattern GAPS = Pattern.compile("[\\s-]+");

  TitleList {
    endings = endings.stream().map(TitleList::fold).toList();
    exceptions = exceptions.stream().map(TitleList::fold).toList();
  }

  /** Whether a title is one of these, with or without what follows "of". */
  boolean holds(String title) {
    String full = fold(title);
    String head = COMPLEMENT.matcher(full).replaceFirst("");
    return exceptions.stream().noneMatch(word -> (" " + full + " ").contains(" " + word + " "))
        && endings.stream().anyMatch(ending -> ends(full, ending) || ends(head, ending));
  }

  private static boolean ends(String title, String ending) {
    return (" " + title).endsWith(" " + ending);
  }

  private static String fold(String title) {
    return GAPS.matcher(title.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
  }
}
