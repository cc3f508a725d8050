/**
 * Scores claims against gold: which claim means which gold claim, and the figures by kind. Looks at
 * {@code claim} alone.
 *
 * <p>Why a matching and not a comparison of sets: gold accepts several names, quotes may differ by
 * a few words, and one sentence often states several claims of one kind. So each gold claim is
 * paired with at most one predicted claim, as many as can be, and of those matchings the one whose
 * dates agree best is taken.
 */
package org.interregnum.evaluation;
