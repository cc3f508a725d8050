package org.interregnum.reconcile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.publish.Lookup;
import org.interregnum.time.Edtf;
import org.interregnum.vocabulary.Prefixes;

/** Values as the cells of a table take them (Reconciliation Service API 0.2, 7.4). */
final class CellJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String WIKIDATA = Prefixes.all().get("wd");

  private final Entities entities;
  private final Lookup lookup;

  CellJson(Entities entities, Lookup lookup) {
    this.entities = entities;
    this.lookup = lookup;
  }

  /** Whether the values are items of Wikidata. */
  static boolean isOfWikidata(EntityProperty property) {
    return property.pattern().contains("STR(wd:)");
  }

  ObjectNode of(Node value, Entity entity, ExtensionSettings settings) {
    if (value.isLiteral()) {
      return literal(value, settings);
    }
    if (value.isURI() && value.getURI().startsWith(WIKIDATA)) {
      return item(value, entity);
    }
    return entities
        .of(value)
        .map(other -> JSON.objectNode().put("id", other.id()).put("name", other.label()))
        .orElseGet(() -> text(lookup.label(value)));
  }

  /**
   * An item that is the entity itself has its name; what a mere neighbour is called is not known.
   */
  private ObjectNode item(Node item, Entity entity) {
    String id = item.getURI().substring(WIKIDATA.length());
    boolean same = lookup.has(entity.node(), SKOS.exactMatch, item);
    return JSON.objectNode().put("id", id).put("name", same ? entity.label() : id);
  }

  private static ObjectNode literal(Node value, ExtensionSettings settings) {
    String form = value.getLiteralLexicalForm();
    if (Prefixes.EDTF.equals(value.getLiteralDatatype())) {
      return date(form, settings);
    }
    if (XSDDatatype.XSDinteger.equals(value.getLiteralDatatype())) {
      return JSON.objectNode().put("int", Long.parseLong(form));
    }
    if (XSDDatatype.XSDdecimal.equals(value.getLiteralDatatype())
        || XSDDatatype.XSDdouble.equals(value.getLiteralDatatype())) {
      return JSON.objectNode().put("float", Double.parseDouble(form));
    }
    return text(form);
  }

  /**
   * A date in this protocol is an instant. Only a day that is known to the day comes near to one;
   * everything vaguer keeps its own form.
   */
  private static ObjectNode date(String form, ExtensionSettings settings) {
    Optional<Edtf> day = Edtf.parse(form).filter(date -> date.isDay() && !date.approximate());
    return day.isPresent() && !settings.datesAsText()
        ? JSON.objectNode().put("date", form + "T00:00:00Z")
        : text(form);
  }

  private static ObjectNode text(String text) {
    return JSON.objectNode().put("str", text);
  }
}
