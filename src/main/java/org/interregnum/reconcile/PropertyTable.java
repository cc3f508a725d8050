package org.interregnum.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The properties that the service knows, in the order of {@code properties.yaml}. */
final class PropertyTable {

  private static final String FILE = "properties.yaml";

  private final List<EntityProperty> all;

  private PropertyTable(List<EntityProperty> all) {
    this.all = List.copyOf(all);
  }

  /** Reads the table beside this class. */
  static PropertyTable load() {
    try (InputStream in = PropertyTable.class.getResourceAsStream(FILE)) {
      List<EntityProperty> all = new ArrayList<>();
      Object rows = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(in);
      for (Object row : (List<?>) rows) {
        all.add(property((Map<?, ?>) row));
      }
      return new PropertyTable(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EntityProperty property(Map<?, ?> row) {
    List<?> of = row.get("of") instanceof List<?> types ? types : List.of();
    return new EntityProperty(
        text(row, "id"),
        text(row, "name"),
        text(row, "description"),
        of.stream().map(String::valueOf).toList(),
        Optional.ofNullable(row.get("gives")).map(String::valueOf),
        text(row, "pattern").strip());
  }

  private static String text(Map<?, ?> row, String key) {
    return Optional.ofNullable(row.get(key))
        .map(String::valueOf)
        .orElseThrow(
            () -> new IllegalStateException(FILE + " has a property without " + key + ": " + row));
  }

  List<EntityProperty> all() {
    return all;
  }

  /** Those that entities of a type have. */
  List<EntityProperty> of(EntityType type, EntityTypes types) {
    return type.equals(types.any())
        ? all
        : all.stream().filter(property -> property.isOf(type.id())).toList();
  }

  Optional<EntityProperty> named(String id) {
    return all.stream().filter(property -> property.id().equals(id)).findFirst();
  }
}
