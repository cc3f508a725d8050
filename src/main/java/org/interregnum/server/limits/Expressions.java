package org.interregnum.server.limits;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * The regular expression of one place in a query. It is mostly the same for each row, so the last
 * one is kept.
 */
final class Expressions {

  private static final String LEGAL_FLAGS = "[smixq]*";

  private record Key(String pattern, String flags) {}

  private final Guard guard;
  private Key key = new Key("", "");
  private Pattern compiled = Pattern.compile("");

  Expressions(Guard guard) {
    this.guard = guard;
  }

  /** Something to be had from matching. */
  @FunctionalInterface
  interface Use<T> {
    T of(Matcher matcher);
  }

  /**
   * Matches a text under the guard's checks.
   *
   * @param flags the argument with the flags, or none
   */
  <T> T match(NodeValue text, NodeValue pattern, List<NodeValue> flags, Use<T> use) {
    CheckedText checked = new CheckedText(string(text), guard::check);
    String letters = flags.isEmpty() ? "" : string(flags.get(0));
    if (!letters.matches(LEGAL_FLAGS)) {
      throw new ExprEvalException("no flags of a regular expression: " + letters);
    }
    try {
      return use.of(pattern(new Key(string(pattern), letters)).matcher(checked));
    } catch (StackOverflowError e) {
      throw new ExprEvalException("the regular expression goes too deep", e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ExprEvalException("the replacement cannot be read", e);
    }
  }

  private Pattern pattern(Key wanted) {
    if (!wanted.equals(key)) {
      compiled = RegexEngine.makePattern("REGEX", wanted.pattern(), wanted.flags());
      key = wanted;
    }
    return compiled;
  }

  static String string(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REGEX", value).getLiteralLexicalForm();
  }
}
