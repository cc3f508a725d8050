package org.interregnum.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.interregnum.release.FirstArticle;
import org.interregnum.vocabulary.IriPatterns;
import org.junit.jupiter.api.Test;

/** Whoever saves the description of one thing has with it on what terms it may be used. */
class DescriptionTermsTest {

  @Test
  void the_terms_of_the_article_travel_with_what_it_says() {
    IriPatterns patterns = IriPatterns.DEFAULT;
    byte[] turtle =
        Description.of(
                NodeFactory.createURI(patterns.base() + "id/person/miguel-iglesias"),
                FirstArticle.dataset())
            .write(RdfForm.TURTLE);

    Model saved = ModelFactory.createDefaultModel();
    RDFDataMgr.read(saved, new ByteArrayInputStream(turtle), Lang.TURTLE);
    Resource graph = saved.createResource(patterns.documentGraph(FirstArticle.SLUG));
    assertEquals(
        "https://creativecommons.org/licenses/by-sa/4.0/",
        graph.getPropertyResourceValue(DCTerms.license).getURI());
    assertEquals("Wikipedia contributors", graph.getProperty(DCTerms.rightsHolder).getString());
    assertEquals(
        "https://en.wikipedia.org/wiki/Chilean_occupation_of_Peru",
        graph
            .getPropertyResourceValue(saved.createProperty("https://schema.org/isBasedOn"))
            .getURI());
  }
}
