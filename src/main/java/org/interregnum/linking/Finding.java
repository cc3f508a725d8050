package org.interregnum.linking;

/** What came of the search for a thing in the table of links. */
public sealed interface Finding extends Comparable<Finding> permits Link, Ambiguity, NoLink {

  /** The thing's id, such as {@code place/lima}. */
  String id();

  @Override
  default int compareTo(Finding other) {
    return id().compareTo(other.id());
  }
}
