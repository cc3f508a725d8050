package org.interregnum.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.interregnum.claim.ClaimKind;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.time.Edtf;
import org.interregnum.time.ResolvedDate;

/**
 * Makes findings of a rule's claim templates and what its pattern bound: one for each member of a
 * list.
 */
final class ClaimMaker {

  /** Subjects of a template that mean the members of a list one by one. */
  /** What is moved from town to town, and ceded to nobody. */
  private static final Set<String> SEATS = Set.of("capital", "seat");

  private static final Set<String> PAIRS = Set.of("first", "rest");

  List<Finding> make(Rule rule, Bindings bindings, Clause clause, Scene scene) {
    List<Finding> findings = new ArrayList<>();
    boolean made = false;
    stated(rule, clause, scene).ifPresent(bindings::stated);
    for (ClaimTemplate template : rule.claims()) {
      boolean told =
          bindings.stated().isPresent()
              && template.kind() == ClaimKind.EVENT
              && isDescribed(template);
      if (told || template.otherwise() && made) {
        continue;
      }
      if (PAIRS.contains(template.subject())) {
        findings.addAll(paired(rule, template, bindings, clause, scene));
        continue;
      }
      if (template.kind() == ClaimKind.SUCCESSION && clause.passive()) {
        chain(rule, template, bindings, clause, scene, findings);
        continue;
      }
      for (Bindings each : cases(template, bindings)) {
        findings.addAll(claims(rule, template, each, clause, scene));
      }
      made |= !template.otherwise() && !findings.isEmpty();
    }
    return findings;
  }

  /** {@code relations between A and B}: the first with each other, or each other with the first. */
  private static List<Finding> paired(
      Rule rule, ClaimTemplate template, Bindings bindings, Clause clause, Scene scene) {
    List<Finding> findings = new ArrayList<>();
    List<Entity> all = bindings.any();
    for (Entity other : all.subList(Math.min(1, all.size()), all.size())) {
      boolean forth = template.subject().equals("first");
      Optional<Entity> holder = Optional.of(forth ? all.get(0) : other);
      Optional<Entity> target = Optional.of(forth ? other : all.get(0));
      finding(rule, template, holder, target, bindings, clause, scene).ifPresent(findings::add);
    }
    return findings;
  }

  /** The event that the clause itself names, of the type that the rule would describe. */
  private static Optional<Entity> stated(Rule rule, Clause clause, Scene scene) {
    return rule.claims().stream()
        .filter(t -> t.kind() == ClaimKind.EVENT && isDescribed(t))
        .findFirst()
        .flatMap(t -> scene.named(clause, t.qualifier()));
  }

  private static boolean isDescribed(ClaimTemplate template) {
    return Arguments.isDescription(template.subject());
  }

  private List<Finding> claims(
      Rule rule, ClaimTemplate template, Bindings bindings, Clause clause, Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Optional<Entity> subject : Arguments.of(template.subject(), bindings, clause, scene)) {
      for (Optional<Entity> object : Arguments.of(template.object(), bindings, clause, scene)) {
        if (subject.isEmpty()
            || !subject.equals(object)
            || template.kind() == ClaimKind.APPOINTMENT) {
          finding(rule, template, subject, object, bindings, clause, scene)
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** {@code was followed by A and, from 1941, by B}: each follows the one before. */
  private void chain(
      Rule rule,
      ClaimTemplate template,
      Bindings bindings,
      Clause clause,
      Scene scene,
      List<Finding> findings) {
    Optional<Entity> before = Arguments.of(template.subject(), bindings, clause, scene).get(0);
    for (Optional<Entity> after : Arguments.of(template.object(), bindings, clause, scene)) {
      if (before.isPresent() && after.isPresent() && !before.equals(after)) {
        finding(rule, template, before, after, bindings, clause, scene).ifPresent(findings::add);
      }
      before = after;
    }
  }

  /** One case for each choice of things that the slots of a description hold. */
  private static List<Bindings> cases(ClaimTemplate template, Bindings bindings) {
    List<Bindings> cases = List.of(bindings);
    if (template.subject().indexOf('{') < 0 && template.object().indexOf('{') < 0) {
      return cases;
    }
    Matcher slots = Arguments.SLOT.matcher(template.subject() + " " + template.object());
    while (slots.find()) {
      String slot = slots.group(1);
      if (bindings.entities(slot).size() > 1) {
        cases =
            cases.stream()
                .flatMap(c -> bindings.entities(slot).stream().map(entity -> c.with(slot, entity)))
                .toList();
      }
    }
    return cases;
  }

  private static Optional<Finding> finding(
      Rule rule,
      ClaimTemplate template,
      Optional<Entity> subject,
      Optional<Entity> object,
      Bindings bindings,
      Clause clause,
      Scene scene) {
    boolean missing =
        subject.isEmpty() && !template.subject().equals("-") && !optional(template, clause);
    if (missing || object.isEmpty() && !template.object().equals("-") && !nullable(template)) {
      return Optional.empty();
    }
    Optional<Entity> receiver =
        template.kind() == ClaimKind.CESSION
            ? bindings.entities(template.qualifier()).stream().findFirst()
            : Optional.empty();
    boolean seatMoved =
        object.flatMap(bindings::phrase).filter(p -> SEATS.contains(p.headWord())).isPresent();
    if (template.kind() == ClaimKind.CESSION && (receiver.isEmpty() || seatMoved)) {
      return Optional.empty();
    }
    Optional<String> qualifier =
        receiver
            .map(Entity::name)
            .or(
                () ->
                    template.qualifier().endsWith(".status")
                        ? subject.flatMap(scene::status)
                        : Arguments.text(template.qualifier(), bindings));
    Optional<String> as = Arguments.text(template.as(), bindings);
    Optional<ResolvedDate> date = date(subject, object, bindings, clause, scene);
    return Optional.of(
        new Finding(
            template.kind(),
            subject,
            object,
            qualifier,
            receiver,
            as,
            start(template, date),
            end(template, date),
            rule.id(),
            rule.weight()));
  }

  /** The clause's date, unless members of a list have dates of their own. */
  private static Optional<ResolvedDate> date(
      Optional<Entity> subject,
      Optional<Entity> object,
      Bindings bindings,
      Clause clause,
      Scene scene) {
    for (Optional<Entity> entity : List.of(subject, object)) {
      Optional<NounPhrase> phrase = entity.flatMap(bindings::phrase);
      List<NounPhrase> list = phrase.map(bindings::listOf).orElse(List.of());
      if (list.size() > 1) {
        boolean anyOwn = list.stream().anyMatch(p -> scene.ownDate(p, list, clause).isPresent());
        if (anyOwn
            && (clause.dates().size() != 1
                || !isLast(phrase.get(), list)
                || scene.ownDate(phrase.get(), list, clause).isPresent())
            && separate(list, clause, scene)) {
          return scene.ownDate(phrase.get(), list, clause);
        }
      }
    }
    return scene.date(clause);
  }

  private static boolean isLast(NounPhrase phrase, List<NounPhrase> list) {
    return list.get(list.size() - 1) == phrase;
  }

  /** Whether the dates part the list: not one date behind a plain list, which holds for all. */
  private static boolean separate(List<NounPhrase> list, Clause clause, Scene scene) {
    NounPhrase last = list.get(list.size() - 1);
    boolean onlyLast =
        list.stream().noneMatch(p -> p != last && scene.ownDate(p, list, clause).isPresent());
    boolean oneGroup =
        clause.subject().members().contains(last)
            || clause.object().members().contains(last)
            || clause.phrases().stream().anyMatch(p -> p.group().members().containsAll(list));
    return !(onlyLast && oneGroup && last.brackets().isEmpty());
  }

  /** An appointment by somebody whom the clause means and does not name clearly enough. */
  private static boolean optional(ClaimTemplate template, Clause clause) {
    return template.kind() == ClaimKind.APPOINTMENT
        && !(clause.passive() && ClauseMatcher.agent(clause).isEmpty());
  }

  private static boolean nullable(ClaimTemplate template) {
    return template.kind() == ClaimKind.EVENT;
  }

  private static Optional<Edtf> start(ClaimTemplate template, Optional<ResolvedDate> date) {
    return switch (template.dating()) {
      case ACT, START -> date.flatMap(ResolvedDate::start);
      case END, NONE -> Optional.empty();
    };
  }

  private static Optional<Edtf> end(ClaimTemplate template, Optional<ResolvedDate> date) {
    return switch (template.dating()) {
      case ACT -> date.flatMap(ResolvedDate::end);
      case END -> date.map(d -> d.end().or(d::start)).orElse(Optional.empty());
      case START -> date.filter(d -> d.isSpan() || d.role().closes()).flatMap(ResolvedDate::end);
      case NONE -> Optional.empty();
    };
  }
}
