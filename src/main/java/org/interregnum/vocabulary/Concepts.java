package org.interregnum.vocabulary;

import java.util.Locale;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The concepts of the controlled lists, as {@code ontology/concepts.ttl} declares them, by the word
 * that the claim table uses: {@code stance("recognised")}, {@code governmentStatus("in exile")}.
 */
public final class Concepts {

  public static final String NS = "https://w3id.org/interregnum/concept/";

  private Concepts() {}

  /** One of the controlled lists. */
  public enum Scheme {
    STANCE,
    EVENT_TYPE,
    GOVERNMENT_STATUS,
    OFFICE_KIND,
    SEAT_KIND,
    CONTROL_KIND,
    PARTICIPATION_ROLE,
    SUCCESSION_KIND,
    SUPPORT_KIND,
    CONTRADICTION_KIND,
    LINK_STATE;

    /** The scheme's path segment, such as {@code government-status}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Resource resource() {
      return ResourceFactory.createResource(NS + slug());
    }

    /** The concept that a word names, whether or not the scheme declares it. */
    public Resource concept(String word) {
      return ResourceFactory.createResource(NS + slug() + "/" + IriPatterns.slug(word));
    }
  }

  public static Resource stance(String word) {
    return Scheme.STANCE.concept(word);
  }

  public static Resource eventType(String word) {
    return Scheme.EVENT_TYPE.concept(word);
  }

  public static Resource governmentStatus(String word) {
    return Scheme.GOVERNMENT_STATUS.concept(word);
  }

  public static Resource officeKind(String word) {
    return Scheme.OFFICE_KIND.concept(word);
  }

  public static Resource seatKind(String word) {
    return Scheme.SEAT_KIND.concept(word);
  }

  public static Resource controlKind(String word) {
    return Scheme.CONTROL_KIND.concept(word);
  }

  public static Resource participationRole(String word) {
    return Scheme.PARTICIPATION_ROLE.concept(word);
  }

  public static Resource successionKind(String word) {
    return Scheme.SUCCESSION_KIND.concept(word);
  }

  public static Resource supportKind(String word) {
    return Scheme.SUPPORT_KIND.concept(word);
  }

  public static Resource contradictionKind(String word) {
    return Scheme.CONTRADICTION_KIND.concept(word);
  }

  public static Resource linkState(String word) {
    return Scheme.LINK_STATE.concept(word);
  }
}
