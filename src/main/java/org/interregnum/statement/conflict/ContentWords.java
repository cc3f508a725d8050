package org.interregnum.statement.conflict;

import org.interregnum.statement.Content.Appointment;
import org.interregnum.statement.Content.Cession;
import org.interregnum.statement.Content.Control;
import org.interregnum.statement.Content.Existence;
import org.interregnum.statement.Content.Happening;
import org.interregnum.statement.Content.Occupation;
import org.interregnum.statement.Content.Participation;
import org.interregnum.statement.Content.Seat;
import org.interregnum.statement.Content.Stance;
import org.interregnum.statement.Content.Succession;
import org.interregnum.statement.Content.Support;
import org.interregnum.statement.Content.Tenure;
import org.interregnum.statement.ContentCases;
import org.interregnum.statement.HistoricEntity;

/** A content as a noun phrase, such as {@code the occupation of Lima by Chile}. */
final class ContentWords implements ContentCases<String> {

  static final ContentCases<String> CASES = new ContentWords();

  private ContentWords() {}

  @Override
  public String occupation(Occupation it) {
    return "the occupation of %s by %s".formatted(words(it.occupied()), words(it.occupier()));
  }

  @Override
  public String existence(Existence it) {
    String status = it.status().map(word -> " as a " + word + " government").orElse("");
    return "the existence of " + words(it.government()) + status;
  }

  @Override
  public String tenure(Tenure it) {
    return "the term of %s as %s".formatted(words(it.person()), it.office().label());
  }

  @Override
  public String appointment(Appointment it) {
    return "the appointment of %s as %s".formatted(words(it.appointee()), it.title());
  }

  @Override
  public String seat(Seat it) {
    return "the %s of %s at %s".formatted(it.seatKind(), words(it.of()), words(it.place()));
  }

  @Override
  public String control(Control it) {
    return "the control of %s by %s".formatted(words(it.place()), words(it.who()));
  }

  @Override
  public String stance(Stance it) {
    return "the stance '%s' of %s towards %s"
        .formatted(it.stance(), words(it.holder()), words(it.towards()));
  }

  @Override
  public String happening(Happening it) {
    return words(it.event());
  }

  @Override
  public String participation(Participation it) {
    return "the part of %s in %s as %s"
        .formatted(words(it.participant()), words(it.event()), it.role());
  }

  @Override
  public String cession(Cession it) {
    return "the cession of %s by %s to %s"
        .formatted(words(it.territory()), words(it.by()), words(it.to()));
  }

  @Override
  public String succession(Succession it) {
    return "the succession of %s by %s".formatted(words(it.from()), words(it.to()));
  }

  @Override
  public String support(Support it) {
    return "the support of %s for %s".formatted(words(it.supporter()), words(it.supported()));
  }

  private static String words(HistoricEntity entity) {
    return entity.inSentence();
  }
}
