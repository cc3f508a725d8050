/**
 * What goes to Wikidata and comes from there: the table of links (SSSOM) and statements that can be
 * brought back (QuickStatements). Looks at {@code publish}, {@code time} and {@code vocabulary}.
 *
 * <p><i>Why so much is left out.</i> Wikidata has no property for recognising a government or for
 * controlling a place in fact. Bending another one to it would assert what no source says; whatever
 * is left out is listed with the reason.
 */
package org.interregnum.wikidata;
