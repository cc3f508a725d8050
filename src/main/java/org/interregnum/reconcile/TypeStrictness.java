package org.interregnum.reconcile;

/** What the types of a query ask of a candidate. */
enum TypeStrictness {
  /** It has one of them. */
  ANY,
  /** It had better have one of them. */
  SHOULD,
  /** It has all of them. */
  ALL
}
