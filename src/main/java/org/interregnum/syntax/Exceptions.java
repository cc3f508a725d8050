package org.interregnum.syntax;

import java.util.Set;

/**
 * {@code No state except X recognised it}, {@code It was recognised by no country but X}, {@code
 * Apart from X, no power did}: X alone did.
 */
final class Exceptions {

  private static final Set<String> EXCEPT = Set.of("except", "save", "besides", "excepting");
  private static final Set<String> APART = Set.of("apart", "aside");

  private Exceptions() {}

  /** Puts those that are excepted in the place of "no state", and takes back what denies. */
  static void name(Clause clause) {
    Group excepted = excepted(clause);
    if (excepted.isEmpty()) {
      return;
    }
    if (isNone(clause.subject)) {
      clause.subject = excepted;
      clause.negated = false;
      return;
    }
    for (int i = 0; i < clause.phrases.size(); i++) {
      Clause.Phrase phrase = clause.phrases.get(i);
      if (phrase.preposition().equals("by") && isNone(phrase.group())) {
        clause.phrases.set(i, new Clause.Phrase("by", excepted));
        clause.negated = false;
      }
    }
  }

  private static Group excepted(Clause clause) {
    boolean apart = clause.adverbs.stream().anyMatch(APART::contains);
    return clause.phrases.stream()
        .filter(p -> EXCEPT.contains(p.preposition()) || apart && p.preposition().equals("from"))
        .map(Clause.Phrase::group)
        .filter(group -> !isNone(group))
        .findFirst()
        .orElse(Group.NONE);
  }

  /** {@code no state}, {@code nobody}, {@code none}. */
  private static boolean isNone(Group group) {
    return !group.isEmpty()
        && (group.first().determiner().equals("no")
            || Set.of("none", "nobody")
                .contains(group.first().headText().toLowerCase(java.util.Locale.ROOT)));
  }
}
