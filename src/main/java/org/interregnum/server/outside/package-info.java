/**
 * Calls of this server to others, for {@code SERVICE}: to the address that was looked at and to no
 * other.
 *
 * <p>A name that is allowed may at any time be made to stand for an address of this machine or its
 * network. So a name is resolved once for a connection, every address that it has must be one of
 * the public internet, and the connection goes to one of these. Redirects are not followed.
 */
package org.interregnum.server.outside;
