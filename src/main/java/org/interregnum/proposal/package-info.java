/**
 * Asks a reconciliation service which Wikidata items the unlinked entities may be, and writes what
 * it answers for a person to accept. Nothing is ever linked by it. Looks at {@code query}, {@code
 * remote} and {@code vocabulary}.
 */
package org.interregnum.proposal;
