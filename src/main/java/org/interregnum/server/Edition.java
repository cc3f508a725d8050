package org.interregnum.server;

import org.interregnum.publish.Site;

/**
 * One state of the data as it is served, until a newer one takes its place.
 *
 * <p>Whoever answers a request keeps to one edition, so that no answer mixes two.
 *
 * @param number how many there have been, itself included
 * @param mount where Fuseki has its data, such as {@code /edition-1}; never part of an answer
 * @param site what is shown
 * @param routes the rooms that show it
 * @param end done when another has taken its place and nobody reads it any more
 */
record Edition(int number, String mount, Site site, Routes routes, Runnable end) {}
