package org.interregnum.statement;

import java.util.Locale;

/**
 * An office of a state, government or force. Its owner and the spelling-blind title are its
 * identity.
 *
 * @param title with a capital at the beginning, such as {@code President}
 */
public record Office(HistoricEntity owner, String title) {

  public Office {
    title = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
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
