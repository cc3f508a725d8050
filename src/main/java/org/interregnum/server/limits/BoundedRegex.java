package org.interregnum.server.limits;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REGEX (SPARQL 1.1, 17.4.3.14) that ends when its request does. */
final class BoundedRegex extends ExprFunctionN {

  private final Guard guard;
  private final Expressions expressions;

  BoundedRegex(Guard guard, ExprList arguments) {
    super("regex", arguments);
    this.guard = guard;
    this.expressions = new Expressions(guard);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    return NodeValue.booleanReturn(
        expressions.match(
            values.get(0), values.get(1), values.subList(2, values.size()), Matcher::find));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedRegex(guard, arguments);
  }
}
