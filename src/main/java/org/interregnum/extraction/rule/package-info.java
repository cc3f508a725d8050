/**
 * Rules as data: the clause patterns of the rule files, what they bind, and the claims they make.
 * Reads rules and matches them against clauses; knows nothing of the order in which a document is
 * read.
 */
package org.interregnum.extraction.rule;
