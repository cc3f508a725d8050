/**
 * Which entities are which Wikidata items, and where they lie: decided by a table of links, each
 * with its evidence. Looks at {@code statement} and {@code claim}.
 *
 * <p><i>Why there are entities without a link.</i> A wrong link misleads whoever follows it, a
 * missing one does not. Where the table holds several things of one name and nothing tells which is
 * meant, none is linked.
 */
package org.interregnum.linking;
