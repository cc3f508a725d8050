package org.interregnum.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O that the graph uses (W3C Recommendation of 30 April 2013). */
public final class Prov {

  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Resource ACTIVITY = ResourceFactory.createResource(NS + "Activity");
  public static final Resource ENTITY = ResourceFactory.createResource(NS + "Entity");
  public static final Resource SOFTWARE_AGENT =
      ResourceFactory.createResource(NS + "SoftwareAgent");

  public static final Property WAS_DERIVED_FROM = property("wasDerivedFrom");
  public static final Property WAS_GENERATED_BY = property("wasGeneratedBy");
  public static final Property WAS_ASSOCIATED_WITH = property("wasAssociatedWith");
  public static final Property USED = property("used");

  private Prov() {}

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS + name);
  }
}
