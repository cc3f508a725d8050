package org.interregnum.vocabulary;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;

/** The prefixes that every file and page of ours uses, and the datatype of EDTF dates. */
public final class Prefixes {

  public static final String EDTF_NS = "http://id.loc.gov/datatypes/edtf/";

  /**
   * The Library of Congress's datatype of Extended Date/Time Format literals. It is the instance
   * that Jena's parsers use too, since literals of two instances are never equal.
   */
  public static final RDFDatatype EDTF =
      TypeMapper.getInstance().getSafeTypeByName(EDTF_NS + "EDTF");

  private static final Map<String, String> ALL =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
                  Map.entry("dcterms", "http://purl.org/dc/terms/"),
                  Map.entry("edtf", EDTF_NS),
                  Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
                  Map.entry("ir", IR.NS),
                  Map.entry("oa", "http://www.w3.org/ns/oa#"),
                  Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                  Map.entry("prov", Prov.NS),
                  Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                  Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                  Map.entry("sh", "http://www.w3.org/ns/shacl#"),
                  Map.entry("schema", "https://schema.org/"),
                  Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
                  Map.entry("spdx", "http://spdx.org/rdf/terms#"),
                  Map.entry("sssom", "https://w3id.org/sssom/"),
                  Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                  Map.entry("void", "http://rdfs.org/ns/void#"),
                  Map.entry("wd", "http://www.wikidata.org/entity/"),
                  Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"))));

  private Prefixes() {}

  /** Prefix to namespace, sorted by prefix; unmodifiable. */
  public static Map<String, String> all() {
    return ALL;
  }
}
