package org.interregnum.reconcile;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.interregnum.reconcile.Word.Role;

/**
 * How far two names agree word by word.
 *
 * @param ofQuery how much of the weight of the sought name is found in the other, from 0 to 1
 * @param ofName how much of the weight of the other name is found in the sought one, from 0 to 1
 * @param inOrder whether the words that weigh something stand in the same order
 * @param complete whether each word by which things are told apart has its like on the other side,
 *     spelt the same; given names and titles may be missing
 * @param nounFound whether a noun of the sought name that says what it is about is found, or it has
 *     none
 */
record Likeness(
    double ofQuery, double ofName, boolean inOrder, boolean complete, boolean nounFound) {

  private static final double LEAST_FOR_A_WORD = 0.6;
  private static final double LEAST_FOR_AN_ORDER = 0.3;
  private static final double LEAST_FOR_SAFETY = 0.87;
  private static final double OUT_OF_ORDER = 0.985;

  /** A person is the same with a given name less, a treaty without its date. */
  private static final double SPARED = 0.5;

  private static final double BESIDE = 0.2;

  /** A word that is not in the name, but in that of somebody the entity is told of with. */
  private static final double IN_COMPANY = 0.6;

  /** A lone name is rather a place's or a person's than a battle's or a government's. */
  private static final double MISSED = 1.4;

  /** From 0 to 1: the harmonic mean of both sides. */
  double value() {
    double sum = ofQuery + ofName;
    double mean = sum == 0 ? 0 : 2 * ofQuery * ofName / sum;
    return inOrder ? mean : mean * OUT_OF_ORDER;
  }

  static Likeness of(NameReading query, NameReading name) {
    return of(query, name, List.of());
  }

  /**
   * Words of the sought name that the other lacks count for something where they are among those
   * that the other's entity is told of with.
   */
  static Likeness of(NameReading query, NameReading name, List<Word> company) {
    int[] partners = partners(query, name.words());
    double[] sought = new double[partners.length];
    double[] said = new double[name.words().size()];
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        sought[i] = query.words().get(i).likeness(name.words().get(partners[i]));
        said[partners[i]] = sought[i];
      } else {
        sought[i] = IN_COMPANY * among(query.words().get(i), company);
      }
    }
    return new Likeness(
        share(query.words(), sought, word -> excess(word, query)),
        share(name.words(), said, word -> loss(word, query)),
        inOrder(query, partners),
        isComplete(query.words(), sought) && isComplete(name.words(), said),
        isNounFound(query.words(), sought));
  }

  private static double among(Word word, List<Word> company) {
    double most = company.stream().mapToDouble(word::likeness).max().orElse(0);
    return most >= LEAST_FOR_SAFETY ? most : 0;
  }

  /**
   * How many of the given names that a person's name begins with are found, one that is abbreviated
   * counting less.
   */
  static double givenNames(NameReading query, NameReading person) {
    List<Word> given =
        person.words().stream()
            .takeWhile(word -> word.role() == Role.GIVEN_NAME || word.role() == Role.INITIAL)
            .toList();
    int[] partners = partners(query, given);
    return IntStream.range(0, partners.length)
        .filter(i -> partners[i] >= 0)
        .mapToDouble(i -> query.words().get(i).likeness(given.get(partners[i])))
        .sum();
  }

  /** For each word of the sought name the place of its partner in the other, or -1. */
  private static int[] partners(NameReading query, List<Word> name) {
    int[] partners = new int[query.words().size()];
    boolean[] taken = new boolean[name.size()];
    for (int i : query.heaviestFirst()) {
      partners[i] = take(query.words().get(i), name, taken);
    }
    return partners;
  }

  private static int take(Word word, List<Word> name, boolean[] taken) {
    int best = -1;
    double most = LEAST_FOR_A_WORD;
    for (int j = 0; j < taken.length; j++) {
      double likeness = taken[j] ? 0 : word.likeness(name.get(j));
      if (likeness > most) {
        most = likeness;
        best = j;
      }
    }
    if (best >= 0) {
      taken[best] = true;
    }
    return best;
  }

  /** How much of the weight of words is found; a word that is not counts as much as is given. */
  private static double share(List<Word> words, double[] found, ToDoubleFunction<Word> missing) {
    double sum = 0;
    double whole = 0;
    for (int i = 0; i < found.length; i++) {
      Word word = words.get(i);
      sum += word.weight() * found[i];
      whole += word.weight() * (found[i] > 0 ? 1 : missing.applyAsDouble(word));
    }
    return whole == 0 ? 0 : sum / whole;
  }

  private static boolean isComplete(List<Word> words, double[] found) {
    return IntStream.range(0, found.length)
        .allMatch(i -> !words.get(i).isTelling() || found[i] >= LEAST_FOR_SAFETY);
  }

  private static boolean isNounFound(List<Word> words, double[] found) {
    List<Integer> nouns =
        IntStream.range(0, found.length)
            .boxed()
            .filter(i -> words.get(i).role() == Role.NOUN)
            .toList();
    return nouns.isEmpty() || nouns.stream().anyMatch(i -> found[i] > 0);
  }

  /** A title in front of a name adds nothing to it. */
  private static double excess(Word word, NameReading query) {
    return word.role() == Role.TITLE && query.kind().isEmpty() ? BESIDE : 1;
  }

  private static double loss(Word word, NameReading query) {
    return switch (word.role()) {
      case GIVEN_NAME, INITIAL, DATE -> SPARED;
      case NOUN, TITLE -> query.kind().isEmpty() ? MISSED : 1;
      default -> 1;
    };
  }

  private static boolean inOrder(NameReading query, int[] partners) {
    int last = -1;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0 && query.words().get(i).weight() >= LEAST_FOR_AN_ORDER) {
        if (partners[i] < last) {
          return false;
        }
        last = partners[i];
      }
    }
    return true;
  }
}
