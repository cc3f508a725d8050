package org.interregnum.extraction.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.claim.EntityType;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;

/** What the arguments of a claim template stand for in a clause. */
final class Arguments {

  static final Pattern NAMED = Pattern.compile("(\\w+)\\s+\"([^\"]*)\"");
  static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
  private static final Pattern VARIABLE = Pattern.compile("[A-Z]\\w{0,2}(?:\\.\\w+)?");

  private Arguments() {}

  /** The things that an argument names: one, several of a list, or a single nothing. */
  static List<Optional<Entity>> of(String argument, Bindings bindings, Clause clause, Scene scene) {
    if (isDescription(argument)) {
      Matcher named = NAMED.matcher(argument);
      named.matches();
      Optional<Entity> stated = bindings.stated().filter(e -> named.group(1).equals("event"));
      return List.of(
          stated.or(() -> described(named.group(1), named.group(2), bindings, clause, scene)));
    }
    Optional<SlotType> told = SlotType.ofWord(argument);
    if (told.isPresent()) {
      return List.of(scene.event(clause, told.get()));
    }
    int bar = argument.indexOf('|');
    if (bar > 0) {
      List<Optional<Entity>> first = of(argument.substring(0, bar), bindings, clause, scene);
      return first.stream().anyMatch(Optional::isPresent)
          ? first
          : of(argument.substring(bar + 1), bindings, clause, scene);
    }
    if (argument.endsWith(".sender")) {
      return List.of(
          bindings.entities(argument.substring(0, argument.indexOf('.'))).stream()
              .findFirst()
              .flatMap(scene::sender));
    }
    if (argument.endsWith(".other")) {
      return List.of(
          bindings.entities(argument.substring(0, argument.indexOf('.'))).stream()
              .findFirst()
              .flatMap(scene::counterpart));
    }
    if (argument.equals("topic")) {
      return List.of(scene.topic(bindings.entities("A").stream().findFirst()));
    }
    if (argument.equals("line")) {
      List<Entity> labels = scene.label();
      return labels.size() > 1 ? labels.stream().map(Optional::of).toList() : List.of(scene.line());
    }
    if (argument.equals("act")) {
      return List.of(scene.act());
    }
    if (argument.endsWith(".state")) {
      String slot = argument.substring(0, argument.indexOf('.'));
      List<Entity> owned = bindings.entities(slot);
      return List.of(owned.isEmpty() ? Optional.empty() : scene.stateOf(owned.get(0)));
    }
    if (argument.endsWith(".owner")) {
      String slot = argument.substring(0, argument.indexOf('.'));
      Optional<Entity> holder = bindings.entities("P").stream().findFirst();
      return List.of(
          bindings
              .title(slot)
              .flatMap(
                  t ->
                      holder.isPresent()
                          ? t.owner()
                              .or(() -> ofActor(bindings, scene))
                              .or(() -> scene.owner(t, holder.get(), clause))
                          : t.owner()));
    }
    List<Entity> found = bindings.entities(argument);
    return found.isEmpty() ? List.of(Optional.empty()) : found.stream().map(Optional::of).toList();
  }

  /** Whether an argument describes a thing in words: {@code event "looting of {B}"}. */
  static boolean isDescription(String argument) {
    return argument.endsWith("\"") && NAMED.matcher(argument).matches();
  }

  /** Whom the person serves who is succeeded or appoints: the office is of the same government. */
  private static Optional<Entity> ofActor(Bindings bindings, Scene scene) {
    return bindings.entities("A").stream()
        .filter(e -> e.type() == EntityType.PERSON)
        .findFirst()
        .flatMap(scene::sender);
  }

  private static Optional<Entity> described(
      String type, String template, Bindings bindings, Clause clause, Scene scene) {
    EntityType kind = EntityType.valueOf(type.toUpperCase(Locale.ROOT));
    Matcher slots = SLOT.matcher(template);
    StringBuilder description = new StringBuilder();
    while (slots.find()) {
      Optional<String> value =
          slots.group(1).equals("date")
              ? scene.date(clause).map(d -> DateWords.of(d.date()))
              : text(slots.group(1), bindings);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      slots.appendReplacement(description, Matcher.quoteReplacement(value.get()));
    }
    slots.appendTail(description);
    return Optional.of(scene.describe(kind, description.toString()));
  }

  static Optional<String> text(String argument, Bindings bindings) {
    if (argument.isEmpty() || argument.equals("-")) {
      return Optional.empty();
    }
    if (argument.startsWith("\"")) {
      return Optional.of(argument.substring(1, argument.length() - 1));
    }
    if (!VARIABLE.matcher(argument).matches()) {
      return Optional.of(argument);
    }
    return bindings
        .title(argument)
        .map(Scene.TitleReading::text)
        .or(() -> bindings.words(argument))
        .or(() -> bindings.entities(argument).stream().findFirst().map(Entity::name));
  }
}
