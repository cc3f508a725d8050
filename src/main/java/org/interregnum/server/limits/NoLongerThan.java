package org.interregnum.server.limits;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** The value of an expression; an error (SPARQL 1.1, 17.2) where it is longer than a bound. */
final class NoLongerThan extends ExprFunction1 {

  private final int longest;

  NoLongerThan(int longest, Expr expression) {
    super(expression, "no longer than");
    this.longest = longest;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (length(value) > longest) {
      throw new ExprEvalException("longer than " + longest + " characters");
    }
    return value;
  }

  /** The characters of a literal; those of an IRI do not count. */
  static int length(NodeValue value) {
    return value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
  }

  @Override
  public Expr copy(Expr expression) {
    return new NoLongerThan(longest, expression);
  }
}
