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
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Group;

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
   */
  public record Line(
      String text, int begin, int stop, List<Claim> claims, Optional<Silence> reason) {
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
    witness.reasons.forEach(
        (sentence, reason) ->
            lines.add(
                line(document, sentence.begin(), sentence.stop(), claims, Optional.of(reason))));
    lines.sort(Comparator.comparingInt(Line::begin));
    return new Coverage(lines);
  }

  private static Line line(
      Document document,
      int begin,
      int stop,
      Map<Integer, List<Claim>> claims,
      Optional<Silence> reason) {
    int from = document.codePoint(begin);
    String text = document.text().substring(begin, stop);
    List<Claim> found = claims.getOrDefault(from, List.of());
    return new Line(
        text,
        from,
        from + text.codePointCount(0, text.length()),
        found,
        found.isEmpty() ? reason : Optional.empty());
  }

  /** Sees the sentences go by and keeps for each the reason that is nearest to a claim. */
  private static final class Witness implements Listener {
    private final Map<Sentence, Silence> reasons = new HashMap<>();
    private Sentence sentence;
    private SentenceScene scene;

    @Override
    public void sentence(Sentence begun, SentenceScene itsScene) {
      sentence = begun;
      scene = itsScene;
      boolean verbless = itsScene.syntax().clauses().stream().allMatch(c -> c.lemma().isEmpty());
      reasons.put(sentence, verbless ? Silence.NO_VERB : Silence.NO_TRIGGER);
    }

    @Override
    public void missed(String rule, Clause clause) {
      reasons.merge(
          sentence, reason(clause), (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private Silence reason(Clause clause) {
      if (!clause.real()) {
        return Silence.NOT_REAL;
      }
      if (isUnresolved(clause.subject())) {
        return Silence.UNRESOLVED_SUBJECT;
      }
      return isUnresolved(clause.object()) ? Silence.UNRESOLVED_OBJECT : Silence.NO_PATTERN;
    }

    private boolean isUnresolved(Group group) {
      return !group.isEmpty()
          && group.members().stream().allMatch(phrase -> scene.entities(phrase).isEmpty());
    }
  }
}
