package org.interregnum.syntax;

import java.util.List;
import java.util.Optional;
import org.interregnum.lexicon.VerbForm;

/** What follows in a sentence, from the view of a phrase that has just been read. */
final class Lookahead {

  private final List<Unit> units;

  Lookahead(List<Unit> units) {
    this.units = units;
  }

  /** Whether a phrase and then a finite verb follow before the next mark. */
  boolean clauseFollows(int from) {
    Optional<PhraseParser.Parsed> phrase = PhraseParser.parse(units, from);
    if (phrase.isEmpty()) {
      return false;
    }
    if (titledSubject(phrase.get().next())) {
      return true;
    }
    boolean relative = false;
    for (int i = phrase.get().next(); i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.is(UnitKind.SEMICOLON)
          || unit.is(UnitKind.STOP)
          || unit.is(UnitKind.COMMA) && !relative) {
        return false;
      }
      relative |= unit.is(UnitKind.RELATIVE);
      if (unit.is(UnitKind.CONJUNCTION) && isPast(i + 1)) {
        return false;
      }
      boolean finite =
          unit.is(UnitKind.AUXILIARY)
              || unit.is(UnitKind.MODAL)
              || unit.is(UnitKind.VERB)
                  && i > 0
                  && !units.get(i - 1).is(UnitKind.PREPOSITION)
                  && !unit.lower().endsWith("ing");
      if (finite && !relative) {
        return !(unit.is(UnitKind.VERB)
            && i + 1 < units.size()
            && units.get(i + 1).lower().equals("by"));
      }
    }
    return false;
  }

  /** {@code after Putnik, chief of staff of the army, had won}: a person, a title, a verb. */
  private boolean titledSubject(int comma) {
    boolean named =
        comma > 0
            && comma + 2 < units.size()
            && units.get(comma - 1).is(UnitKind.NAME)
            && units.get(comma).is(UnitKind.COMMA);
    return named
        && (units.get(comma + 1).is(UnitKind.TITLE)
            || units.get(comma + 1).is(UnitKind.DETERMINER)
                && units.get(comma + 2).is(UnitKind.TITLE))
        && verbBehindInsertion(comma);
  }

  private boolean isPast(int i) {
    return i < units.size()
        && units.get(i).is(UnitKind.VERB)
        && units.get(i).forms().stream().anyMatch(f -> f.form() == VerbForm.Form.PAST);
  }

  int close(int open) {
    int depth = 0;
    for (int i = open; i < units.size(); i++) {
      depth += units.get(i).is(UnitKind.OPEN) ? 1 : units.get(i).is(UnitKind.CLOSE) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return units.size();
  }

  /** Whether an apposition may end here. */
  boolean ends(int index) {
    if (index >= units.size()) {
      return true;
    }
    Unit unit = units.get(index);
    return unit.kind().isMark()
        || unit.is(UnitKind.CONJUNCTION)
        || unit.is(UnitKind.PREPOSITION)
        || unit.is(UnitKind.DATE)
        || unit.lower().equals("as");
  }

  /** A participle or relative clause that belongs to the apposition. */
  boolean goesOn(int index) {
    return index < units.size()
        && (units.get(index).is(UnitKind.VERB) || units.get(index).is(UnitKind.RELATIVE));
  }

  /** {@code commanded by}: a participle with its agent, which belongs to the apposition. */
  boolean isDoneBy(int index) {
    return index + 1 < units.size()
        && units.get(index).is(UnitKind.VERB)
        && units.get(index + 1).lower().equals("by");
  }

  /** Whether a verb follows the next comma: {@code , the ablest of the group, served}. */
  private boolean verbBehindInsertion(int comma) {
    for (int i = comma + 1; i + 1 < units.size() && i < comma + 16; i++) {
      Unit unit = units.get(i);
      if (unit.is(UnitKind.SEMICOLON) || unit.is(UnitKind.STOP) || unit.is(UnitKind.CONJUNCTION)) {
        return false;
      }
      if (unit.is(UnitKind.COMMA)) {
        Unit next = units.get(i + 1);
        return next.is(UnitKind.AUXILIARY)
            || next.is(UnitKind.VERB) && !next.lower().endsWith("ing");
      }
    }
    return false;
  }

  /** Whether the phrase that ends here is the subject of a verb that follows. */
  boolean subjectOfNext(int index) {
    for (int i = index; i < units.size(); i++) {
      Unit unit = units.get(i);
      switch (unit.kind()) {
        case AUXILIARY, MODAL -> {
          return true;
        }
        case VERB -> {
          return !unit.lower().endsWith("ing")
              && !(i + 1 < units.size() && units.get(i + 1).lower().equals("by"));
        }
        case ADVERB, QUOTE -> {
          continue;
        }
        case COMMA -> {
          return verbBehindInsertion(i);
        }
        case CONJUNCTION -> {
          Optional<PhraseParser.Parsed> next = PhraseParser.parse(units, i + 1);
          if (next.isEmpty()) {
            return false;
          }
          i = next.get().next() - 1;
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }
}
