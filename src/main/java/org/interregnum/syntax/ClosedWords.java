package org.interregnum.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The closed word classes of English, which no text adds to. */
final class ClosedWords {

  private static final Map<String, UnitKind> KINDS = new HashMap<>();

  static {
    put(
        UnitKind.DETERMINER,
        "the a an this that these those some any no each every both all another either such");
    put(UnitKind.POSSESSIVE, "his her its their our my your whose");
    put(
        UnitKind.PREPOSITION,
        "of in on at by with from for to into onto upon under over against between among amongst through throughout"
            + " within without during about around across along toward towards behind beyond near outside inside off"
            + " out up down above below beside besides despite except following concerning regarding via per amid"
            + " amidst alongside versus unlike like until till pending notwithstanding");
    put(UnitKind.CONJUNCTION, "and or nor but");
    put(
        UnitKind.SUBORDINATOR,
        "when while after before because although though if since unless whereas whereby whereupon once lest as than");
    put(UnitKind.RELATIVE, "who whom which where");
    put(
        UnitKind.PRONOUN,
        "he she it they him them himself herself itself themselves i we us me you one there");
    put(
        UnitKind.AUXILIARY,
        "am is are was were be been being has have had having do does did doing");
    put(UnitKind.MODAL, "will would shall should can could may might must ought");
    put(UnitKind.NOT, "not never n't cannot");
    put(
        UnitKind.ADVERB,
        "also then soon again already still only just even now later thus therefore however moreover meanwhile nevertheless nonetheless thereby hereby"
            + " thereafter thereupon together first finally likewise instead too so yet once twice here hence"
            + " neither afterwards afterward eventually throughout abroad formerly apart almost nearly quite very rather ever"
            + " always often sometimes perhaps indeed back away elsewhere thence previously both simultaneously jointly"
            + " alike alone overseas ashore twice forward else otherwise somewhat more most less least well long far");
  }

  private ClosedWords() {}

  private static void put(UnitKind kind, String words) {
    for (String word : words.split(" ")) {
      KINDS.putIfAbsent(word, kind);
    }
  }

  static Optional<UnitKind> kind(String lower) {
    return Optional.ofNullable(KINDS.get(lower));
  }
}
