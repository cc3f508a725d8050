package org.interregnum.lexicon;

/**
 * A title before or after a name.
 *
 * @param text in lower case
 * @param group the family of titles, such as {@code head-of-state}, {@code diplomat}, {@code
 *     military-command}
 * @param office whether it is a public office, and no mere rank, profession or honour
 */
public record Title(String text, String group, boolean office) {}
