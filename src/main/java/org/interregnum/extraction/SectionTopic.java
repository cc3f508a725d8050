package org.interregnum.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.claim.EntityType;
import org.interregnum.document.Block.Heading;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Resolver;

/**
 * What the lists of a section are about, as its heading tells: {@code Recognition of the
 * annexation}, {@code Foreign relations}. Confined to one document.
 */
final class SectionTopic {

  private static final Pattern RECOGNITION =
      Pattern.compile(
          "(?:.*\\b)?(?:recognition|relations|stances|attitudes)\\b(?: (?:of|with|towards?|to)"
              + " (?:the )?(.+))?.*",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> ACTS =
      Set.of("annexation", "conquest", "secession", "partition", "union", "occupation", "coup");
  private static final Set<String> KINDS =
      Set.of("republic", "government", "state", "regime", "kingdom", "empire", "administration");

  private final Resolver resolver;
  private Optional<Matcher> heading = Optional.empty();

  SectionTopic(Resolver resolver) {
    this.resolver = resolver;
  }

  void enter(Heading entered) {
    heading = Optional.of(RECOGNITION.matcher(entered.title().strip())).filter(Matcher::matches);
  }

  /** Whether the section is about recognition or relations. */
  boolean isOfStances() {
    return heading.isPresent();
  }

  /** What the heading names. */
  Optional<Entity> named() {
    Optional<String> name = heading.flatMap(h -> Optional.ofNullable(h.group(1)));
    return name.flatMap(this::entity);
  }

  private Optional<Entity> entity(String name) {
    String first = name.toLowerCase(Locale.ROOT).split(" ")[0];
    if (KINDS.contains(name.toLowerCase(Locale.ROOT))) {
      return main();
    }
    return ACTS.contains(first)
        ? Optional.of(resolver.registry().named("the " + name, EntityType.EVENT))
        : resolver
            .registry()
            .named(name)
            .filter(e -> e.type() == EntityType.GOVERNMENT || e.type() == EntityType.STATE);
  }

  /** The government that a heading names: {@code The Lublin Committee}, {@code Ankara}. */
  Optional<Entity> polity(Heading entered) {
    String name = entered.title().strip().replaceFirst("^The ", "");
    Optional<Entity> found = resolver.registry().named(name);
    return found
        .filter(e -> e.type() == EntityType.PLACE)
        .flatMap(resolver::governmentAt)
        .or(() -> found.filter(e -> e.type() == EntityType.GOVERNMENT && e.isNamed()))
        .or(() -> shortened(name));
  }

  /** {@code The People's Republic}: the one government whose name begins with it. */
  private Optional<Entity> shortened(String name) {
    List<Entity> longer =
        resolver.registry().stream()
            .filter(e -> e.type() == EntityType.GOVERNMENT || e.type() == EntityType.STATE)
            .filter(e -> name.indexOf(' ') > 0 && e.name().startsWith(name + " "))
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  /** What a list under {@code Recognition} or {@code Foreign relations} is taken to be about. */
  Optional<Entity> assumed() {
    return heading.flatMap(h -> main());
  }

  private Optional<Entity> main() {
    return resolver.mainGovernment().or(resolver.focus()::polity);
  }
}
