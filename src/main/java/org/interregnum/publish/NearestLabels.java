package org.interregnum.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** The names of entities, to answer a name that is none with those that resemble it. */
public final class NearestLabels {

  private final Map<String, String> labels;

  private NearestLabels(Map<String, String> labels) {
    this.labels = labels;
  }

  /** The labels of all entities, by their lower-case form. */
  public static NearestLabels in(Lookup lookup) {
    Map<String, String> labels = new TreeMap<>();
    Kinds.ENTITIES.stream()
        .flatMap(type -> lookup.subjects(RDF.type, type.asNode()).stream())
        .filter(Node::isURI)
        .map(lookup::label)
        .forEach(label -> labels.put(label.toLowerCase(Locale.ROOT), label));
    return new NearestLabels(labels);
  }

  /** At most so many labels that resemble a name, the nearest first. */
  public List<String> to(String name, int most) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return labels.keySet().stream()
        .filter(label -> distance(wanted, label) <= Math.max(wanted.length(), label.length()) / 2)
        .sorted(
            Comparator.comparingInt((String label) -> distance(wanted, label))
                .thenComparing(label -> label))
        .limit(most)
        .map(labels::get)
        .toList();
  }

  /** Levenshtein's distance; a name that contains the other counts as one step. */
  static int distance(String a, String b) {
    if (!a.equals(b) && !a.isEmpty() && (a.contains(b) || b.contains(a))) {
      return 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
