package org.interregnum.reconcile;

import org.apache.jena.graph.Node;

/**
 * One value of a property, and when it holds.
 *
 * @param node the value: a thing, a concept or a literal
 * @param period when the statement holds that says it
 */
record PropertyValue(Node node, Period period) {}
