package org.interregnum.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.interregnum.claim.EntityType;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Group;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.syntax.SyntaxOf;

/**
 * Gathers, over a whole document, what speaks for a name being a person, a place, a body and so on.
 */
final class NameEvidence {

  /** {@code ASEAN}, {@code NATO}. */
  private static final java.util.regex.Pattern ACRONYM =
      java.util.regex.Pattern.compile("\\p{Lu}{3,}");

  private static final Set<String> TAIL_OPENERS = Set.of("of", "for", "de", "del", "on", "in");
  private static final Set<String> NOUNS_OF_PERSONS =
      Set.of(
          "government",
          "cabinet",
          "successor",
          "death",
          "wife",
          "brother",
          "forces",
          "troops",
          "surrender");
  private static final Set<String> DONE_TO_PERSONS =
      Set.of("appoint", "elect", "nominate", "arrest", "exile", "depose", "dismiss");
  private static final Set<String> SETTING_UP =
      Set.of(
          "form",
          "establish",
          "set",
          "constitute",
          "found",
          "install",
          "dissolve",
          "abolish",
          "overthrow",
          "supersede");
  private static final Set<String> SUCCEEDING = Set.of("succeed", "replace", "supersede");
  private static final Set<String> ACTING_AS_ONE =
      Set.of("govern", "rule", "administer", "move", "flee", "dissolve", "declare", "proclaim");
  private static final Set<String> PERSONAL_VERBS =
      Set.of(
          "resign",
          "die",
          "flee",
          "marry",
          "escape",
          "retire",
          "born",
          "abdicate",
          "arrest",
          "exile",
          "deport",
          "assassinate",
          "murder",
          "execute",
          "appoint",
          "elect",
          "nominate",
          "succeed",
          "command",
          "swear",
          "imprison",
          "depose",
          "inaugurate",
          "crown",
          "indict",
          "dismiss",
          "head",
          "preside",
          "capture",
          "intern",
          "bear");
  private static final Set<String> TAKING_VERBS =
      Set.of(
          "occupy",
          "invade",
          "seize",
          "annex",
          "cede",
          "besiege",
          "bombard",
          "evacuate",
          "liberate",
          "sack",
          "loot",
          "administer",
          "reach",
          "enter",
          "leave",
          "retake",
          "recapture",
          "reoccupy");
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "into", "outside", "around", "throughout", "across", "inside");
  private static final Set<String> GOVERNING =
      Set.of(
          "committee",
          "council",
          "commission",
          "junta",
          "directory",
          "board",
          "executive",
          "congress",
          "assembly");

  /** {@code d'Estaing}, {@code l'Ouverture}. */
  private static final Pattern ELIDED = Pattern.compile("[dl]['’]\\p{L}+");

  /** {@code Patrick J. Hurley}. */
  private static final Pattern INITIAL = Pattern.compile("\\b\\p{Lu}\\. ?\\p{L}");

  private static final Pattern GOVERNING_NAME =
      Pattern.compile(
          ".*\\b(?:Government|Liberation|Defen[cs]e|Executive|Governing|Governmental|Provisional|Revolutionary|Salvation|National|Administrative|Supreme|Central|State|Members|Political)\\b.*");

  /** What a person, a government or a body can be to another one. */
  private static final Set<String> COUNTERPARTS =
      Set.of("rival", "rivals", "successor", "predecessor", "ally", "enemy", "opponent");

  private static final Set<String> GOVERNING_VERBS = Set.of("govern", "rule");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> PLACE_NOUNS =
      Set.of(
          "city",
          "town",
          "port",
          "village",
          "island",
          "province",
          "department",
          "district",
          "region",
          "capital");

  private final Lexicon lexicon;
  private final Map<String, Evidence> names = new TreeMap<>();
  private final Map<String, Optional<HeadNoun>> headNouns = new HashMap<>();
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, String> spelledOut = new HashMap<>();

  NameEvidence(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Map<String, Evidence> names() {
    return names;
  }

  /** The order in which names were met first. */
  int order(String name) {
    return first.getOrDefault(name, Integer.MAX_VALUE);
  }

  Evidence of(String name) {
    first.putIfAbsent(name, first.size());
    return names.computeIfAbsent(name, this::initial);
  }

  private Evidence initial(String name) {
    Evidence evidence = new Evidence();
    String[] words = name.split(" ");
    lexicon.place(name).ifPresent(place -> evidence.vote(EntityType.PLACE, 3));
    if (words.length > 1) {
      headNoun(name).ifPresent(noun -> evidence.vote(type(noun), 4));
    } else {
      headNoun(name)
          .filter(noun -> noun.type() != HeadNoun.Type.PERSON)
          .ifPresent(noun -> evidence.vote(type(noun), 2));
    }
    if (lexicon.stateOfPerson(name).isPresent() && words.length > 1) {
      evidence.vote(EntityType.PERSON, 4);
    }
    boolean noble = lexicon.title(words[0]).filter(t -> t.group().equals("noble")).isPresent();
    if (noble && words.length > 2 && words[1].equals("of")) {
      evidence.vote(EntityType.PERSON, 6);
    }
    boolean governing =
        headNoun(name)
            .map(
                n ->
                    GOVERNING.contains(n.noun())
                        && !n.noun().equals("assembly")
                        && !n.noun().equals("congress"))
            .orElse(false);
    if (governing && GOVERNING_NAME.matcher(name).matches()) {
      evidence.vote(EntityType.GOVERNMENT, 3);
    }
    boolean given = lexicon.isGivenName(words[0]);
    boolean family = lexicon.isFamilyName(words[0]);
    if (given) {
      evidence.vote(EntityType.PERSON, words.length > 1 ? 3 : 1);
    } else if (family && words.length > 1) {
      evidence.vote(EntityType.PERSON, 2.5);
    }
    if (words.length > 1 && INITIAL.matcher(name).find()) {
      evidence.vote(EntityType.PERSON, 2);
    }
    if (words.length > 1 && headNoun(name).isEmpty()) {
      evidence.vote(EntityType.PERSON, 0.6);
    }
    return evidence;
  }

  /** The head noun of a name: its last word, or the last one before "of", "for" or a number. */
  Optional<HeadNoun> headNoun(String name) {
    return headNouns.computeIfAbsent(name, this::findHeadNoun);
  }

  private Optional<HeadNoun> findHeadNoun(String name) {
    String[] words = name.split(" ");
    if (words.length > 1 && words[0].equals("Operation")) {
      return lexicon.headNoun("operation");
    }
    int last = words.length - 1;
    for (int i = 1; i < words.length; i++) {
      boolean elided = ELIDED.matcher(words[i]).matches();
      boolean foreign = words[i].startsWith("de") && lexicon.headNoun(words[last]).isPresent();
      if (foreign) {
        continue;
      }
      if (elided || TAIL_OPENERS.contains(words[i].toLowerCase(java.util.Locale.ROOT))) {
        last = i - 1;
        break;
      }
    }
    if (last > 0 && !words[last].isEmpty() && Character.isDigit(words[last].charAt(0))) {
      last -= last > 1 && words[last - 1].equals("No.") ? 2 : 1;
      if (words[last].equals("Order")) {
        return lexicon.headNoun("decree");
      }
    }
    Optional<HeadNoun> found = lexicon.headNoun(words[last]);
    boolean initialName = last > 0 && lexicon.isGivenName(words[0]);
    return initialName ? Optional.empty() : found;
  }

  static EntityType type(HeadNoun noun) {
    return switch (noun.type()) {
      case GOVERNMENT -> EntityType.GOVERNMENT;
      case FORCE -> EntityType.FORCE;
      case BODY -> EntityType.BODY;
      case EVENT, DOCUMENT -> EntityType.EVENT;
      case PLACE -> EntityType.PLACE;
      case PERSON -> EntityType.PERSON;
      case STATE -> EntityType.GOVERNMENT;
    };
  }

  void add(SyntaxOf syntax) {
    for (NounPhrase phrase : syntax.phrases()) {
      phrase(phrase);
    }
    for (Clause clause : syntax.clauses()) {
      clause(clause);
    }
  }

  private void phrase(NounPhrase phrase) {
    if (phrase.head() == Head.NAME) {
      Evidence evidence = of(phrase.headText());
      evidence.seen();
      phrase.brackets().stream()
          .map(b -> b.text().split("[ ;,]")[0])
          .filter(a -> ACRONYM.matcher(a).matches())
          .forEach(a -> spelledOut.putIfAbsent(a, phrase.headText()));
      if (ACRONYM.matcher(phrase.headText()).matches()) {
        evidence.vote(EntityType.BODY, 3);
      }
      boolean titled = phrase.titles().stream().anyMatch(t -> !t.group().equals("body"));
      if (titled) {
        evidence.vote(EntityType.PERSON, 5);
      }
      phrase.apposition().ifPresent(apposition -> apposed(evidence, apposition));
      if (phrase.determiner().equals("the") && phrase.headText().indexOf(' ') < 0 && !titled) {
        evidence.vote(EntityType.PERSON, -1.5);
      }
    } else if (phrase.head() == Head.TITLE || phrase.head() == Head.NOUN) {
      phrase
          .apposition()
          .filter(a -> a.head() == Head.NAME && !COUNTERPARTS.contains(phrase.headWord()))
          .ifPresent(
              a ->
                  of(a.headText())
                      .vote(
                          phrase.head() == Head.TITLE ? EntityType.PERSON : apposedType(phrase),
                          4));
    }
    phrase.modifyingNames().forEach(name -> of(name).seen());
    if (phrase.suffix().equals("based")) {
      phrase.modifyingNames().forEach(name -> of(name).vote(EntityType.PLACE, 4));
    }
    if (phrase.head() == Head.NOUN && PLACE_NOUNS.contains(phrase.headWord())) {
      phrase.ofs().forEach(of -> named(of, EntityType.PLACE, 2));
    }
    phrase.location().ifPresent(place -> named(place, EntityType.PLACE, 2));
    phrase
        .possessor()
        .filter(p -> p.head() == Head.NAME && NOUNS_OF_PERSONS.contains(phrase.headWord()))
        .ifPresent(p -> named(p, EntityType.PERSON, 0.8));
  }

  private EntityType apposedType(NounPhrase phrase) {
    return lexicon.headNoun(phrase.headWord()).map(NameEvidence::type).orElse(EntityType.PERSON);
  }

  private void apposed(Evidence evidence, NounPhrase apposition) {
    if (apposition.head() == Head.TITLE) {
      evidence.vote(EntityType.PERSON, 4);
    } else if (apposition.head() == Head.NOUN) {
      lexicon.headNoun(apposition.headWord()).ifPresent(noun -> evidence.vote(type(noun), 2.5));
    }
  }

  private void clause(Clause clause) {
    double active = PERSONAL_VERBS.contains(clause.lemma()) ? 1.5 : 0;
    if (active > 0) {
      votes(clause.subject(), EntityType.PERSON, active);
      if (!clause.passive() && DONE_TO_PERSONS.contains(clause.lemma())) {
        votes(clause.object(), EntityType.PERSON, 1.5);
      }
    }
    if (clause.kind() == Clause.Kind.RELATIVE
        && clause.conjunction().startsWith("who")
        && !clause.conjunction().equals("whose")) {
      votes(clause.subject(), EntityType.PERSON, 2);
    }
    boolean recognised = clause.lemma().equals("recognise") || clause.lemma().equals("recognize");
    if (recognised || SETTING_UP.contains(clause.lemma())) {
      governing(clause.passive() ? clause.subject() : clause.object(), recognised ? 4.5 : 2);
    }
    if (SUCCEEDING.contains(clause.lemma())) {
      governing(clause.subject(), 1.5);
      clause.phrases().stream()
          .filter(p -> p.preposition().equals("by"))
          .forEach(p -> governing(p.group(), 1.5));
    }
    if (ACTING_AS_ONE.contains(clause.lemma()) && !clause.passive()) {
      governing(clause.subject(), 1.5);
    }
    if (clause.passive() && clause.lemma().equals("command")) {
      articled(clause.subject(), EntityType.FORCE);
    }
    if (clause.passive() && GOVERNING_VERBS.contains(clause.lemma())) {
      clause.phrases().stream()
          .filter(p -> p.preposition().equals("by"))
          .forEach(p -> articled(p.group(), EntityType.GOVERNMENT));
    }
    if (clause.passive() && SETTING_UP.contains(clause.lemma())) {
      articled(clause.subject(), EntityType.BODY);
    }
    if (TAKING_VERBS.contains(clause.lemma())) {
      votes(clause.passive() ? clause.subject() : clause.object(), EntityType.PLACE, 1.5);
    }
    for (Clause.Phrase phrase : clause.phrases()) {
      if (PLACE_PREPOSITIONS.contains(phrase.preposition())) {
        votes(phrase.group(), EntityType.PLACE, 1.2);
      } else if (phrase.preposition().equals("by") && clause.passive()
          || phrase.preposition().equals("under")) {
        votes(phrase.group(), EntityType.PERSON, 0.7);
      } else if (phrase.preposition().equals("to") || phrase.preposition().equals("from")) {
        votes(phrase.group(), EntityType.PLACE, 0.5);
      }
    }
  }

  /** A committee or council that is recognised or set up, and bears a government's name, is one. */
  private void governing(Group group, double weight) {
    for (NounPhrase member : group.members()) {
      String name = spelledOut.getOrDefault(member.headText(), member.headText());
      if (member.head() == Head.NAME
          && headNoun(name).map(n -> GOVERNING.contains(n.noun())).orElse(false)) {
        of(name).vote(EntityType.GOVERNMENT, weight);
      }
    }
  }

  /** {@code the Hukbalahap was commanded by X}: no person, with an article before the name. */
  private void articled(Group group, EntityType type) {
    group.members().stream()
        .filter(m -> ARTICLES.contains(m.determiner()) && m.titles().isEmpty())
        .filter(m -> headNoun(m.headText()).isEmpty())
        .forEach(m -> named(m, type, 2.5));
  }

  private void votes(Group group, EntityType type, double weight) {
    List<NounPhrase> members = group.members();
    members.forEach(member -> named(member, type, weight));
  }

  private void named(NounPhrase phrase, EntityType type, double weight) {
    if (phrase.head() == Head.NAME) {
      of(phrase.headText()).vote(type, weight);
    }
  }
}
