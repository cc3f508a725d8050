package org.interregnum.graph;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.claim.EntityType;
import org.interregnum.statement.Content.Appointment;
import org.interregnum.statement.Content.Happening;
import org.interregnum.statement.Content.Tenure;
import org.interregnum.statement.Entities;
import org.interregnum.statement.HistoricEntity;
import org.interregnum.statement.Office;
import org.interregnum.statement.Statement;
import org.interregnum.vocabulary.IR;

/** Writes the things that a document's statements are about, with the names that it gives them. */
final class EntityMapping {

  private final String source;
  private final Entities entities;
  private final Model model;
  private final Iris iris;

  EntityMapping(String source, Entities entities, Model model, Iris iris) {
    this.source = source;
    this.entities = entities;
    this.model = model;
    this.iris = iris;
  }

  /** Writes the things in a statement's roles. */
  void map(Statement<?> statement) {
    statement.content().entities().forEach(this::entity);
    if (statement.content() instanceof Tenure tenure) {
      office(tenure.office());
    } else if (statement.content() instanceof Appointment appointment) {
      appointment.office().ifPresent(this::office);
    } else if (statement.content() instanceof Happening happening) {
      aliases(happening.event(), iris.id(statement.id()).inModel(model));
    }
  }

  private void entity(HistoricEntity entity) {
    // An event is a statement too, and written as one.
    if (entity.type() == EntityType.EVENT) {
      return;
    }
    Resource node = node(entity).addProperty(RDF.type, type(entity.type()));
    node.addProperty(RDFS.label, Literals.english(entity.name()));
    aliases(entity, node);
    entity.state().ifPresent(state -> node.addProperty(IR.OF_STATE, node(state)));
    entity.state().ifPresent(this::entity);
    head(entity);
  }

  /** A government that is called after a person is that person's. */
  private void head(HistoricEntity entity) {
    if (entity.type() == EntityType.GOVERNMENT && entity.head().isPresent()) {
      entity(entity.head().get());
      node(entity.head().get()).addProperty(IR.HEAD_OF, node(entity));
    }
  }

  private void aliases(HistoricEntity entity, Resource node) {
    entities
        .aliases(source, entity)
        .forEach(alias -> node.addProperty(SKOS.altLabel, Literals.plain(alias)));
  }

  private void office(Office office) {
    iris.id(office.id())
        .inModel(model)
        .addProperty(RDF.type, IR.OFFICE)
        .addProperty(RDFS.label, Literals.english(office.label()))
        .addProperty(IR.OFFICE_TITLE, Literals.plain(office.title()))
        .addProperty(IR.OFFICE_OF, node(office.owner()));
  }

  private Resource node(HistoricEntity entity) {
    return iris.id(entity.id()).inModel(model);
  }

  private static Resource type(EntityType type) {
    return switch (type) {
      case STATE -> IR.STATE;
      case GOVERNMENT -> IR.GOVERNMENT;
      case PERSON -> IR.PERSON;
      case PLACE -> IR.PLACE;
      case FORCE -> IR.ARMED_FORCE;
      case BODY -> IR.BODY;
      case EVENT -> IR.EVENT;
    };
  }
}
