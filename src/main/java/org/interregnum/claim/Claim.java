package org.interregnum.claim;

import java.util.Objects;
import java.util.Optional;
import org.interregnum.time.Edtf;

/**
 * One row of the claim table: one historical statement that one span of a document makes.
 *
 * @param source the document's slug
 * @param kind what is said; it fixes the meaning of the fields that follow
 * @param subject a name in the fullest form that the document gives
 * @param object a name in the fullest form that the document gives
 * @param qualifier the kind's detail: a stance, a title, a type of event, the receiver of a cession
 * @param as the capacity in which a recognition holds, in the document's words
 * @param start when it began; a dated act has the same value in {@code start} and {@code end}
 * @param end when it ended
 * @param evidence the words that say it
 * @param origin what found it
 */
public record Claim(
    String source,
    ClaimKind kind,
    Optional<String> subject,
    Optional<String> object,
    Optional<String> qualifier,
    Optional<String> as,
    Optional<Edtf> start,
    Optional<Edtf> end,
    Evidence evidence,
    Origin origin) {

  public Claim {
    Objects.requireNonNull(source);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(origin);
  }

  /**
   * The exact words of a document and where they stand.
   *
   * @param quote a whole sentence, bullet or infobox line
   * @param begin where the quote begins, in Unicode code points from 0 (Web Annotation, Text
   *     Position Selector)
   * @param stop where the quote ends, exclusive
   */
  public record Evidence(String quote, int begin, int stop) {
    public Evidence {
      if (begin < 0 || stop < begin) {
        throw new IllegalArgumentException("no span: " + begin + " to " + stop);
      }
    }
  }

  /**
   * What found a claim.
   *
   * @param rule the rule's id, such as {@code recognition.recognised}
   * @param confidence from 0 to 1
   */
  public record Origin(String rule, double confidence) {}
}
