package org.interregnum.publish;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.interregnum.vocabulary.IR;

/** The prefixes that everything published declares, by name. */
public final class Prefixes {

  public static final String EDTF = "http://id.loc.gov/datatypes/edtf/";
  public static final String OA = "http://www.w3.org/ns/oa#";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** Sorted by prefix. */
  public static final Map<String, String> ALL = all();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> prefixes = new TreeMap<>();
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("edtf", EDTF);
    prefixes.put("ir", IR.NS);
    prefixes.put("oa", OA);
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("prov", PROV);
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("void", "http://rdfs.org/ns/void#");
    prefixes.put("wd", WIKIDATA);
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return Collections.unmodifiableMap(prefixes);
  }
}
