/**
 * Answers kept for those who ask the same again.
 *
 * <p>A key names the state of the data, so that what was kept of one state is never an answer of
 * another; nothing has to be thrown away when the data change, and what is not asked for any more
 * makes room by itself.
 */
package org.interregnum.server.cache;
