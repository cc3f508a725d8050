package org.interregnum.query;

/** A column of a canned query's result: the variable's name, and what it holds in a sentence. */
public record Column(String name, String meaning) {}
