/**
 * Reads claims out of documents: rules over clauses, titles beside names, events by their nouns,
 * infobox lines and lists, in one walk through the text. Produces a {@link
 * org.interregnum.claim.Reading}; knows no RDF.
 */
package org.interregnum.extraction;
