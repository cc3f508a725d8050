/**
 * The dataset as it is handed out: every file that can be downloaded, their description for
 * catalogues (DCAT 3, schema.org), and a folder with all of them as a research object (RO-Crate
 * 1.2). Looks at {@code publish}, {@code tables}, {@code places}, {@code wikidata} and {@code
 * vocabulary}.
 */
package org.interregnum.release;
