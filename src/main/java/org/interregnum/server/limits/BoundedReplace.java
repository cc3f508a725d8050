package org.interregnum.server.limits;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REPLACE (SPARQL 1.1, 17.4.3.15) of a bounded length that ends when its request does. */
final class BoundedReplace extends ExprFunctionN {

  private final Guard guard;
  private final Expressions expressions;

  BoundedReplace(Guard guard, ExprList arguments) {
    super("replace", arguments);
    this.guard = guard;
    this.expressions = new Expressions(guard);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    String by = Expressions.string(values.get(2));
    Node text = values.get(0).asNode();
    return expressions.match(
        values.get(0),
        values.get(1),
        values.subList(3, values.size()),
        matcher -> like(text, replaced(matcher, by)));
  }

  private static String replaced(Matcher matcher, String by) {
    StringBuilder text = new StringBuilder();
    boolean any = false;
    while (matcher.find()) {
      // After a match, the empty rest is not one more.
      if (!any || matcher.start() != matcher.end()) {
        matcher.appendReplacement(text, by);
        any = true;
      }
      if (text.length() > Bounds.LONGEST_TEXT) {
        throw new ExprEvalException("longer than " + Bounds.LONGEST_TEXT + " characters");
      }
    }
    matcher.appendTail(text);
    return text.toString();
  }

  /** A literal of the same kind and language with another text. */
  private static NodeValue like(Node literal, String text) {
    String language = literal.getLiteralLanguage();
    return NodeValue.makeNode(
        language.isEmpty()
            ? NodeFactory.createLiteralString(text)
            : NodeFactory.createLiteralLang(text, language));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedReplace(guard, arguments);
  }
}
