package org.interregnum.graph;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.IriPatterns;
import org.interregnum.vocabulary.Prefixes;

/**
 * The names that classes, properties and datatypes have inside the IRIs of the dataset's
 * description: {@code Stance} for a term of ours, {@code oa-start} for one of another vocabulary.
 */
final class TermNames {

  private TermNames() {}

  static String of(String term) {
    if (term.startsWith(IR.NS)) {
      return term.substring(IR.NS.length());
    }
    return prefixed(term).orElseGet(() -> IriPatterns.slug(term));
  }

  private static Optional<String> prefixed(String term) {
    return Prefixes.all().entrySet().stream()
        .filter(prefix -> term.startsWith(prefix.getValue()))
        .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
        .filter(prefix -> isLocal(term.substring(prefix.getValue().length())))
        .map(prefix -> joined(prefix, term));
  }

  private static boolean isLocal(String name) {
    return name.matches("[A-Za-z0-9_-]+");
  }

  private static String joined(Map.Entry<String, String> prefix, String term) {
    return prefix.getKey() + "-" + term.substring(prefix.getValue().length());
  }
}
