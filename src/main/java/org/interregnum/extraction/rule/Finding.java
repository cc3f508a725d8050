package org.interregnum.extraction.rule;

import java.util.Optional;
import org.interregnum.claim.ClaimKind;
import org.interregnum.mention.Entity;
import org.interregnum.time.Edtf;

/**
 * A claim before it has its words: entities in place of names.
 *
 * @param receiver for a cession the state that received; its name is the claim's qualifier
 */
public record Finding(
    ClaimKind kind,
    Optional<Entity> subject,
    Optional<Entity> object,
    Optional<String> qualifier,
    Optional<Entity> receiver,
    Optional<String> as,
    Optional<Edtf> start,
    Optional<Edtf> end,
    String rule,
    double confidence) {

  /** A finding with names of entities and a qualifier, undated. */
  public static Finding of(
      ClaimKind kind,
      Entity subject,
      Entity object,
      String qualifier,
      String rule,
      double confidence) {
    return new Finding(
        kind,
        Optional.ofNullable(subject),
        Optional.ofNullable(object),
        Optional.ofNullable(qualifier),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        rule,
        confidence);
  }

  public Finding dated(Optional<Edtf> newStart, Optional<Edtf> newEnd) {
    return new Finding(
        kind, subject, object, qualifier, receiver, as, newStart, newEnd, rule, confidence);
  }

  public Finding by(Entity newSubject) {
    return new Finding(
        kind,
        Optional.of(newSubject),
        object,
        qualifier,
        receiver,
        as,
        start,
        end,
        rule,
        confidence);
  }

  public Finding qualified(String newQualifier) {
    return new Finding(
        kind,
        subject,
        object,
        Optional.of(newQualifier),
        receiver,
        as,
        start,
        end,
        rule,
        confidence);
  }
}
