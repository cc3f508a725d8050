/**
 * Encyclopedia articles as addressable documents: infobox lines, headings, passages and sentences,
 * each with its place in the text. The text is never changed, so that every offset stays true.
 * Looks at no other room.
 *
 * <p>Inside the reading side offsets count UTF-16 units, as Java strings do; {@link
 * org.interregnum.document.Document#codePoint} turns them into the Unicode code points that leave
 * the house.
 */
package org.interregnum.document;
