/**
 * What the reader knows before it reads: states and their demonyms, titles, head nouns, places,
 * given names and verb forms, from the tables in {@code data/gazetteer}. Knows no document.
 */
package org.interregnum.lexicon;
