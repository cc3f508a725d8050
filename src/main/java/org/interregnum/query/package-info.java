/**
 * The canned queries: their catalogue, their parameters, their execution on a dataset or an
 * endpoint, and the forms of their results. Knows the vocabulary and nothing of servers or
 * consoles.
 *
 * <p><b>Why the parameters stand in {@code COALESCE}.</b> Each file says {@code
 * BIND(COALESCE(?__date_date, "1882-03-01"^^xsd:date) AS ?day)}: an endpoint that knows nothing of
 * parameters leaves {@code ?__date_date} unbound and takes the default, grlc knows its name and
 * type from the variable, and this room replaces the variable in the parsed query by a typed term.
 * No text is ever put into the text of a query.
 */
package org.interregnum.query;
