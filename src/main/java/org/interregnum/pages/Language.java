package org.interregnum.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** A language that the pages speak. */
public enum Language {
  EN("en", "English"),
  ES("es", "Español");

  private final String tag;
  private final String name;

  Language(String tag, String name) {
    this.tag = tag;
    this.name = name;
  }

  /** Its language tag (BCP 47). */
  public String tag() {
    return tag;
  }

  /** What it is called in itself. */
  public String ownName() {
    return name;
  }

  Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** The language with that tag, its region left aside: {@code es-PE} is {@link #ES}. */
  public static Optional<Language> ofTag(String tag) {
    String language = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Arrays.stream(values()).filter(known -> known.tag.equals(language)).findFirst();
  }

  /** The one that a reader likes best (RFC 9110, 12.5.4), English where they like none of ours. */
  public static Language best(String acceptLanguage) {
    return Arrays.stream(acceptLanguage.split(","))
        .flatMap(range -> Wish.of(range).stream())
        .filter(wish -> wish.weight() > 0)
        .max(Wish.ORDER)
        .map(Wish::language)
        .orElse(EN);
  }

  private record Wish(Language language, double weight) {

    /** By weight, and of equal ones English last of all, so that it is the greatest. */
    static final Comparator<Wish> ORDER =
        Comparator.comparingDouble(Wish::weight)
            .thenComparing(Wish::language, Comparator.reverseOrder());

    static Optional<Wish> of(String range) {
      String[] parts = range.strip().split("\\s*;\\s*q\\s*=\\s*", 2);
      return ofTag(parts[0])
          .map(language -> new Wish(language, parts.length == 1 ? 1 : read(parts[1])));
    }

    private static double read(String text) {
      return text.matches("[01](\\.\\d{1,3})?") ? Double.parseDouble(text) : 0;
    }
  }
}
