package org.interregnum.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.interregnum.claim.EntityType;

/** An entity while its documents are gathered. */
final class EntityDraft {

  final EntityType type;
  final Optional<EntityDraft> state;
  private final List<EntityCandidate> members = new ArrayList<>();
  private final Set<String> sources = new TreeSet<>();
  private final Map<String, Integer> names = new TreeMap<>();
  private final Set<String> aliases = new TreeSet<>();
  private Optional<YearSpan> years = Optional.empty();

  EntityDraft(EntityType type, Optional<EntityDraft> state) {
    this.type = type;
    this.state = state;
  }

  void join(EntityCandidate member) {
    members.add(member);
    sources.add(member.source());
    names.merge(member.named().name(), 1, Integer::sum);
    aliases.add(member.named().name());
    aliases.addAll(member.named().aliases());
    years = YearSpan.both(years, member.when());
  }

  /** The entity as its documents name it. */
  List<EntityCandidate> members() {
    return members;
  }

  boolean isIn(String source) {
    return sources.contains(source);
  }

  String firstSource() {
    return sources.iterator().next();
  }

  Optional<YearSpan> years() {
    return years;
  }

  /** The name that most documents prefer; of several the first in the order of characters. */
  String name() {
    return names.entrySet().stream()
        .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
        .orElseThrow()
        .getKey();
  }

  List<String> aliases() {
    String name = name();
    return aliases.stream().filter(alias -> !alias.equals(name)).toList();
  }
}
