/**
 * What the claims of all documents amount to: each fact one statement with its evidence, each thing
 * one entity. Looks at {@code claim} and {@code time} alone.
 *
 * <p><i>Why statements that differ in their dates may both stand.</i> Whoever is right is not ours
 * to decide. Claims that can all be true are merged and give the most precise period that all of
 * them allow; claims that cannot support statements of their own, and {@code statement.conflict}
 * says which of those contradict each other and why.
 */
package org.interregnum.statement;
