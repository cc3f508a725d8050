package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Group;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.SyntaxOf;
import org.interregnum.time.TemporalExpression;

/**
 * How the noun phrases of one sentence hang together by their places: what stands right behind a
 * phrase over a preposition, and of what it is the complement.
 */
final class PhraseLinks {

  private final SyntaxOf syntax;
  private final List<Clause.Phrase> prepositional = new ArrayList<>();
  private final Map<Integer, Clause.Phrase> following = new HashMap<>();
  private final Map<NounPhrase, NounPhrase> wholes = new IdentityHashMap<>();
  private final Map<NounPhrase, Group> groups = new IdentityHashMap<>();
  private final Map<NounPhrase, List<Clause.Phrase>> behind = new IdentityHashMap<>();
  private final Map<NounPhrase, List<Clause>> clauses = new IdentityHashMap<>();

  PhraseLinks(SyntaxOf syntax) {
    this.syntax = syntax;
    for (NounPhrase phrase : syntax.phrases()) {
      phrase.ofs().forEach(of -> wholes.put(of, phrase));
      phrase
          .possessor()
          .filter(owner -> owner.begin() >= phrase.begin())
          .ifPresent(owner -> wholes.put(owner, phrase));
    }
    for (Clause clause : syntax.clauses()) {
      clause.phrases().stream().filter(p -> !p.group().isEmpty()).forEach(prepositional::add);
      gather(clause);
    }
    prepositional.sort(Comparator.comparingInt(p -> p.group().first().begin()));
    prepositional.forEach(p -> endsBefore(p).forEach(end -> following.putIfAbsent(end, p)));
  }

  private void gather(Clause clause) {
    List<Group> found =
        new ArrayList<>(List.of(clause.subject(), clause.object(), clause.complement()));
    found.addAll(clause.loose());
    clause.phrases().forEach(p -> found.add(p.group()));
    found.forEach(group -> group.members().forEach(member -> groups.putIfAbsent(member, group)));
  }

  /** The phrase of which this one is the complement over "of" or the possessor. */
  Optional<NounPhrase> whole(NounPhrase phrase) {
    return Optional.ofNullable(wholes.get(phrase));
  }

  /** The phrase that a clause holds and in which this one stands, or itself. */
  NounPhrase top(NounPhrase phrase) {
    NounPhrase top = phrase;
    while (wholes.containsKey(top)) {
      top = wholes.get(top);
    }
    return top;
  }

  /**
   * The prepositional phrases that follow a phrase with no word between; in a list, those behind
   * its last member.
   */
  List<Clause.Phrase> behind(NounPhrase phrase) {
    return behind.computeIfAbsent(phrase, this::findBehind);
  }

  private List<Clause.Phrase> findBehind(NounPhrase phrase) {
    List<Clause.Phrase> own = chain(phrase.end());
    Group group = groups.get(phrase);
    boolean shared = own.isEmpty() && group != null && group.last() != phrase;
    return shared ? chain(group.last().end()) : own;
  }

  private List<Clause.Phrase> chain(int from) {
    List<Clause.Phrase> chain = new ArrayList<>(2);
    Clause.Phrase next = following.get(from);
    while (next != null) {
      chain.add(next);
      next = following.get(next.group().last().end());
    }
    return chain;
  }

  /** The phrase right before a preposition. */
  Optional<NounPhrase> before(Clause.Phrase phrase) {
    List<Integer> ends = endsBefore(phrase);
    return syntax.phrases().stream().filter(p -> ends.contains(p.end())).reduce((a, b) -> b);
  }

  /** The first of the prepositional phrases that hang on one another up to this one. */
  Clause.Phrase root(Clause.Phrase phrase) {
    Optional<NounPhrase> before = before(phrase);
    Optional<Clause.Phrase> holder =
        before
            .map(this::top)
            .flatMap(
                top ->
                    prepositional.stream()
                        .filter(p -> p != phrase && p.group().members().contains(top))
                        .findFirst());
    return holder.map(this::root).orElse(phrase);
  }

  /**
   * Where a phrase may end so that nothing but the preposition, and perhaps dates, stands between.
   */
  private List<Integer> endsBefore(Clause.Phrase phrase) {
    List<Integer> ends = new ArrayList<>(2);
    String preposition = phrase.preposition();
    int at = skipSpace(phrase.group().first().begin());
    boolean passed = false;
    while (true) {
      Optional<TemporalExpression> date = dateTo(at);
      if (passed) {
        ends.add(at);
      }
      if (date.isPresent()) {
        at = skipSpace(date.get().phraseBegin());
      } else if (!passed
          && syntax
              .sentence()
              .regionMatches(
                  true, at - preposition.length(), preposition, 0, preposition.length())) {
        passed = true;
        at = skipSpace(at - preposition.length());
      } else {
        return ends;
      }
    }
  }

  private Optional<TemporalExpression> dateTo(int end) {
    for (TemporalExpression date : syntax.dates()) {
      if (date.end() == end && date.phraseBegin() < end) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private int skipSpace(int from) {
    int at = from;
    while (at > 0 && Character.isWhitespace(syntax.sentence().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where a phrase ends together with the prepositional phrases behind it. */
  int end(NounPhrase phrase) {
    List<Clause.Phrase> behind = behind(phrase);
    return behind.isEmpty() ? phrase.end() : behind.get(behind.size() - 1).group().last().end();
  }

  /**
   * The clauses in which a phrase, or the one that it is a complement of, is subject, object or
   * behind a preposition; and a participle that follows all that hangs on the phrase.
   */
  List<Clause> clauses(NounPhrase phrase) {
    return clauses.computeIfAbsent(phrase, this::findClauses);
  }

  private List<Clause> findClauses(NounPhrase phrase) {
    NounPhrase top = top(phrase);
    List<Clause.Phrase> behind = behind(phrase);
    NounPhrase last = behind.isEmpty() ? top : behind.get(behind.size() - 1).group().last();
    List<Clause> found = new ArrayList<>(2);
    for (Clause clause : syntax.clauses()) {
      boolean follows =
          clause.kind() == Clause.Kind.REDUCED && clause.subject().members().contains(last);
      if (follows || holds(clause, top)) {
        found.add(clause);
      }
    }
    return found;
  }

  private static boolean holds(Clause clause, NounPhrase phrase) {
    return clause.subject().members().contains(phrase)
        || clause.object().members().contains(phrase)
        || clause.complement().members().contains(phrase)
        || clause.governs(phrase);
  }
}
