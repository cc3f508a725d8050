/**
 * The web server: an embedded Fuseki for the SPARQL protocol, and around it one door that answers
 * everything else.
 *
 * <p><b>Why one filter and no servlets.</b> {@link org.interregnum.server.Front} stands before
 * Fuseki's own dispatch. Whatever leaves the house passes it on the way out, so cross-origin
 * headers, validators, compression, {@code HEAD} and the wording of errors are decided in one
 * place, for Fuseki's answers as for ours.
 *
 * <p><b>Why answers are held back.</b> A status line cannot be taken back. An answer is kept in
 * memory until it is complete (up to {@link org.interregnum.server.ServerSettings#heldBytes()}), so
 * that a query that runs out of time ends in a clean 503 and not in half a document with status
 * 200.
 *
 * <p><b>Why only two endpoints are registered.</b> A write service that does not exist cannot be
 * opened by mistake. SPARQL Update would also bring {@code LOAD}, which reads files.
 */
package org.interregnum.server;
