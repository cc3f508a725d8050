/**
 * What the graph looks like from outside: its descriptions in RDF, and the pages in HTML. Knows
 * nothing of HTTP.
 *
 * <p><b>Why pages are values and no templates.</b> A page is built from {@link
 * org.interregnum.publish.Html}, which has no way to put in markup as text: whatever an article or
 * a query says can never become part of the page's structure. And a server that starts for one
 * query loads no template engine.
 *
 * <p><b>Why the pages need no script.</b> Everything is a form or a link, so it works in every
 * browser, can be printed, and the content security policy can forbid scripts altogether.
 */
package org.interregnum.publish;
