package org.interregnum.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.vocabulary.IR;

/** Which days and which part of the earth the dataset covers (DCAT 3, 6.6.5 and 6.6.6). */
final class Coverage {

  private static final Pattern POINT = Pattern.compile("POINT\\((\\S+) (\\S+)\\)");
  private static final Property BBOX = ResourceFactory.createProperty(DCAT.getURI() + "bbox");

  private final Model data;
  private final Resource dataset;
  private final Iris iris;

  private Coverage(Model data, Resource dataset, Iris iris) {
    this.data = data;
    this.dataset = dataset;
    this.iris = iris;
  }

  /** Writes what is known of it. */
  static void describe(Model data, Resource dataset, Iris iris) {
    Coverage coverage = new Coverage(data, dataset, iris);
    coverage.temporal();
    coverage.spatial();
  }

  /** The first and the last day that any statement may reach. */
  private void temporal() {
    Optional<String> first = extreme(IR.EARLIEST_START, BinaryOperator.minBy(String::compareTo));
    Optional<String> last = extreme(IR.LATEST_END, BinaryOperator.maxBy(String::compareTo));
    if (first.isEmpty() || last.isEmpty()) {
      return;
    }
    dataset.addProperty(
        DCTerms.temporal,
        part("temporal")
            .addProperty(RDF.type, DCTerms.PeriodOfTime)
            .addProperty(DCAT.startDate, date(first.get()))
            .addProperty(DCAT.endDate, date(last.get())));
  }

  /** Days are written so that their characters order as they do. */
  private Optional<String> extreme(Property bound, BinaryOperator<String> choice) {
    return data.listObjectsOfProperty(bound).toList().stream()
        .map(node -> node.asLiteral().getLexicalForm())
        .reduce(choice);
  }

  private static Literal date(String day) {
    return ResourceFactory.createTypedLiteral(day, XSDDatatype.XSDdate);
  }

  /** The smallest box of longitudes and latitudes that has all points in it. */
  private void spatial() {
    List<BigDecimal> longitudes = new ArrayList<>();
    List<BigDecimal> latitudes = new ArrayList<>();
    data.listObjectsOfProperty(LinkMapping.AS_WKT)
        .forEach(
            wkt -> {
              Matcher point = POINT.matcher(wkt.asLiteral().getLexicalForm());
              if (point.matches()) {
                longitudes.add(new BigDecimal(point.group(1)));
                latitudes.add(new BigDecimal(point.group(2)));
              }
            });
    if (longitudes.isEmpty()) {
      return;
    }
    dataset.addProperty(
        DCTerms.spatial,
        part("spatial")
            .addProperty(RDF.type, DCTerms.Location)
            .addProperty(BBOX, box(longitudes, latitudes)));
  }

  private static Literal box(List<BigDecimal> longitudes, List<BigDecimal> latitudes) {
    String west = least(longitudes);
    String east = greatest(longitudes);
    String south = least(latitudes);
    String north = greatest(latitudes);
    String corners = "%s %s,%s %s,%s %s,%s %s,%s %s";
    return ResourceFactory.createTypedLiteral(
        "POLYGON(("
            + corners.formatted(west, south, east, south, east, north, west, north, west, south)
            + "))",
        TypeMapper.getInstance().getSafeTypeByName(LinkMapping.GEO + "wktLiteral"));
  }

  private static String least(List<BigDecimal> numbers) {
    return numbers.stream().min(BigDecimal::compareTo).orElseThrow().toPlainString();
  }

  private static String greatest(List<BigDecimal> numbers) {
    return numbers.stream().max(BigDecimal::compareTo).orElseThrow().toPlainString();
  }

  private Resource part(String name) {
    return iris.datasetPart(name).inModel(dataset.getModel());
  }
}
