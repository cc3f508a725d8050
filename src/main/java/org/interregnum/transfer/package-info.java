/**
 * Brings the dataset into a store of somebody else's by the SPARQL 1.1 Graph Store Protocol, graph
 * by graph. Looks at {@code remote}.
 */
package org.interregnum.transfer;
