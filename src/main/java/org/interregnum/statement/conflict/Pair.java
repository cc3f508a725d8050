package org.interregnum.statement.conflict;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interregnum.statement.Content;
import org.interregnum.statement.Statement;

/** Two statements of one form. */
record Pair<C extends Content>(Statement<C> one, Statement<C> other) {

  /** All pairs of statements that have something in common, each pair once. */
  static <C extends Content, K> Stream<Pair<C>> sharing(
      List<Statement<C>> statements, Function<C, K> common) {
    Collection<List<Statement<C>>> groups =
        statements.stream()
            .collect(Collectors.groupingBy(statement -> common.apply(statement.content())))
            .values();
    return groups.stream().flatMap(Pair::within);
  }

  private static <C extends Content> Stream<Pair<C>> within(List<Statement<C>> group) {
    return IntStream.range(0, group.size())
        .boxed()
        .flatMap(
            i ->
                IntStream.range(i + 1, group.size())
                    .mapToObj(j -> new Pair<>(group.get(i), group.get(j))));
  }

  boolean overlaps() {
    return one.period().certainlyOverlaps(other.period());
  }

  boolean isOrdered() {
    return one.period().certainlyBefore(other.period())
        || other.period().certainlyBefore(one.period());
  }

  boolean isSaidTogether() {
    return one.isSaidTogetherWith(other);
  }

  /** Whether the two differ in something. */
  boolean differ(Function<C, ?> in) {
    return !in.apply(one.content()).equals(in.apply(other.content()));
  }

  Contradiction contradict(ContradictionKind kind, String why) {
    return Contradiction.between(kind, one, other, why);
  }
}
