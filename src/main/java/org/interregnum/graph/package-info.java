/**
 * Statements, entities, claims and their words as RDF: one named graph for each document, and one
 * each for the ontology, the links, the derived shortcuts and the description of the dataset. Looks
 * at {@code statement}, {@code linking}, {@code claim}, {@code time} and {@code vocabulary}.
 *
 * <p><i>Why a statement stands in several graphs.</i> A document's graph says all that the document
 * supports, and can be taken out or licensed by itself. A statement that three documents support
 * stands in all three graphs, each with its own claims, and the union has it once.
 *
 * <p><i>Why nothing is blank.</i> Whatever has no IRI can be neither cited nor compared between two
 * builds. The ontology says pair by pair which classes are disjoint, so that it needs none either.
 */
package org.interregnum.graph;
