package org.interregnum.statement;

import java.util.List;
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

/** The things that a content is about, in the order of its roles. */
final class ContentEntities implements ContentCases<List<HistoricEntity>> {

  static final ContentCases<List<HistoricEntity>> CASES = new ContentEntities();

  private ContentEntities() {}

  @Override
  public List<HistoricEntity> occupation(Occupation it) {
    return List.of(it.occupier(), it.occupied());
  }

  @Override
  public List<HistoricEntity> existence(Existence it) {
    return List.of(it.government(), it.state());
  }

  @Override
  public List<HistoricEntity> tenure(Tenure it) {
    return List.of(it.person(), it.office().owner());
  }

  @Override
  public List<HistoricEntity> appointment(Appointment it) {
    return Stream.of(
            it.appointer().stream(),
            Stream.of(it.appointee()),
            it.office().map(Office::owner).stream())
        .flatMap(some -> some)
        .toList();
  }

  @Override
  public List<HistoricEntity> seat(Seat it) {
    return List.of(it.of(), it.place());
  }

  @Override
  public List<HistoricEntity> control(Control it) {
    return List.of(it.who(), it.place());
  }

  @Override
  public List<HistoricEntity> stance(Stance it) {
    return List.of(it.holder(), it.towards());
  }

  @Override
  public List<HistoricEntity> happening(Happening it) {
    return it.places();
  }

  @Override
  public List<HistoricEntity> participation(Participation it) {
    return List.of(it.participant());
  }

  @Override
  public List<HistoricEntity> cession(Cession it) {
    return List.of(it.by(), it.territory(), it.to());
  }

  @Override
  public List<HistoricEntity> succession(Succession it) {
    return List.of(it.from(), it.to());
  }

  @Override
  public List<HistoricEntity> support(Support it) {
    return List.of(it.supporter(), it.supported());
  }
}
