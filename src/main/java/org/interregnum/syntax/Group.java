package org.interregnum.syntax;

import java.util.List;

/** Noun phrases joined by commas and "and", or a single one. */
public record Group(List<NounPhrase> members) {

  /** No phrase at all. */
  public static final Group NONE = new Group(List.of());

  public Group {
    members = List.copyOf(members);
  }

  public boolean isEmpty() {
    return members.isEmpty();
  }

  /** The last member; the group must not be empty. */
  public NounPhrase last() {
    return members.get(members.size() - 1);
  }

  public NounPhrase first() {
    return members.get(0);
  }

  /** Whether its last member is a name. */
  boolean isProper() {
    return !isEmpty()
        && (last().head() == NounPhrase.Head.NAME || last().head() == NounPhrase.Head.STATE);
  }
}
