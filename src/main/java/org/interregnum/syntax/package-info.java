/**
 * Shallow syntax: sentences as units (words, names, titles, dates), units as noun phrases, and
 * clauses with their verb, subject, objects, prepositional phrases and dates. No grammar model:
 * closed word classes, verb forms and position.
 */
package org.interregnum.syntax;
