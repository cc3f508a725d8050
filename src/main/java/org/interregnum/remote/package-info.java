/** Asks servers elsewhere over HTTP, with patience. Looks at nothing else. */
package org.interregnum.remote;
