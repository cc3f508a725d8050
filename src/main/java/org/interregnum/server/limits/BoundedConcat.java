package org.interregnum.server.limits;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** CONCAT (SPARQL 1.1, 17.4.3.12) of a bounded length. */
final class BoundedConcat extends ExprFunctionN {

  BoundedConcat(ExprList arguments) {
    super("concat", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    if (values.stream().mapToLong(NoLongerThan::length).sum() > Bounds.LONGEST_TEXT) {
      throw new ExprEvalException("longer than " + Bounds.LONGEST_TEXT + " characters");
    }
    return XSDFuncOp.strConcat(values);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedConcat(arguments);
  }
}
