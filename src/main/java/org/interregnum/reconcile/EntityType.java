package org.interregnum.reconcile;

/**
 * A kind of entity that a query can be narrowed to.
 *
 * @param id the local name of the ontology's class, such as {@code ArmedForce}
 * @param name its label
 * @param description its definition
 */
record EntityType(String id, String name, String description) {}
