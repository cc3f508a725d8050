package org.interregnum.syntax;

import java.util.ArrayList;
import java.util.List;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.time.TemporalExpression;

/** The door of the room: a sentence's text in, its syntax out. Safe to share between threads. */
public final class Sentences {

  private final Lexicon lexicon;
  private final SentenceTagger tagger;

  public Sentences(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.tagger = new SentenceTagger(lexicon);
  }

  /** Takes in how a document writes the words of one of its sentences. */
  public void note(String sentence, DocumentWords words) {
    tagger.note(sentence, words);
  }

  /** The syntax of a sentence. */
  public SyntaxOf parse(String sentence, DocumentWords words) {
    List<Unit> units = unbracketed(tagger.tag(sentence, words));
    ItemBuilder builder = new ItemBuilder(lexicon, units);
    List<Item> items = builder.build();
    List<Clause> clauses = new ArrayList<>(new ClauseParser(items).parse());
    for (List<Unit> aside : builder.asides()) {
      List<Clause> inside = new ClauseParser(new ItemBuilder(lexicon, aside).build()).parse();
      inside.forEach(clause -> clause.aside = true);
      clauses.addAll(inside);
    }
    List<TemporalExpression> dates = new ArrayList<>();
    units.forEach(unit -> unit.date().ifPresent(dates::add));
    return new SyntaxOf(sentence, phrases(items), clauses, dates, units);
  }

  /** A sentence that stands in brackets as a whole, without them. */
  private static List<Unit> unbracketed(List<Unit> units) {
    int last = units.size() - 1;
    boolean whole =
        last > 1
            && units.get(0).is(UnitKind.OPEN)
            && units.get(last).is(UnitKind.CLOSE)
            && units.subList(1, last).stream().noneMatch(unit -> unit.is(UnitKind.CLOSE));
    return whole ? units.subList(1, last) : units;
  }

  private static List<NounPhrase> phrases(List<Item> items) {
    List<NounPhrase> phrases = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Nominal nominal) {
        nominal.group().members().forEach(member -> collect(member, phrases));
      } else if (item instanceof Item.Preposition phrase) {
        phrase.group().members().forEach(member -> collect(member, phrases));
      }
    }
    return phrases;
  }

  private static void collect(NounPhrase phrase, List<NounPhrase> phrases) {
    phrase.possessor().ifPresent(owner -> collect(owner, phrases));
    phrases.add(phrase);
    phrase.ofs().forEach(of -> collect(of, phrases));
    phrase.appositions().forEach(apposition -> collect(apposition, phrases));
  }
}
