package org.interregnum.statement;

import java.util.List;
import java.util.Locale;

/**
 * An office of a state, government or force. Its owner and the spelling-blind title are its
 * identity.
 *
 * @param title with a capital at the beginning, such as {@code President}
 */
public record Office(HistoricEntity owner, String title) {

  public Office {
    String bare = withoutOwner(title, owner.name());
    title = bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }

  /** The title of the President of Peru is President. */
  private static String withoutOwner(String title, String owner) {
    String lower = title.toLowerCase(Locale.ROOT);
    for (String tail : List.of(" of " + owner, " of the " + owner)) {
      if (lower.endsWith(tail.toLowerCase(Locale.ROOT)) && lower.length() > tail.length()) {
        return title.substring(0, title.length() - tail.length());
      }
    }
    return title;
  }

  public String titleSlug() {
    return Slug.of(title);
  }

  /** Such as {@code office/peru/president}. */
  public String id() {
    return "office/" + owner.slug() + "/" + titleSlug();
  }

  /** Such as {@code President of Peru}. */
  public String label() {
    String lower = title.toLowerCase(Locale.ROOT);
    if (lower.contains(owner.name().toLowerCase(Locale.ROOT))) {
      return title;
    }
    boolean complete = lower.contains(" of ") || lower.contains(" to ") || lower.contains(" for ");
    return complete ? title + " (" + owner.name() + ")" : title + " of " + owner.inSentence();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Office office
        && office.owner.equals(owner)
        && office.titleSlug().equals(titleSlug());
  }

  @Override
  public int hashCode() {
    return owner.hashCode() * 31 + titleSlug().hashCode();
  }
}
