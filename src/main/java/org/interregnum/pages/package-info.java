/**
 * What the graph looks like to people: the pages in HTML. Knows nothing of HTTP.
 *
 * <p><b>Why pages are values and no templates.</b> A page is built from {@link
 * org.interregnum.pages.Html}, which has no way to put in markup as text: whatever an article or a
 * query says can never become part of the page's structure. And a server that starts for one query
 * loads no template engine.
 *
 * <p><b>Why the pages need no script.</b> Everything is a form or a link first, so it works in
 * every browser and can be printed; a script may only add comfort.
 */
package org.interregnum.pages;
