package org.interregnum.statement;

import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** The path that names a content: its kind and the slugs of its roles. */
final class ContentPath implements ContentCases<String> {

  static final ContentCases<String> CASES = new ContentPath();

  private static final String NO_STATUS = "government";
  private static final String NOBODY_NAMED = "unknown";

  private ContentPath() {}

  @Override
  public String occupation(Occupation it) {
    return path("occupation", it.occupier().slug(), it.occupied().slug());
  }

  @Override
  public String existence(Existence it) {
    return path("existence", it.government().slug(), it.status().orElse(NO_STATUS));
  }

  @Override
  public String tenure(Tenure it) {
    return path("tenure", it.person().slug(), it.office().owner().slug(), it.office().titleSlug());
  }

  @Override
  public String appointment(Appointment it) {
    return path(
        "appointment",
        it.appointer().map(HistoricEntity::slug).orElse(NOBODY_NAMED),
        it.appointee().slug(),
        it.title());
  }

  @Override
  public String seat(Seat it) {
    return path("seat", it.of().slug(), it.place().slug(), it.seatKind());
  }

  @Override
  public String control(Control it) {
    return path("control", it.who().slug(), it.place().slug(), it.controlKind());
  }

  @Override
  public String stance(Stance it) {
    return path("stance", it.holder().slug(), it.towards().slug(), it.stance());
  }

  @Override
  public String happening(Happening it) {
    return path("event", it.event().slug());
  }

  @Override
  public String participation(Participation it) {
    return path("participation", it.event().slug(), it.participant().slug(), it.role());
  }

  @Override
  public String cession(Cession it) {
    return path("cession", it.by().slug(), it.territory().slug(), it.to().slug());
  }

  @Override
  public String succession(Succession it) {
    return path("succession", it.from().slug(), it.to().slug(), it.successionKind());
  }

  @Override
  public String support(Support it) {
    return path("support", it.supporter().slug(), it.supported().slug(), it.supportKind());
  }

  private static String path(String kind, String... roles) {
    return Stream.of(roles).map(Slug::of).collect(Collectors.joining("/", kind + "/", ""));
  }
}
