package org.interregnum.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.interregnum.statement.Content.Appointment;
import org.interregnum.statement.Content.Tenure;

/**
 * Settles the offices that statements name.
 *
 * <p>An office has one title, in the spelling that most claims use. An appointment gives a title
 * alone; its office is the one of that title which the same person is said to have held, if there
 * is one only.
 */
final class Offices {

  private final Map<Office, Map<String, Integer>> titles = new HashMap<>();
  private final Map<Key, Set<Office>> held = new HashMap<>();

  private record Key(HistoricEntity person, String title) {}

  private Offices() {}

  static List<Statement<?>> settle(List<Statement<?>> statements) {
    Offices offices = new Offices();
    statements.forEach(offices::note);
    return statements.stream().<Statement<?>>map(offices::settle).toList();
  }

  private void note(Statement<?> statement) {
    if (statement.content() instanceof Tenure tenure) {
      Office office = tenure.office();
      titles
          .computeIfAbsent(office, key -> new TreeMap<>())
          .merge(office.title(), statement.claims().size(), Integer::sum);
      for (String title : List.of(office.title(), office.label())) {
        held.computeIfAbsent(new Key(tenure.person(), Slug.of(title)), key -> new HashSet<>())
            .add(office);
      }
    }
  }

  private Statement<?> settle(Statement<?> statement) {
    if (statement.content() instanceof Tenure tenure) {
      return with(statement, new Tenure(tenure.person(), settled(tenure.office())));
    }
    return statement.content() instanceof Appointment appointment
        ? with(statement, settled(appointment))
        : statement;
  }

  private Content settled(Appointment appointment) {
    Key key = new Key(appointment.appointee(), Slug.of(appointment.title()));
    Set<Office> offices = held.getOrDefault(key, Set.of());
    return offices.size() == 1 ? appointment.to(settled(offices.iterator().next())) : appointment;
  }

  private Office settled(Office office) {
    String title =
        titles.get(office).entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue())
            .orElseThrow()
            .getKey();
    return new Office(office.owner(), title);
  }

  private static Statement<Content> with(Statement<?> statement, Content content) {
    return new Statement<>(statement.id(), content, statement.period(), statement.claims());
  }
}
