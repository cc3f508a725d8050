package org.interregnum.graph;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interregnum.statement.Bound;
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
import org.interregnum.statement.Period;
import org.interregnum.statement.Statement;
import org.interregnum.vocabulary.Concepts;
import org.interregnum.vocabulary.IR;

/** Writes what a statement says and when: its class, its roles, its dates and their four bounds. */
final class StatementMapping implements ContentCases<Resource> {

  private final Iris iris;
  private final Resource node;

  private StatementMapping(Iris iris, Resource node) {
    this.iris = iris;
    this.node = node;
  }

  static Resource map(Statement<?> statement, Model model, Iris iris) {
    Resource node = iris.id(statement.id()).inModel(model);
    statement.content().match(new StatementMapping(iris, node));
    period(statement.period(), node);
    return node;
  }

  private static void period(Period period, Resource node) {
    date(period.start(), node, IR.START);
    date(period.end(), node, IR.END);
    period
        .earliestStart()
        .map(Literals::day)
        .ifPresent(d -> node.addProperty(IR.EARLIEST_START, d));
    period.latestStart().map(Literals::day).ifPresent(d -> node.addProperty(IR.LATEST_START, d));
    period.earliestEnd().map(Literals::day).ifPresent(d -> node.addProperty(IR.EARLIEST_END, d));
    period.latestEnd().map(Literals::day).ifPresent(d -> node.addProperty(IR.LATEST_END, d));
  }

  private static void date(Optional<Bound> bound, Resource node, Property property) {
    bound.map(b -> Literals.edtf(b.date())).ifPresent(date -> node.addProperty(property, date));
  }

  private Resource entity(HistoricEntity entity) {
    return iris.id(entity.id());
  }

  @Override
  public Resource occupation(Occupation it) {
    return node.addProperty(RDF.type, IR.OCCUPATION)
        .addProperty(IR.OCCUPIER, entity(it.occupier()))
        .addProperty(IR.OCCUPIED, entity(it.occupied()));
  }

  @Override
  public Resource existence(Existence it) {
    it.status()
        .map(Concepts::governmentStatus)
        .ifPresent(status -> node.addProperty(IR.GOVERNMENT_STATUS, status));
    return node.addProperty(RDF.type, IR.EXISTENCE)
        .addProperty(IR.GOVERNMENT_PROPERTY, entity(it.government()))
        .addProperty(IR.OF_STATE, entity(it.state()));
  }

  @Override
  public Resource tenure(Tenure it) {
    return node.addProperty(RDF.type, IR.TENURE)
        .addProperty(IR.OFFICE_HOLDER, entity(it.person()))
        .addProperty(IR.OFFICE_PROPERTY, iris.id(it.office().id()));
  }

  @Override
  public Resource appointment(Appointment it) {
    it.appointer().ifPresent(appointer -> node.addProperty(IR.APPOINTER, entity(appointer)));
    node.addProperty(RDF.type, IR.APPOINTMENT).addProperty(IR.APPOINTEE, entity(it.appointee()));
    return it.office()
        .map(office -> node.addProperty(IR.OFFICE_PROPERTY, iris.id(office.id())))
        .orElseGet(() -> node.addProperty(IR.OFFICE_TITLE, Literals.plain(it.title())));
  }

  @Override
  public Resource seat(Seat it) {
    return node.addProperty(RDF.type, IR.SEAT)
        .addProperty(IR.SEAT_OF, entity(it.of()))
        .addProperty(IR.SEAT_PLACE, entity(it.place()))
        .addProperty(IR.SEAT_KIND, Concepts.seatKind(it.seatKind()));
  }

  @Override
  public Resource control(Control it) {
    return node.addProperty(RDF.type, IR.CONTROL)
        .addProperty(IR.CONTROLLER, entity(it.who()))
        .addProperty(IR.CONTROLLED, entity(it.place()))
        .addProperty(IR.CONTROL_KIND, Concepts.controlKind(it.controlKind()));
  }

  @Override
  public Resource stance(Stance it) {
    it.capacities().forEach(words -> node.addProperty(IR.CAPACITY, Literals.plain(words)));
    return node.addProperty(RDF.type, IR.STANCE)
        .addProperty(IR.HOLDER, entity(it.holder()))
        .addProperty(IR.TOWARDS, entity(it.towards()))
        .addProperty(IR.STANCE_KIND, Concepts.stance(it.stance()));
  }

  @Override
  public Resource happening(Happening it) {
    it.types().forEach(type -> node.addProperty(IR.EVENT_TYPE, Concepts.eventType(type)));
    it.places().forEach(place -> node.addProperty(IR.EVENT_PLACE, entity(place)));
    return node.addProperty(RDF.type, IR.EVENT)
        .addProperty(RDFS.label, Literals.english(it.event().name()));
  }

  @Override
  public Resource participation(Participation it) {
    return node.addProperty(RDF.type, IR.PARTICIPATION)
        .addProperty(IR.PARTICIPANT, entity(it.participant()))
        .addProperty(IR.IN_EVENT, iris.id("event/" + it.event().slug()))
        .addProperty(IR.PARTICIPATION_ROLE, Concepts.participationRole(it.role()));
  }

  @Override
  public Resource cession(Cession it) {
    return node.addProperty(RDF.type, IR.CESSION)
        .addProperty(IR.CEDED_BY, entity(it.by()))
        .addProperty(IR.TERRITORY, entity(it.territory()))
        .addProperty(IR.CEDED_TO, entity(it.to()));
  }

  @Override
  public Resource succession(Succession it) {
    return node.addProperty(RDF.type, IR.SUCCESSION)
        .addProperty(IR.PREDECESSOR, entity(it.from()))
        .addProperty(IR.SUCCESSOR, entity(it.to()))
        .addProperty(IR.SUCCESSION_KIND, Concepts.successionKind(it.successionKind()));
  }

  @Override
  public Resource support(Support it) {
    return node.addProperty(RDF.type, IR.SUPPORT)
        .addProperty(IR.SUPPORTER, entity(it.supporter()))
        .addProperty(IR.SUPPORTED, entity(it.supported()))
        .addProperty(IR.SUPPORT_KIND, Concepts.supportKind(it.supportKind()));
  }
}
