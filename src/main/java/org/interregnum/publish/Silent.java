package org.interregnum.publish;

import java.util.Optional;

/**
 * A sentence of an article out of which nothing was read.
 *
 * @param begin where it begins, in Unicode code points from 0
 * @param stop where it ends, exclusive
 * @param reason why, as a word such as {@code no-trigger}
 * @param nearest the rule that came nearest and what it lacked, in English; empty where none did
 */
public record Silent(int begin, int stop, String reason, Optional<String> nearest) {}
