package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.claim.Claim;
import org.interregnum.claim.Reading;
import org.interregnum.document.Block;
import org.interregnum.document.Block.Sentence;
import org.interregnum.document.Document;
import org.interregnum.extraction.rule.Miss;

/**
 * What became of each sentence of a document: the claims that it yielded, or why it yielded none.
 *
 * @param lines the sentences and infobox lines in text order, those of sections that are not read
 *     left out
 */
public record Coverage(List<Line> lines) {

  public Coverage {
    lines = List.copyOf(lines);
  }

  /**
   * A sentence or infobox line.
   *
   * @param begin where it begins, in code points from 0
   * @param stop where it ends, exclusive
   * @param reason why there is no claim; empty where there is one, and for infobox lines, which
   *     mostly have nothing to say
   * @param miss the rule that came nearest and what it lacked, for the reason that has one
   */
  public record Line(
      String text,
      int begin,
      int stop,
      List<Claim> claims,
      Optional<Silence> reason,
      Optional<Miss> miss) {
    public Line {
      claims = List.copyOf(claims);
    }
  }

  /** Reads a document and looks at every sentence of it. */
  public static Coverage of(Document document, Extractor extractor) {
    Witness witness = new Witness();
    Reading reading = extractor.read(document, witness);
    Map<Integer, List<Claim>> claims = new HashMap<>();
    for (Claim claim : reading.claims()) {
      claims.computeIfAbsent(claim.evidence().begin(), begin -> new ArrayList<>()).add(claim);
    }
    List<Line> lines = new ArrayList<>();
    for (Block.InfoboxLine line : document.infobox()) {
      lines.add(line(document, line.begin(), line.stop(), claims, Optional.empty()));
    }
    for (Outcome outcome : witness.outcomes) {
      Sentence sentence = outcome.sentence;
      lines.add(line(document, sentence.begin(), sentence.stop(), claims, Optional.of(outcome)));
    }
    lines.sort(Comparator.comparingInt(Line::begin));
    return new Coverage(lines);
  }

  private static Line line(
      Document document,
      int begin,
      int stop,
      Map<Integer, List<Claim>> claims,
      Optional<Outcome> outcome) {
    int from = document.codePoint(begin);
    String text = document.text().substring(begin, stop);
    List<Claim> found = claims.getOrDefault(from, List.of());
    Optional<Outcome> silent = outcome.filter(o -> found.isEmpty());
    return new Line(
        text,
        from,
        from + text.codePointCount(0, text.length()),
        found,
        silent.map(o -> o.reason),
        silent.flatMap(o -> Optional.ofNullable(o.nearest)));
  }

  /** What a sentence came to, the miss that is nearest to a claim with it. */
  private static final class Outcome {
    private final Sentence sentence;
    private Silence reason;
    private Miss nearest;

    Outcome(Sentence sentence, Silence reason) {
      this.sentence = sentence;
      this.reason = reason;
    }

    void take(Miss miss) {
      Silence other = Silence.of(miss);
      if (other.compareTo(reason) > 0) {
        reason = other;
        nearest = miss;
      }
    }
  }

  /** Sees the sentences go by. */
  private static final class Witness implements Listener {
    private final List<Outcome> outcomes = new ArrayList<>();

    @Override
    public void sentence(Sentence sentence, SentenceView view) {
      boolean verbless = view.syntax().clauses().stream().allMatch(c -> c.lemma().isEmpty());
      outcomes.add(new Outcome(sentence, verbless ? Silence.NO_VERB : Silence.NO_TRIGGER));
    }

    @Override
    public void missed(Miss miss) {
      outcomes.get(outcomes.size() - 1).take(miss);
    }
  }
}
