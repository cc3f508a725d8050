/**
 * Shapes and check queries over a graph, with what they find as values. A shape looks at one node
 * and what it points to; a check query is for what only shows between several nodes.
 */
package org.interregnum.validation;
