/**
 * Answers of queries as pictures: as a matrix, along the years, on a map, or as a net of lines. An
 * answer's columns decide which picture suits it.
 */
package org.interregnum.pages.picture;
