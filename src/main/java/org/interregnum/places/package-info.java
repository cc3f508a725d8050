/**
 * What has a place, for maps and gazetteers: GeoJSON and Linked Places. Looks at {@code publish}
 * and {@code vocabulary}.
 */
package org.interregnum.places;
