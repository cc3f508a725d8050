package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interregnum.claim.EntityType;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;

/** The type of an event by the nouns of its name and by what the text says that it did. */
final class EventTypes {

  /** {@code Operation Overlord}, {@code Case Anton}: the code name of a campaign. */
  private static final Pattern CODED =
      Pattern.compile("(?:Operation|Case|Unternehmen) \\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*)?");

  /** {@code Independence declared}: the event of an infobox. */
  private static final Pattern PROCLAIMED = Pattern.compile(" (?:declared|proclaimed)$");

  private static final Set<String> ISSUING = Set.of("issue", "proclaim", "publish", "promulgate");
  private static final String SIGNING = "sign";

  private EventTypes() {}

  /** Whether the head of a name is a body's noun, such as {@code Council}. */
  static boolean isBody(String name, Lexicon lexicon) {
    String core = name.split(" (?:of|for|on) ")[0];
    return lexicon
        .headNoun(core.substring(core.lastIndexOf(' ') + 1))
        .map(n -> n.type() == HeadNoun.Type.BODY)
        .orElse(false);
  }

  /** The type that the head noun gives, else the last noun of the name that is an event's. */
  static Optional<String> of(String name, Lexicon lexicon) {
    if (CODED.matcher(name).matches()) {
      return Optional.of("campaign");
    }
    if (PROCLAIMED.matcher(name).find()) {
      return Optional.of("proclamation");
    }
    String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\-’']+");
    Optional<String> found = Optional.empty();
    for (String word : words) {
      if (found.isPresent()
          && (word.equals("of")
              || word.equals("at")
              || word.equals("in")
              || word.equals("with")
              || word.equals("on"))) {
        if (!name.toLowerCase(Locale.ROOT).startsWith("state of war")) {
          return found;
        }
      }
      Optional<String> type =
          lexicon
              .headNoun(word)
              .filter(noun -> noun.type() == HeadNoun.Type.EVENT && !noun.subtype().isEmpty())
              .map(HeadNoun::subtype);
      found = type.isPresent() ? type : found;
    }
    return found;
  }

  /** A convention that elects is an assembly; a declaration that states sign is a treaty. */
  static void retype(Entity event, NounPhrase phrase, SentenceScene scene, Lexicon lexicon) {
    boolean convention = event.subtype().equals("treaty") && phrase.headWord().equals("convention");
    for (Clause clause : scene.links().clauses(phrase)) {
      boolean acts =
          !clause.passive()
              && clause.subject().members().contains(phrase)
              && lexicon.isAssemblyVerb(clause.lemma());
      if (convention && acts) {
        event.subtype("assembly");
      }
      boolean issued =
          ISSUING.contains(clause.lemma())
              && (clause.passive() ? clause.subject() : clause.object()).members().contains(phrase);
      boolean untyped = event.subtype().isEmpty() || event.subtype().equals("other");
      if (issued && untyped && event.isNamed()) {
        event.subtype("proclamation");
      }
      if (event.subtype().equals("proclamation")
          && clause.lemma().equals(SIGNING)
          && signedByStates(clause, scene)) {
        event.subtype("treaty");
      }
    }
  }

  private static boolean signedByStates(Clause clause, SentenceScene scene) {
    List<NounPhrase> signers =
        new ArrayList<>(clause.passive() ? List.of() : clause.subject().members());
    clause.phrases().stream()
        .filter(p -> clause.passive() && p.preposition().equals("by"))
        .forEach(p -> signers.addAll(p.group().members()));
    return signers.stream()
        .flatMap(s -> scene.entities(s).stream())
        .anyMatch(e -> e.type() == EntityType.STATE);
  }
}
