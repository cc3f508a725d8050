package org.interregnum.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;
import org.interregnum.time.Edtf;
import org.interregnum.vocabulary.Prefixes;

/** The literals of the graph. */
final class Literals {

  private static final String ENGLISH = "en";
  private static final int CONFIDENCE_DIGITS = 3;

  private Literals() {}

  static Literal english(String text) {
    return ResourceFactory.createLangLiteral(text, ENGLISH);
  }

  static Literal plain(String text) {
    return ResourceFactory.createStringLiteral(text);
  }

  static Literal edtf(Edtf date) {
    return ResourceFactory.createTypedLiteral(date.toString(), Prefixes.EDTF);
  }

  static Literal day(LocalDate day) {
    return ResourceFactory.createTypedLiteral(day.toString(), XSDDatatype.XSDdate);
  }

  static Literal integer(long number) {
    return ResourceFactory.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger);
  }

  /** A probability with three digits at most, in the canonical form of xsd:decimal. */
  static Literal probability(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value)
            .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    String text =
        rounded.scale() <= 0 ? rounded.setScale(1).toPlainString() : rounded.toPlainString();
    return ResourceFactory.createTypedLiteral(text, XSDDatatype.XSDdecimal);
  }
}
