package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Resolver;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.syntax.SyntaxOf;

/** Governments told by noun phrases: their names beside descriptions, and what apposition and brackets say of them. */
final class GovernmentFinder {

  private final Resolver resolver;
  private final Lexicon lexicon;

  GovernmentFinder(Resolver resolver, Lexicon lexicon) {
    this.resolver = resolver;
    this.lexicon = lexicon;
  }

  /** Ties foreign names and abbreviations in brackets to the thing before them. */
  void tie(SyntaxOf syntax) {
    for (NounPhrase phrase : syntax.phrases()) {
      if (phrase.head() != Head.NAME) {
        continue;
      }
      Optional<Entity> entity = resolver.registry().named(phrase.headText());
      for (NounPhrase.Bracket bracket : phrase.brackets()) {
        if (bracket.dates().isEmpty()) {
          entity.ifPresent(e -> aliases(e, bracket.text()));
        }
      }
    }
  }

  private void aliases(Entity entity, String text) {
    for (String part : text.split("[,;]\\s*")) {
      String name = part.replaceFirst("^\\p{Lu}\\p{L}+: ", "").replaceAll(" (['’-]) ?", "$1").strip();
      boolean capital = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
      if (capital && name.length() < 80 && resolver.registry().named(name).filter(e -> e != entity).isEmpty()) {
        resolver.registry().name(entity, name);
      }
    }
  }

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : scene.syntax().clauses()) {
      knownAs(clause, scene);
    }
    return findings;
  }

  /** {@code known as X}, {@code officially X}: one thing under two names. */
  private void knownAs(Clause clause, SentenceScene scene) {
    boolean naming = clause.lemma().equals("know") || clause.lemma().equals("call") || clause.lemma().equals("name")
        || clause.lemma().equals("style") || clause.lemma().equals("dub");
    if (!naming || !clause.passive() || clause.subject().isEmpty()) {
      return;
    }
    Optional<Entity> described = scene.entities(clause.subject().first()).stream().findFirst();
    for (Clause.Phrase phrase : clause.phrases()) {
      if (phrase.preposition().equals("as")) {
        phrase.group().members().stream().filter(m -> m.head() == Head.NAME).findFirst()
            .ifPresent(name -> described.ifPresent(d -> rename(d, name, scene)));
      }
    }
  }

  private void rename(Entity described, NounPhrase name, SentenceScene scene) {
    Optional<Entity> named = scene.entities(name).stream().findFirst();
    if (named.isPresent() && named.get() != described && described.type() == named.get().type()) {
      if (described.type() == EntityType.GOVERNMENT) {
        resolver.unite(described, named.get());
      }
    } else if (named.isEmpty()) {
      resolver.registry().name(described, name.headText());
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }
}
