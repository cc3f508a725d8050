package org.interregnum.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.interregnum.time.Edtf;

/**
 * Puts arguments into canned queries: each is read as a term of its parameter's type, and the term
 * takes the place of the parameter's variable in the parsed query.
 */
public final class Binder {

  /** BCP 47, 2.1: a language, then subtags. */
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private final GraphSource names;

  /**
   * @param names the graph whose labels and aliases people use
   */
  public Binder(GraphSource names) {
    this.names = names;
  }

  /**
   * The query with its arguments; parameters for which none is given keep their default.
   *
   * @throws ArgumentException when an argument has no parameter or cannot be read as its type
   * @throws QueryException when the graph does not answer for its names
   */
  public Query bind(CannedQuery query, Arguments arguments) throws QueryException {
    for (String name : arguments.values().keySet()) {
      if (query.parameter(name).isEmpty()) {
        throw unknownParameter(query, name);
      }
    }
    Map<Var, Node> terms = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      Optional<String> value = arguments.value(parameter);
      if (value.isPresent()) {
        terms.put(parameter.variable(), term(parameter, value.get().strip()));
      }
    }
    return QueryTransformOps.replaceVars(query.query(), terms);
  }

  private static ArgumentException unknownParameter(CannedQuery query, String name) {
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    String takes = known.isEmpty() ? "no parameters" : Enumeration.of(known);
    return new ArgumentException(
        "The query " + query.name() + " has no parameter '" + name + "'; it takes " + takes + ".");
  }

  /** The term that a text stands for in the place of a parameter. */
  Node term(Parameter parameter, String text) throws QueryException {
    if (text.isEmpty()) {
      throw new ArgumentException("The parameter " + parameter.name() + " has no value.");
    }
    return switch (parameter.type()) {
      case IRI -> NodeFactory.createURI(iri(parameter, text));
      case STRING -> NodeFactory.createLiteralString(text);
      case DATE -> NodeFactory.createLiteralDT(day(parameter, text), XSDDatatype.XSDdate);
      case LANGUAGE -> NodeFactory.createLiteralString(language(parameter, text));
    };
  }

  private String iri(Parameter parameter, String text) throws QueryException {
    Optional<String> given = ShortIris.standard().expand(text);
    return given.isPresent() ? given.get() : NameIndex.of(parameter.classes(), names).iri(text);
  }

  private static String day(Parameter parameter, String text) throws ArgumentException {
    Optional<Edtf> date = Edtf.parse(text).filter(d -> !d.approximate());
    return date.flatMap(parameter.reads()::day)
        .orElseThrow(() -> noDay(parameter, text, date.isPresent()))
        .toString();
  }

  private static ArgumentException noDay(Parameter parameter, String text, boolean imprecise) {
    String form =
        parameter.reads() == DateReading.DAY
            ? "a day such as 1882-03-01"
            : "a date such as 1882-03-01, 1882-03 or 1882";
    String why = imprecise ? "; '" + text + "' is longer than a day." : ", not '" + text + "'.";
    return new ArgumentException("The parameter " + parameter.name() + " takes " + form + why);
  }

  private static String language(Parameter parameter, String text) throws ArgumentException {
    if (!LANGUAGE.matcher(text).matches()) {
      throw new ArgumentException(
          "The parameter "
              + parameter.name()
              + " takes a language tag such as es, not '"
              + text
              + "'.");
    }
    return text.toLowerCase(Locale.ROOT);
  }
}
