package org.interregnum.extraction.rule;

import java.util.List;
import java.util.Optional;
import org.interregnum.claim.EntityType;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.time.ResolvedDate;

/**
 * What rules may ask about the sentence in hand: what its phrases stand for and when its clauses
 * happened.
 */
public interface Scene {

  /** What a phrase of the sentence stands for. */
  List<Entity> entities(NounPhrase phrase);

  /** The phrase that "it" or "they" stand for, where that is the subject of a clause before. */
  Optional<NounPhrase> antecedent(NounPhrase pronoun);

  /** Whom the "his" or "its" of a phrase means. */
  Optional<Entity> possessive(NounPhrase phrase);

  /** The title that a phrase is, with the office's owner. */
  Optional<TitleReading> title(NounPhrase phrase);

  /** When a clause happened: its own date, or the one of the clause that it unfolds. */
  Optional<ResolvedDate> date(Clause clause);

  /**
   * The date of one phrase of a list: behind it, before it or in its brackets; by its place where
   * dates are told "respectively".
   */
  Optional<ResolvedDate> ownDate(NounPhrase phrase, List<NounPhrase> list, Clause clause);

  /**
   * What an entity is when something of this type is wanted, such as the state behind its capital.
   */
  Optional<Entity> fit(Entity entity, SlotType type);

  /** The thing of this type and description, made where the document has not spoken of it. */
  Entity describe(EntityType type, String description);

  /**
   * Whose office a title is when a person holds it: as the title says, else as the document tells
   * elsewhere.
   */
  Optional<Entity> owner(TitleReading title, Entity holder);

  /**
   * The same in a clause, whose place owns the office of a governor: {@code Chad, where X was
   * governor}.
   */
  Optional<Entity> owner(TitleReading title, Entity holder, Clause clause);

  /**
   * What the list or paragraph in hand is about: the target of a stance that names none. Of a line
   * with a label, the label for all others.
   */
  Optional<Entity> topic(Optional<Entity> subject);

  /** What the last stance of the section in hand was towards: on what a power abstains. */
  Optional<Entity> act();

  /** What a line of a list opens with: {@code Germany: …}, {@code Cuba and Lebanon – …}. */
  List<Entity> label();

  /** The state that a line of a list is about. */
  Optional<Entity> line();

  /** Whom a person represents, as far as the document tells. */
  Optional<Entity> sender(Entity person);

  /**
   * The other side of a transfer: the occupier for the document's main state, the main state for
   * all others.
   */
  Optional<Entity> counterpart(Entity polity);

  /** What the sentence says a government is, such as {@code provisional}. */
  Optional<String> status(Entity government);

  /**
   * The event that a clause tells of, of this type: in the clause itself, else in those that it
   * hangs on.
   */
  Optional<Entity> event(Clause clause, SlotType type);

  /** The event of this type of claim ({@code battle}) that the clause itself names or describes. */
  Optional<Entity> named(Clause clause, String eventType);

  /** The state that a government or body governs or belongs to. */
  Optional<Entity> stateOf(Entity entity);

  /** The words of a phrase as they stand in the sentence. */
  String words(NounPhrase phrase);

  /**
   * A title as a phrase gives it.
   *
   * @param text without "of" and what follows it where that is the owner
   */
  record TitleReading(String text, Optional<Entity> owner) {}
}
