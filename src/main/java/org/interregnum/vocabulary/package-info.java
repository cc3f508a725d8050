/**
 * The Java face of the ontology: its terms, the prefixes and the patterns of our IRIs.
 */
package org.interregnum.vocabulary;
