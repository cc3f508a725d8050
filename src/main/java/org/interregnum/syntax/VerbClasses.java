package org.interregnum.syntax;

import java.util.Set;

/** Verbs, by their lemma, that build clauses alike. */
final class VerbClasses {

  /** Verbs that nothing is done by, so that behind a passive they are none themselves. */
  static final Set<String> INTRANSITIVE =
      Set.of(
          "stay",
          "remain",
          "last",
          "resign",
          "die",
          "flee",
          "escape",
          "serve",
          "retire",
          "live",
          "survive",
          "end",
          "collapse",
          "become",
          "meet",
          "sit",
          "convene",
          "assemble",
          "gather",
          "arrive",
          "return",
          "go",
          "leave",
          "come",
          "begin",
          "continue",
          "open",
          "land",
          "fall");

  /** Verbs with an object and what it becomes: {@code elected X president}. */
  static final Set<String> NAMING =
      Set.of(
          "appoint",
          "elect",
          "name",
          "choose",
          "make",
          "proclaim",
          "nominate",
          "declare",
          "designate",
          "crown",
          "create");

  /** Verbs with a thing and who gets it: {@code ceded A to X}. */
  static final Set<String> TRANSFERRING =
      Set.of("cede", "give", "assign", "transfer", "award", "restore", "grant");

  /** Verbs whose objects may follow one another, each with its date. */
  static final Set<String> TAKING =
      Set.of(
          "occupy",
          "capture",
          "take",
          "recognise",
          "recognize",
          "seize",
          "retake",
          "admit",
          "enter",
          "annex",
          "evacuate",
          "liberate",
          "reach");

  /** Verbs whose object may stand behind the place: {@code set up at X a government}. */
  static final Set<String> BRINGING_ABOUT =
      Set.of(
          "set",
          "sign",
          "issue",
          "proclaim",
          "establish",
          "form",
          "conclude",
          "found",
          "publish",
          "announce",
          "open",
          "install",
          "convene",
          "create",
          "promulgate",
          "adopt",
          "win",
          "fight");

  private VerbClasses() {}
}
