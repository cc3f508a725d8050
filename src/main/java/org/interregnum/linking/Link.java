package org.interregnum.linking;

import java.util.Optional;

/**
 * What the table of links knows of a thing.
 *
 * @param id the thing's id, such as {@code place/lima}
 * @param evidence where the item and the coordinates were read
 */
public record Link(
    String id, Optional<WikidataItem> item, Optional<Coordinates> coordinates, String evidence)
    implements Finding {}
