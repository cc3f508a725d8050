package org.interregnum.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.claim.NamedEntity;

/** Which entity a name stands for in which document. */
public final class Entities {

  private final Map<String, Map<String, HistoricEntity>> byName = new HashMap<>();
  private final Map<String, Map<String, Optional<HistoricEntity>>> bySpelling = new HashMap<>();
  private final Map<String, Map<HistoricEntity, List<String>>> aliases = new HashMap<>();

  Entities() {}

  void add(String source, NamedEntity named, HistoricEntity entity) {
    byName.computeIfAbsent(source, key -> new HashMap<>()).putIfAbsent(named.name(), entity);
    spell(source, named.name(), entity);
    named.aliases().forEach(alias -> spell(source, alias, entity));
    List<String> others =
        aliases
            .computeIfAbsent(source, key -> new HashMap<>())
            .computeIfAbsent(entity, key -> new ArrayList<>());
    others.add(named.name());
    others.addAll(named.aliases());
  }

  private void spell(String source, String name, HistoricEntity entity) {
    bySpelling
        .computeIfAbsent(source, key -> new HashMap<>())
        .merge(
            Slug.of(name),
            Optional.of(entity),
            (known, other) -> known.equals(other) ? known : Optional.empty());
  }

  /**
   * The entity that a name stands for in a document: by the name itself, or by another spelling or
   * alias that no two entities share.
   */
  public Optional<HistoricEntity> find(String source, String name) {
    return Optional.ofNullable(byName.getOrDefault(source, Map.of()).get(name))
        .or(() -> bySpelling(source, name));
  }

  private Optional<HistoricEntity> bySpelling(String source, String name) {
    return bySpelling.getOrDefault(source, Map.of()).getOrDefault(Slug.of(name), Optional.empty());
  }

  /** The names other than its own that a document gives an entity, sorted. */
  public List<String> aliases(String source, HistoricEntity entity) {
    return aliases.getOrDefault(source, Map.of()).getOrDefault(entity, List.of()).stream()
        .filter(alias -> !alias.equals(entity.name()))
        .distinct()
        .sorted()
        .toList();
  }
}
