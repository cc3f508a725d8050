package org.interregnum.extraction.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause to look for: {@code {A} <recognise|recognize> {B} [as {C}]}.
 *
 * <p>Before the verbs stands the subject, after them the object, then the complement; prepositions
 * come with what they govern. Square brackets hold what may be missing. The pattern is written in
 * the active voice and matches the passive as well, unless the verbs are marked {@code :passive},
 * or {@code :agentless} for a passive that does not say by whom.
 *
 * @param agentless whether the passive must not say by whom
 * @param particles of which one must stand behind the verb; empty where none needs to
 * @param surfacePassive whether subject and object are those of a passive clause as it stands
 */
record ClausePattern(
    String text,
    Optional<Slot> subject,
    boolean subjectOptional,
    Set<String> verbs,
    boolean surfacePassive,
    boolean agentless,
    Set<String> particles,
    Optional<Slot> object,
    boolean objectOptional,
    Optional<Slot> complement,
    List<Complement> phrases) {

  /**
   * A prepositional phrase of a pattern.
   *
   * @param each whether all such phrases of the clause count ({@code in {L*}}), and not the first
   *     alone
   */
  record Complement(Set<String> prepositions, Slot slot, boolean optional, boolean each) {}

  private static final Pattern TOKEN =
      Pattern.compile("<[^>]+>|\\{\\w+\\*?\\}|\\[|\\]|[^\\s\\[\\]]+");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "at", "by", "with", "from", "for", "to", "into", "onto", "upon",
          "under", "over", "against", "between", "among", "as", "towards", "toward", "near",
          "after", "until", "before", "through", "outside");

  /** Words that belong to a verb and govern nothing; in brackets they may be missing. */
  private static final Set<String> PARTICLES = Set.of("up", "off", "out", "down");

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException with a clause that says what is wrong
   */
  static ClausePattern parse(String text, Map<String, Slot> types) {
    return new Parser(text, types).parse();
  }

  private static final class Parser {
    private final String text;
    private final Map<String, Slot> types;
    private final List<Complement> phrases = new ArrayList<>();
    private Slot subject;
    private boolean subjectOptional;
    private Set<String> verbs = Set.of();
    private boolean passive;
    private boolean agentless;
    private Set<String> particles = Set.of();
    private Slot object;
    private boolean objectOptional;
    private Slot complement;
    private Set<String> preposition = Set.of();
    private boolean optional;
    private boolean lastPhrase;
    private boolean each;

    Parser(String text, Map<String, Slot> types) {
      this.text = text;
      this.types = types;
    }

    ClausePattern parse() {
      Matcher tokens = TOKEN.matcher(text);
      while (tokens.find()) {
        token(tokens.group());
      }
      if (verbs.isEmpty()) {
        throw new IllegalArgumentException("the pattern '" + text + "' has no <verb>");
      }
      return new ClausePattern(
          text,
          Optional.ofNullable(subject),
          subjectOptional,
          verbs,
          passive,
          agentless,
          particles,
          Optional.ofNullable(object),
          objectOptional,
          Optional.ofNullable(complement),
          List.copyOf(phrases));
    }

    private void token(String token) {
      if (token.equals("[") || token.equals("]")) {
        if (!preposition.isEmpty()) {
          throw new IllegalArgumentException(
              "the brackets in '" + text + "' hold a preposition without what it governs");
        }
        optional = token.equals("[");
      } else if (token.startsWith("<")) {
        verbs(token.substring(1, token.length() - 1));
      } else if (token.startsWith("{")) {
        each = token.endsWith("*}");
        String name = token.substring(1, token.length() - (each ? 2 : 1));
        Slot slot = types.get(name);
        if (slot == null) {
          throw new IllegalArgumentException(
              "the pattern '" + text + "' does not say what {" + name + "} is");
        }
        if (preposition.equals(Set.of("of")) && attach(slot)) {
          preposition = Set.of();
        } else {
          place(slot);
        }
      } else {
        word(token);
      }
    }

    /** A slot behind "of" belongs to the literal word before it. */
    private boolean attach(Slot slot) {
      if (verbs.isEmpty()) {
        if (subject == null || !subject.isLiteral()) {
          return false;
        }
        subject = subject.of(slot);
        return true;
      }
      if (lastPhrase && !phrases.isEmpty() && phrases.get(phrases.size() - 1).slot().isLiteral()) {
        Complement last = phrases.remove(phrases.size() - 1);
        phrases.add(
            new Complement(last.prepositions(), last.slot().of(slot), last.optional(), false));
        return true;
      }
      if (!lastPhrase && object != null && object.isLiteral() && complement == null) {
        object = object.of(slot);
        return true;
      }
      return false;
    }

    private void verbs(String list) {
      agentless = list.endsWith(":agentless");
      passive = agentless || list.endsWith(":passive");
      String plain = passive ? list.substring(0, list.lastIndexOf(':')) : list;
      verbs = Set.copyOf(Arrays.asList(plain.split("\\|")));
    }

    private void word(String token) {
      List<String> words = Arrays.asList(token.split("\\|"));
      if (PARTICLES.containsAll(words)) {
        particles = optional ? particles : Set.copyOf(words);
        return;
      }
      if (words.contains("of") && words.size() > 1) {
        throw new IllegalArgumentException(
            "'of' stands alone; write a pattern with it and one with the others");
      }
      if (PREPOSITIONS.containsAll(words) && (!verbs.isEmpty() || words.contains("of"))) {
        preposition = Set.copyOf(words);
      } else {
        place(Slot.literal(words));
      }
    }

    private void place(Slot slot) {
      if (verbs.isEmpty()) {
        subject = slot;
        subjectOptional = optional;
      } else if (!preposition.isEmpty()) {
        phrases.add(new Complement(preposition, slot, optional, each));
        preposition = Set.of();
        lastPhrase = true;
      } else if (object == null) {
        object = slot;
        objectOptional = optional;
        lastPhrase = false;
      } else {
        complement = slot;
      }
    }
  }
}
