package org.interregnum.extraction.rule;

import java.util.List;

/**
 * A rule of a rule file.
 *
 * @param id unique, such as {@code recognition.recognised}
 * @param place the file and line where it stands, such as {@code recognition.yaml:3}
 * @param polarity whether the clause must be affirmed, denied or either
 * @param dated whether the clause must have a date
 * @param weight how often the rule is right, 0 to 1
 */
public final class Rule {

  private final String id;
  private final String place;
  private final List<ClausePattern> patterns;
  private final Polarity polarity;
  private final boolean dated;
  private final double weight;
  private final boolean fallback;
  private final List<ClaimTemplate> claims;
  private final List<Example> examples;

  Rule(
      String id,
      String place,
      List<ClausePattern> patterns,
      Polarity polarity,
      boolean dated,
      double weight,
      boolean fallback,
      List<ClaimTemplate> claims,
      List<Example> examples) {
    this.id = id;
    this.place = place;
    this.patterns = List.copyOf(patterns);
    this.polarity = polarity;
    this.dated = dated;
    this.weight = weight;
    this.fallback = fallback;
    this.claims = List.copyOf(claims);
    this.examples = List.copyOf(examples);
  }

  /** Whether a clause must be affirmed or denied for a rule to hold. */
  public enum Polarity {
    AFFIRMED,
    DENIED,
    EITHER
  }

  /**
   * A sentence that must match, with the claims that come out, or must not.
   *
   * @param claims one line each: {@code recognition | Bolivia | Peru | recognised | 1883-12-03 |
   *     1883-12-03}; empty for a sentence that the rule must pass over
   */
  public record Example(String text, List<String> claims) {
    public Example {
      claims = List.copyOf(claims);
    }
  }

  public String id() {
    return id;
  }

  public String place() {
    return place;
  }

  List<ClausePattern> patterns() {
    return patterns;
  }

  Polarity polarity() {
    return polarity;
  }

  boolean dated() {
    return dated;
  }

  public double weight() {
    return weight;
  }

  /**
   * Whether the rule speaks only where no other one of its kinds of claim has spoken for the
   * clause.
   */
  public boolean fallback() {
    return fallback;
  }

  List<ClaimTemplate> claims() {
    return claims;
  }

  public List<Example> examples() {
    return examples;
  }
}
