/**
 * What one request may use of the machine: time, turns on the processors, memory, rows.
 *
 * <p>Each request has a {@link org.interregnum.server.limits.Guard}. Wherever a query does work,
 * that is at each row of each operator and at each look into the data, it passes a {@link
 * org.interregnum.server.limits.Guard#check() check}, which ends it when it has been stopped and
 * lets others go first when it has had its share. What cannot be checked from outside, such as one
 * long regular expression, is bounded from within.
 *
 * <p>Nothing here knows of HTTP.
 */
package org.interregnum.server.limits;
