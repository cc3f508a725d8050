package org.interregnum.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the one {@link Desk} of a run to the tests that ask for it. Where there is no Chromium they
 * are skipped, or fail where {@code -Dchromium.required=true} says that there has to be one.
 */
final class DeskExtension implements ParameterResolver, ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Desk.isThere()) {
      return ConditionEvaluationResult.enabled("There is a Chromium.");
    }
    String remedy =
        "there is no Chromium at "
            + Desk.CHROMIUM
            + "; install the package chromium, or name another one with -Dchromium=PATH.";
    if (Boolean.getBoolean("chromium.required")) {
      throw new IllegalStateException("The pages cannot be tested: " + remedy);
    }
    return ConditionEvaluationResult.disabled("Skipped, since " + remedy);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Desk.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(Desk.class, none -> new Desk(), Desk.class);
  }
}
