/**
 * Which statements contradict each other, and why. Looks at {@code statement}, {@code claim} and
 * {@code time}.
 *
 * <p><i>Why a rule keeps silent when in doubt.</i> Most differences between sources are no
 * contradictions: offices change hands, seats move, stances are revised. A rule speaks only where
 * the dates leave no room for that, or where there are no dates and the two cannot follow each
 * other. What one sentence says together is taken to fit together.
 */
package org.interregnum.statement.conflict;
