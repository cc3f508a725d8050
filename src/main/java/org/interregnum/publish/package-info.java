/**
 * What the graph looks like from outside: its descriptions in RDF and the pages in HTML. Knows
 * nothing of HTTP.
 */
package org.interregnum.publish;
