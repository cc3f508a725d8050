package org.interregnum.syntax;

import java.util.List;
import java.util.Set;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.VerbForm;
import org.interregnum.lexicon.VerbForm.Form;

/** Decides by position which words are verbs. Works in place, left to right. */
final class VerbTagger {

  /** Determiners that may stand alone before a verb: {@code each refused to}. */
  private static final Set<String> EACH = Set.of("each", "both", "all");

  /** Pronouns of those to whom something is given. */
  private static final Set<String> RECEIVERS = Set.of("it", "them", "him", "her", "us");

  private static final Set<UnitKind> OBJECT_SIDE =
      Set.of(UnitKind.DETERMINER, UnitKind.POSSESSIVE, UnitKind.STATE, UnitKind.NAME);

  private static final Set<UnitKind> NOUN_SIDE =
      Set.of(UnitKind.DETERMINER, UnitKind.POSSESSIVE, UnitKind.GENITIVE, UnitKind.NUMBER);
  private static final Set<UnitKind> NOMINAL =
      Set.of(
          UnitKind.WORD,
          UnitKind.NAME,
          UnitKind.STATE,
          UnitKind.TITLE,
          UnitKind.DEMONYM,
          UnitKind.NUMBER);
  private static final Set<UnitKind> SUBJECT_LIKE =
      Set.of(UnitKind.NAME, UnitKind.STATE, UnitKind.PRONOUN, UnitKind.RELATIVE, UnitKind.TITLE);

  private final Lexicon lexicon;

  VerbTagger(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void tag(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (!unit.is(UnitKind.WORD) && !isTitleVerb(units, i)) {
        continue;
      }
      List<VerbForm> forms = lexicon.verbs().of(unit.lower());
      if (!forms.isEmpty() && isVerb(units, i, forms)) {
        units.set(i, unit.verb(forms));
        if (i > 0 && EACH.contains(units.get(i - 1).lower())) {
          units.set(i - 1, units.get(i - 1).as(UnitKind.PRONOUN));
        }
        if (i > 0 && units.get(i - 1).lower().equals("to") && has(forms, Form.BASE)) {
          units.set(i - 1, units.get(i - 1).as(UnitKind.TO));
        }
      }
    }
  }

  /** {@code headed}, {@code to head}: words that are titles only in some places. */
  private static boolean isTitleVerb(List<Unit> units, int i) {
    return units.get(i).is(UnitKind.TITLE)
        && !units.get(i).isCapitalised()
        && i > 0
        && (units.get(i - 1).lower().equals("to") || units.get(i - 1).is(UnitKind.MODAL));
  }

  private boolean isVerb(List<Unit> units, int i, List<VerbForm> forms) {
    Unit before = before(units, i);
    Unit after = i + 1 < units.size() ? units.get(i + 1) : null;
    if (after != null
        && after.is(UnitKind.TITLE)
        && has(forms, Form.ING)
        && !after.isCapitalised()) {
      return false;
    }
    UnitKind left = before == null ? UnitKind.STOP : before.kind();
    if (left == UnitKind.MODAL || isDo(before)) {
      return has(forms, Form.BASE);
    }
    if (left == UnitKind.AUXILIARY) {
      return has(forms, Form.PAST)
          || has(forms, Form.PARTICIPLE)
          || has(forms, Form.ING) && !isNoun(units, i, after);
    }
    if (i > 0 && units.get(i - 1).lower().equals("to") && has(forms, Form.BASE)) {
      return after == null
          || !lexicon.verbs().isNounToo(units.get(i).lower())
          || !after.is(UnitKind.STOP);
    }
    if (joinsInfinitive(units, i, forms)) {
      return true;
    }
    if (has(forms, Form.ING)) {
      return isParticiple(units, i, left, after);
    }
    if (has(forms, Form.PAST) || has(forms, Form.PARTICIPLE)) {
      return isPast(units, i, left, before, after, forms);
    }
    return !isHanded(units, i) && isPresent(units.get(i), left, after, forms);
  }

  private static Unit before(List<Unit> units, int i) {
    int j = i - 1;
    while (j >= 0
        && (units.get(j).is(UnitKind.ADVERB)
            || units.get(j).is(UnitKind.NOT)
            || units.get(j).is(UnitKind.QUOTE))) {
      j--;
    }
    return j < 0 ? null : units.get(j);
  }

  private static boolean isDo(Unit before) {
    return before != null && before.is(UnitKind.AUXILIARY) && before.lower().startsWith("d");
  }

  private boolean isNoun(List<Unit> units, int i, Unit after) {
    return lexicon.headNoun(units.get(i).lower()).isPresent()
        && after != null
        && after.lower().equals("of");
  }

  private boolean isParticiple(List<Unit> units, int i, UnitKind left, Unit after) {
    boolean eventNoun =
        lexicon
            .headNoun(units.get(i).lower())
            .map(n -> n.type() == HeadNoun.Type.EVENT)
            .orElse(false);
    if (NOUN_SIDE.contains(left) || left == UnitKind.DEMONYM) {
      return false;
    }
    boolean named =
        eventNoun
            && (left == UnitKind.NAME || left == UnitKind.STATE)
            && i > 1
            && NOUN_SIDE.contains(units.get(i - 2).kind());
    if (named) {
      return after != null && !after.lower().equals("of");
    }
    if (eventNoun
        && (left == UnitKind.WORD
            || left == UnitKind.PREPOSITION
            || left == UnitKind.CONJUNCTION)) {
      return after != null
          && (after.is(UnitKind.DETERMINER) || after.is(UnitKind.NAME) || after.is(UnitKind.STATE));
    }
    return !(left == UnitKind.PREPOSITION && after != null && after.lower().equals("of"));
  }

  private boolean isPast(
      List<Unit> units, int i, UnitKind left, Unit before, Unit after, List<VerbForm> forms) {
    boolean nominalAfter =
        after != null && NOMINAL.contains(after.kind()) && !after.is(UnitKind.STATE);
    if (opensRelative(units, before)) {
      return true;
    }
    if (before != null && EACH.contains(before.lower()) && after != null) {
      return after.is(UnitKind.PREPOSITION) || OBJECT_SIDE.contains(after.kind());
    }
    if (NOUN_SIDE.contains(left)) {
      return left == UnitKind.NUMBER && !nominalAfter;
    }
    if (left == UnitKind.DEMONYM) {
      boolean people = lexicon.states().isPeople(before.text()) || precededByThe(units, before);
      return people && !(after != null && after.is(UnitKind.WORD));
    }
    if (left == UnitKind.PREPOSITION) {
      return false;
    }
    boolean noun =
        left == UnitKind.WORD
            && has(forms, Form.BASE)
            && i > 1
            && units.get(i - 2).is(UnitKind.DETERMINER)
            && after != null
            && after.lower().equals("of");
    if (noun) {
      return false;
    }
    if (left == UnitKind.WORD && nominalAfter && has(forms, Form.BASE)) {
      return false;
    }
    return true;
  }

  /** {@code sent it arms}: what stands behind an object pronoun is a noun. */
  private static boolean isHanded(List<Unit> units, int i) {
    return i >= 2
        && RECEIVERS.contains(units.get(i - 1).lower())
        && units.get(i - 2).is(UnitKind.VERB);
  }

  /** {@code the decree that dissolved}: "that" behind a noun. */
  private static boolean opensRelative(List<Unit> units, Unit before) {
    int at = before == null ? -1 : units.indexOf(before);
    return at > 0
        && before.lower().equals("that")
        && (units.get(at - 1).is(UnitKind.WORD)
            || units.get(at - 1).is(UnitKind.NAME)
            || units.get(at - 1).lower().equals("those"));
  }

  private static boolean precededByThe(List<Unit> units, Unit before) {
    int at = units.indexOf(before);
    return at > 0 && units.get(at - 1).lower().equals("the");
  }

  private boolean isPresent(Unit unit, UnitKind left, Unit after, List<VerbForm> forms) {
    if (has(forms, Form.THIRD)) {
      boolean noun = lexicon.verbs().isNounToo(unit.lower());
      boolean objectAfter =
          after != null
              && (after.is(UnitKind.DETERMINER)
                  || after.is(UnitKind.NAME)
                  || after.is(UnitKind.STATE)
                  || after.is(UnitKind.POSSESSIVE)
                  || after.is(UnitKind.PREPOSITION));
      return SUBJECT_LIKE.contains(left)
              && (!noun || left == UnitKind.PRONOUN || left == UnitKind.RELATIVE)
              && objectAfter
          || left == UnitKind.WORD && !noun && objectAfter;
    }
    return left == UnitKind.RELATIVE && has(forms, Form.BASE);
  }

  /** {@code to occupy and administer}: a second infinitive behind "and". */
  private static boolean joinsInfinitive(List<Unit> units, int i, List<VerbForm> forms) {
    return i >= 3
        && has(forms, Form.BASE)
        && units.get(i - 1).is(UnitKind.CONJUNCTION)
        && units.get(i - 2).is(UnitKind.VERB)
        && units.get(i - 3).is(UnitKind.TO);
  }

  private static boolean has(List<VerbForm> forms, Form form) {
    for (VerbForm reading : forms) {
      if (reading.form() == form) {
        return true;
      }
    }
    return false;
  }
}
