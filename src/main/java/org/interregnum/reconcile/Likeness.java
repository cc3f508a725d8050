package org.interregnum.reconcile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far two names agree word by word.
 *
 * @param ofQuery how much of the weight of the sought name is found in the other, from 0 to 1
 * @param ofName how much of the weight of the other name is found in the sought one, from 0 to 1
 * @param inOrder whether the words that weigh something stand in the same order
 */
record Likeness(double ofQuery, double ofName, boolean inOrder) {

  private static final double LEAST_FOR_A_WORD = 0.6;
  private static final double LEAST_FOR_AN_ORDER = 0.3;
  private static final double OUT_OF_ORDER = 0.985;

  /** A person is the same with a given name less. */
  private static final double SPARED = 0.5;

  /** A lone name is rather a place's or a person's than a battle's or a government's. */
  private static final double MISSED = 1.4;

  /** From 0 to 1: the harmonic mean of both sides. */
  double value() {
    double sum = ofQuery + ofName;
    double mean = sum == 0 ? 0 : 2 * ofQuery * ofName / sum;
    return inOrder ? mean : mean * OUT_OF_ORDER;
  }

  static Likeness of(NameReading query, NameReading name) {
    int[] partners = partners(query.words(), name.words());
    double found = 0;
    double sought = 0;
    double[] said = new double[name.words().size()];
    for (int i = 0; i < partners.length; i++) {
      Word word = query.words().get(i);
      sought += word.weight();
      if (partners[i] >= 0) {
        double likeness = word.likeness(name.words().get(partners[i]));
        found += word.weight() * likeness;
        said[partners[i]] = likeness;
      }
    }
    return new Likeness(
        sought == 0 ? 0 : found / sought, ofName(query, name, said), inOrder(query, partners));
  }

  /** For each word of the first list the place of its partner in the second, or -1. */
  private static int[] partners(List<Word> query, List<Word> name) {
    int[] partners = new int[query.size()];
    Arrays.fill(partners, -1);
    boolean[] taken = new boolean[name.size()];
    IntStream.range(0, query.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -query.get(i).weight()))
        .forEach(i -> partners[i] = take(query.get(i), name, taken));
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

  private static double ofName(NameReading query, NameReading name, double[] said) {
    double found = 0;
    double whole = 0;
    for (int j = 0; j < said.length; j++) {
      Word word = name.words().get(j);
      found += word.weight() * said[j];
      whole += word.weight() * (said[j] > 0 ? 1 : loss(word, query));
    }
    return whole == 0 ? 0 : found / whole;
  }

  private static double loss(Word word, NameReading query) {
    return switch (word.role()) {
      case GIVEN_NAME, INITIAL -> SPARED;
      case NOUN -> query.kind().isEmpty() ? MISSED : 1;
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
