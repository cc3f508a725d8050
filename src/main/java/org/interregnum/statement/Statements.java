package org.interregnum.statement;

import java.util.List;

/**
 * All that a set of documents says, merged.
 *
 * @param all the statements by id
 * @param entities what they are about
 * @param problems one sentence for each claim that could not be used
 */
public record Statements(List<Statement<?>> all, Entities entities, List<String> problems) {

  public Statements {
    all = all.stream().sorted().toList();
    problems = List.copyOf(problems);
  }

  /** The statements of one form, by id. */
  public <C extends Content> List<Statement<C>> of(Class<C> form) {
    return all.stream()
        .filter(statement -> form.isInstance(statement.content()))
        .map(statement -> typed(form, statement))
        .toList();
  }

  private static <C extends Content> Statement<C> typed(Class<C> form, Statement<?> statement) {
    return new Statement<>(
        statement.id(), form.cast(statement.content()), statement.period(), statement.claims());
  }
}
