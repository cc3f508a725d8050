/**
 * The data as tables for people who count: the claims, and spells of recognition, tenure and
 * control, as CSV (RFC 4180) with one description of all columns (CSV on the Web). Looks at {@code
 * publish}, {@code claim} and {@code vocabulary}.
 *
 * <p><i>Why a table is a list of columns.</i> The file and its description are made of the same
 * columns, so that neither can say what the other does not.
 */
package org.interregnum.tables;
