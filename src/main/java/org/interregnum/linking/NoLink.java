package org.interregnum.linking;

/** A thing that the table has no row for. */
public record NoLink(String id) implements Finding {}
