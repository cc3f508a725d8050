package org.interregnum.tables;

/** What the cells of a column are: their datatype in the words of CSV on the Web. */
enum CellType {
  TEXT,
  /** An IRI. */
  IRI,
  /** Some IRIs, parted by spaces. */
  IRIS,
  /** Some texts, parted by semicolons. */
  TEXTS,
  /** A date as precise as the source gives it (EDTF, ISO 8601-2). */
  EDTF,
  /** A day, {@code xsd:date}. */
  DAY,
  NUMBER,
  INTEGER
}
