/**
 * Maps: outlines of countries and regions, projected and cut to a frame. Knows nothing of the
 * graph.
 */
package org.interregnum.pages.map;
