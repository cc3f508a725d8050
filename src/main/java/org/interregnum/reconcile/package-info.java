/**
 * Which entity a name in somebody's table means: the answers of a Reconciliation Service (API 0.2
 * of the W3C Entity Reconciliation Community Group) as JSON. Knows nothing of HTTP and nothing of
 * HTML.
 *
 * <p><b>Why names are read and not just compared by letters.</b> "Peruvian president", "Presidente
 * del Perú" and "President of Peru" differ in most letters, "President of Chile" in few. {@link
 * org.interregnum.reconcile.NameReader} takes a name apart into words, puts states for demonyms and
 * English for Spanish, and gives each word the weight with which it tells one thing from another;
 * letters decide only within a word.
 *
 * <p><b>Why a high score is not yet a match.</b> A match is taken over without a look. It has to be
 * right even where the graph is small and the user's table is not: a lone surname, an adjective or
 * two things of one name score high and are left for a person to confirm.
 */
package org.interregnum.reconcile;
