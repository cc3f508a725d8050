/** Keeps the README true: what it shows is what the commands print. */
package org.interregnum.readme;
