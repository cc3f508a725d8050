/**
 * The explorer: a state, a day, and at one glance who governed it, who held what, and who
 * recognised whom. Every part of it is made for one day and can be put in place of the same part
 * for another.
 */
package org.interregnum.pages.explorer;
