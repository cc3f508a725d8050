/**
 * What the graph looks like to programs: its serialisations, its descriptions in RDF and JSON, and
 * the addresses of its things. Knows nothing of HTTP, and nothing of HTML, which {@code pages}
 * writes.
 */
package org.interregnum.publish;
