/**
 * The Java face of the ontology: its terms, its concepts, the prefixes and the patterns of our
 * IRIs.
 */
package org.interregnum.vocabulary;
