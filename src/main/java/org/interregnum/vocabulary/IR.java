package org.interregnum.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of the Interregnum ontology, as its file {@code ontology/interregnum.ttl} declares
 * them.
 */
public final class IR {

  public static final String NS = "https://w3id.org/interregnum/ontology#";

  public static final Resource ENTITY = type("Entity");
  public static final Resource STATE = type("State");
  public static final Resource GOVERNMENT = type("Government");
  public static final Resource PERSON = type("Person");
  public static final Resource PLACE = type("Place");
  public static final Resource OFFICE = type("Office");
  public static final Resource ARMED_FORCE = type("ArmedForce");
  public static final Resource BODY = type("Body");
  public static final Resource DOCUMENT = type("Document");
  public static final Resource STATEMENT = type("Statement");
  public static final Resource SITUATION = type("Situation");
  public static final Resource OCCUPATION = type("Occupation");
  public static final Resource CONTROL = type("Control");
  public static final Resource TENURE = type("Tenure");
  public static final Resource SEAT = type("Seat");
  public static final Resource STANCE = type("Stance");
  public static final Resource EXISTENCE = type("Existence");
  public static final Resource PARTICIPATION = type("Participation");
  public static final Resource EVENT = type("Event");
  public static final Resource APPOINTMENT = type("Appointment");
  public static final Resource CESSION = type("Cession");
  public static final Resource SUCCESSION = type("Succession");
  public static final Resource SUPPORT = type("Support");
  public static final Resource CLAIM = type("Claim");
  public static final Resource SPAN = type("Span");
  public static final Resource CONTRADICTION = type("Contradiction");
  public static final Resource RUN = type("Run");

  public static final Property OCCUPIER = property("occupier");
  public static final Property OCCUPIED = property("occupied");
  public static final Property CONTROLLER = property("controller");
  public static final Property CONTROLLED = property("controlled");
  public static final Property CONTROL_KIND = property("controlKind");
  public static final Property HOLDER = property("holder");
  public static final Property TOWARDS = property("towards");
  public static final Property STANCE_KIND = property("stanceKind");
  public static final Property CAPACITY = property("capacity");
  public static final Property OFFICE_HOLDER = property("officeHolder");
  public static final Property OFFICE_PROPERTY = property("office");
  public static final Property OFFICE_TITLE = property("officeTitle");
  public static final Property OFFICE_OF = property("officeOf");
  public static final Property OFFICE_KIND = property("officeKind");
  public static final Property APPOINTER = property("appointer");
  public static final Property APPOINTEE = property("appointee");
  public static final Property SEAT_OF = property("seatOf");
  public static final Property SEAT_PLACE = property("seatPlace");
  public static final Property SEAT_KIND = property("seatKind");
  public static final Property GOVERNMENT_PROPERTY = property("government");
  public static final Property OF_STATE = property("ofState");
  public static final Property GOVERNMENT_STATUS = property("governmentStatus");
  public static final Property EVENT_TYPE = property("eventType");
  public static final Property EVENT_PLACE = property("eventPlace");
  public static final Property PARTICIPANT = property("participant");
  public static final Property IN_EVENT = property("inEvent");
  public static final Property PARTICIPATION_ROLE = property("participationRole");
  public static final Property CEDED_BY = property("cededBy");
  public static final Property TERRITORY = property("territory");
  public static final Property CEDED_TO = property("cededTo");
  public static final Property PREDECESSOR = property("predecessor");
  public static final Property SUCCESSOR = property("successor");
  public static final Property SUCCESSION_KIND = property("successionKind");
  public static final Property SUPPORTER = property("supporter");
  public static final Property SUPPORTED = property("supported");
  public static final Property SUPPORT_KIND = property("supportKind");
  public static final Property HEAD_OF = property("headOf");
  public static final Property BASED_IN = property("basedIn");
  public static final Property CONTROLS = property("controls");
  public static final Property RECOGNISES = property("recognises");
  public static final Property OCCUPIES = property("occupies");
  public static final Property START = property("start");
  public static final Property END = property("end");
  public static final Property EARLIEST_START = property("earliestStart");
  public static final Property LATEST_START = property("latestStart");
  public static final Property EARLIEST_END = property("earliestEnd");
  public static final Property LATEST_END = property("latestEnd");
  public static final Property SUPPORTED_BY = property("supportedBy");
  public static final Property SAYS = property("says");
  public static final Property FOUND_BY = property("foundBy");
  public static final Property CONFIDENCE = property("confidence");
  public static final Property CONFLICTS_WITH = property("conflictsWith");
  public static final Property BETWEEN = property("between");
  public static final Property WHY = property("why");
  public static final Property CONTRADICTION_KIND = property("contradictionKind");
  public static final Property LINK_STATE = property("linkState");
  public static final Property CANDIDATE_MATCH = property("candidateMatch");

  private IR() {}

  private static Resource type(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS + name);
  }
}
