/**
 * Who and what a document speaks of: one entity for each thing, known by its fullest name, with the
 * other names it goes by, and the resolution of names, descriptions and pronouns to it.
 */
package org.interregnum.mention;
