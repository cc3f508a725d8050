package org.interregnum.linking;

import java.util.List;

/** As what a place is spoken of, which tells a territory from the town that it has its name of. */
enum Use {
  /** It is ceded or administered. */
  TERRITORY,
  /** Somebody sits at it, or something happens at it. */
  SETTLEMENT,
  /** Nothing is told that only the one or the other could be. */
  EITHER;

  /** Those of some rows that fit; where none does, all. */
  List<LinkRow> of(List<LinkRow> rows) {
    List<LinkRow> fitting =
        switch (this) {
          case TERRITORY -> rows.stream().filter(LinkRow::isTerritory).toList();
          case SETTLEMENT -> rows.stream().filter(row -> !row.isTerritory()).toList();
          case EITHER -> rows;
        };
    return fitting.isEmpty() ? rows : fitting;
  }

  /** What remains of two: a territory may well have a seat of its own and battles in it. */
  Use and(Use other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
