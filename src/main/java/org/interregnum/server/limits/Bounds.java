package org.interregnum.server.limits;

import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Replaces the functions of which one call alone can take all the time or memory there is: regular
 * expressions that go back and forth, texts put together from texts, products of products.
 */
final class Bounds extends ExprTransformCopy {

  /** The most characters that a text made by a function may have. */
  static final int LONGEST_TEXT = 1 << 20;

  /** Numbers are read and multiplied in time that grows with the square of their length. */
  private static final int LONGEST_FACTOR = 1_000;

  private static final int LONGEST_NUMBER = 20_000;

  private final Guard guard;

  Bounds(Guard guard) {
    this.guard = guard;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new BoundedRegex(guard, arguments);
    }
    if (function instanceof E_StrReplace) {
      return new BoundedReplace(guard, arguments);
    }
    if (function instanceof E_StrConcat) {
      return new BoundedConcat(arguments);
    }
    if (function instanceof E_Function) {
      return super.transform(function, shortened(arguments, LONGEST_NUMBER));
    }
    return super.transform(function, arguments);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return function instanceof E_StrEncodeForURI
        ? super.transform(function, new NoLongerThan(LONGEST_TEXT, argument))
        : super.transform(function, argument);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    if (function instanceof E_Multiply) {
      return super.transform(
          function,
          new NoLongerThan(LONGEST_FACTOR, left),
          new NoLongerThan(LONGEST_FACTOR, right));
    }
    return function instanceof E_StrDatatype
        ? super.transform(function, new NoLongerThan(LONGEST_NUMBER, left), right)
        : super.transform(function, left, right);
  }

  private static ExprList shortened(ExprList arguments, int longest) {
    ExprList bounded = new ExprList();
    arguments.getList().forEach(argument -> bounded.add(new NoLongerThan(longest, argument)));
    return bounded;
  }
}
