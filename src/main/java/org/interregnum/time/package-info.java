/**
 * Dates: EDTF values with their earliest and latest days, and the reading of dates out of words.
 * Knows nothing of documents or claims.
 */
package org.interregnum.time;
