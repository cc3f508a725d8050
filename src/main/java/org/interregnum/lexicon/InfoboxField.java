package org.interregnum.lexicon;

/**
 * A field of an infobox and its companions. A {@code #} stands for the number of a family, or for
 * nothing.
 *
 * @param family what the field says: holder, event, office, seat, predecessor, successor, note
 * @param name the key of the field itself
 * @param title the key of the field that holds the title
 * @param date the key of the field that holds the date or the term, for an office its start
 * @param year the key of the field that holds the year that the date leaves out, for an office its
 *     end
 */
public record InfoboxField(String family, String name, String title, String date, String year) {}
