package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interregnum.claim.EntityType;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Resolver;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Group;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.SyntaxOf;

/**
 * What pronouns and "the latter" mean where the sentence itself helps to tell: by their place in
 * it, by the verb that governs them and by who is its subject.
 */
final class Anaphora {

  /** Verbs whose "it" is rather an act than a government. */
  private static final Set<String> OF_ACTS =
      Set.of(
          "condemn",
          "denounce",
          "deplore",
          "sign",
          "ratify",
          "annul",
          "repudiate",
          "protest",
          "abrogate",
          "criticise",
          "criticize",
          "censure",
          "revoke",
          "veto");

  /** The same of what stands behind their preposition: {@code put their names to it}. */
  private static final Set<String> TO_ACTS =
      Set.of("put", "affix", "append", "accede", "adhere", "subscribe", "consent", "object");

  /** Verbs of stances, which nobody takes towards himself. */
  private static final Set<String> TOWARDS_OTHERS =
      Set.of(
          "recognise",
          "recognize",
          "acknowledge",
          "condemn",
          "denounce",
          "oppose",
          "support",
          "reject",
          "overthrow",
          "repudiate");

  private static final Set<String> RECOGNISING = Set.of("recognise", "recognize", "acknowledge");

  private static final Set<String> POLITIES =
      Set.of("republic", "state", "country", "government", "regime", "kingdom", "federation");

  private static final Set<String> SIDES =
      Set.of("parties", "sides", "governments", "camps", "claimants", "administrations");

  private static final Set<String> RIVALS = Set.of("both", "neither");
  private static final Set<String> OWNERS = Set.of("his", "her");
  private static final Set<String> OTHERS = Set.of("him", "her");

  private final SyntaxOf syntax;
  private final Resolver resolver;
  private final Optional<Entity> topic;
  private final Stances stances;
  private final Function<NounPhrase, List<Entity>> known;

  /**
   * @param stances those told before
   * @param known what the phrases resolved so far stand for
   */
  Anaphora(
      SyntaxOf syntax,
      Resolver resolver,
      Optional<Entity> topic,
      Stances stances,
      Function<NounPhrase, List<Entity>> known) {
    this.syntax = syntax;
    this.resolver = resolver;
    this.topic = topic;
    this.stances = stances;
    this.known = known;
  }

  /** What a phrase stands for. */
  List<Entity> resolve(NounPhrase phrase) {
    boolean pronoun = phrase.head() == NounPhrase.Head.PRONOUN;
    String word = phrase.headText();
    if (pronoun && word.equals("it") && !isSubject(phrase)) {
      return act(phrase)
          .or(() -> governmentBefore(phrase))
          .or(() -> topic)
          .or(() -> isObjectOf(RECOGNISING, phrase) ? resolver.focus().recognised() : Optional.empty())
          .or(resolver::object)
          .stream()
          .toList();
    }
    if (pronoun && RIVALS.contains(word) && isOfStance(phrase)) {
      return stances.rivals();
    }
    if (pronoun && word.equals("it") && isTarget(phrase)) {
      Optional<Entity> target = governmentBefore(phrase).or(() -> topic).or(stances::target);
      if (target.isPresent()) {
        return List.of(target.get());
      }
    }
    if (pronoun && OTHERS.contains(word)) {
      return actorWithin(phrase).or(() -> resolver.other(ownSubjects(phrase))).stream().toList();
    }
    if (SIDES.contains(phrase.headWord()) && isBoth(phrase) && !isSubject(phrase)) {
      List<Entity> rivals = stances.rivals();
      if (!rivals.isEmpty()) {
        return rivals;
      }
    }
    if (phrase.headWord().equals("latter") || phrase.headWord().equals("former")) {
      return listed(phrase)
          .or(() -> resolver.ofTwo(phrase.headWord(), ownSubjects(phrase)))
          .stream()
          .toList();
    }
    Optional<Entity> other = rivalled(phrase);
    if (other.isPresent()) {
      return List.of(other.get());
    }
    List<Entity> found = resolver.resolve(phrase);
    if (isBareGovernment(phrase) && found.stream().anyMatch(ownSubjects(phrase)::contains)) {
      return governmentBefore(phrase).map(List::of).orElse(found);
    }
    return found.isEmpty() ? explained(phrase).stream().toList() : found;
  }

  /**
   * {@code The pact, in which X recognised Y, was signed by him}: who acts in the clause between,
   * where a thing is the subject.
   */
  private Optional<Entity> actorWithin(NounPhrase phrase) {
    boolean person =
        ownSubjects(phrase).stream().anyMatch(e -> e.type() == EntityType.PERSON)
            || ownSubjects(phrase).isEmpty();
    return syntax.clauses().stream()
        .filter(c -> !person && c.kind() == Clause.Kind.RELATIVE && !c.subject().isEmpty())
        .map(c -> c.subject().first())
        .filter(s -> s.end() < phrase.begin())
        .flatMap(s -> known.apply(s).stream())
        .filter(e -> e.type() == EntityType.PERSON)
        .findFirst();
  }

  /** {@code Its ally's government assisted the government}: not itself. */
  private boolean isBareGovernment(NounPhrase phrase) {
    return phrase.determiner().equals("the")
        && phrase.modifierWords().isEmpty()
        && phrase.ofs().isEmpty()
        && resolver.isGovernment(phrase);
  }

  /** {@code X recognised his government}: not his own. */
  private Optional<Entity> rivalled(NounPhrase phrase) {
    boolean towards =
        OWNERS.contains(phrase.determiner())
            && resolver.isGovernment(phrase)
            && isObjectOf(TOWARDS_OTHERS, phrase);
    if (!towards) {
      return Optional.empty();
    }
    List<Entity> own = ownSubjects(phrase);
    return own.stream().anyMatch(e -> e.type() == EntityType.PERSON)
        ? resolver.other(own).map(person -> resolver.headedBy(person, phrase))
        : Optional.empty();
  }

  /** {@code the Confederacy, a republic which …}, {@code his enemy, X, the First Chief}. */
  private Optional<Entity> explained(NounPhrase phrase) {
    boolean title = phrase.head() == NounPhrase.Head.TITLE;
    boolean polity = POLITIES.contains(phrase.headWord()) && phrase.determiner().equals("a");
    return title || polity
        ? syntax.phrases().stream()
            .filter(p -> p.end() < phrase.begin() && p.end() >= phrase.begin() - 2)
            .filter(p -> syntax.sentence().startsWith(", ", p.end()))
            .flatMap(p -> known.apply(p).stream())
            .filter(e -> title == (e.type() == EntityType.PERSON))
            .filter(e -> e.type() != EntityType.PLACE && e.type() != EntityType.EVENT)
            .findFirst()
        : Optional.empty();
  }

  /** The subject of the clause before, which "it" or "they" repeat as the subject of their own. */
  Optional<NounPhrase> antecedent(NounPhrase pronoun) {
    boolean neuter = Set.of("it", "they").contains(pronoun.headText());
    return syntax.clauses().stream()
        .filter(c -> neuter && isSubject(pronoun) && !c.subject().isEmpty())
        .map(c -> c.subject().last())
        .filter(p -> p.end() <= pronoun.begin() && p.head() == NounPhrase.Head.NOUN)
        .reduce((a, b) -> b.begin() >= a.begin() ? b : a);
  }

  private boolean isObjectOf(Set<String> verbs, NounPhrase phrase) {
    return syntax.clauses().stream()
        .anyMatch(c -> verbs.contains(c.lemma()) && c.object().members().contains(phrase));
  }

  private static boolean isBoth(NounPhrase phrase) {
    return phrase.determiner().equals("both") || phrase.modifierWords().contains("both");
  }

  /** {@code recognised neither}, {@code withheld recognition from both}. */
  private boolean isOfStance(NounPhrase phrase) {
    return syntax.clauses().stream()
        .anyMatch(
            c ->
                RECOGNISING.contains(c.lemma()) && c.object().members().contains(phrase)
                    || !c.object().isEmpty()
                        && c.object().first().headWord().equals("recognition")
                        && c.governs(phrase));
  }

  /** {@code it had been recognised by X}: the same as what the stances before are towards. */
  private boolean isTarget(NounPhrase phrase) {
    return syntax.clauses().stream()
        .anyMatch(
            c ->
                c.passive()
                    && RECOGNISING.contains(c.lemma())
                    && c.subject().members().contains(phrase));
  }

  private boolean isSubject(NounPhrase phrase) {
    return syntax.clauses().stream().anyMatch(c -> c.subject().members().contains(phrase));
  }

  /** Of two that the sentence joined before, the first or the second. */
  private Optional<Entity> listed(NounPhrase phrase) {
    return syntax.clauses().stream()
        .flatMap(Anaphora::groups)
        .filter(g -> g.members().size() == 2 && g.last().end() <= phrase.begin())
        .reduce((a, b) -> b.last().end() >= a.last().end() ? b : a)
        .map(g -> phrase.headWord().equals("former") ? g.first() : g.last())
        .flatMap(p -> known.apply(p).stream().findFirst())
        .filter(e -> e.type() != EntityType.EVENT && e.type() != EntityType.PLACE);
  }

  private static Stream<Group> groups(Clause clause) {
    return Stream.concat(
        Stream.of(clause.subject(), clause.object()),
        clause.phrases().stream().map(Clause.Phrase::group));
  }

  /** {@code condemned it}: the act spoken of last. */
  private Optional<Entity> act(NounPhrase phrase) {
    boolean to =
        syntax.clauses().stream()
            .anyMatch(
                c ->
                    TO_ACTS.contains(c.lemma())
                        && c.phrases().stream()
                            .anyMatch(p -> p.group().members().contains(phrase)));
    if (to) {
      return resolver.lastEvent("treaty", "treaty");
    }
    return isObjectOf(OF_ACTS, phrase) ? resolver.last(EntityType.EVENT) : Optional.empty();
  }

  /**
   * Whether the sentence's first subject is a government or body itself, which "its" then means.
   */
  boolean isOrganised(NounPhrase phrase) {
    return syntax.clauses().stream()
        .filter(c -> !c.subject().isEmpty() && c.subject().first() != phrase)
        .limit(1)
        .flatMap(c -> known.apply(c.subject().first()).stream())
        .anyMatch(
            e ->
                e.type() == EntityType.GOVERNMENT
                    || e.type() == EntityType.BODY
                    || e.type() == EntityType.FORCE);
  }

  /** A government that the sentence has named before, other than the clause's own subject. */
  Optional<Entity> governmentBefore(NounPhrase phrase) {
    List<Entity> own = ownSubjects(phrase);
    return syntax.phrases().stream()
        .filter(p -> p.end() <= phrase.begin())
        .flatMap(p -> known.apply(p).stream())
        .filter(e -> e.type() == EntityType.GOVERNMENT && !own.contains(e))
        .reduce((a, b) -> b);
  }

  /** The subjects of the clauses in which a phrase is no subject. */
  private List<Entity> ownSubjects(NounPhrase phrase) {
    List<Entity> own = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      if (!clause.subject().isEmpty() && isBeside(phrase, clause)) {
        clause.subject().members().forEach(member -> own.addAll(known.apply(member)));
      }
    }
    return own;
  }

  private static boolean isBeside(NounPhrase phrase, Clause clause) {
    return clause.object().members().contains(phrase) || clause.governs(phrase);
  }
}
