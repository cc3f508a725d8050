/**
 * The claim table: what one span of a document says, as a value, and its forms as JSON Lines and
 * CSV. Looks at {@code time} alone.
 */
package org.interregnum.claim;
