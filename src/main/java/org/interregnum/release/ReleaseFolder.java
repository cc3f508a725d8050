package org.interregnum.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Site;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.OntologyFile;

/**
 * A folder with everything: all files of the dataset, the ontology, the articles' texts, their
 * checksums, and a description of it all as a research object (RO-Crate 1.2). The same data and the
 * same date give the same bytes.
 */
public final class ReleaseFolder {

  private static final String SUMS = "SHA256SUMS";

  private final Site site;
  private final Downloads downloads;
  private final String date;

  /**
   * @param date the day of publication, such as {@code 2026-11-24}
   */
  public ReleaseFolder(Site site, Downloads downloads, String date) {
    this.site = site;
    this.downloads = downloads;
    this.date = date;
  }

  /** The day on which the ontology was last changed: with it the data took its present form. */
  public static String dateOf(Site site) {
    Node ontology = NodeFactory.createURI(IR.NS.substring(0, IR.NS.length() - 1));
    return site.lookup().text(ontology, DCTerms.modified).orElseThrow();
  }

  /** Writes into a folder, which is made where it is not there; files of these names give way. */
  public void write(Path folder) throws IOException {
    ResearchObject crate = new ResearchObject(site, date);
    SortedMap<String, ReadyFile> files = new TreeMap<>();
    for (Download download : Download.values()) {
      ReadyFile file = downloads.ready(download);
      files.put(download.fileName(), file);
      crate.download(download, file);
    }
    for (OntologyFile ontology : OntologyFile.values()) {
      ReadyFile file = text(ontology.text());
      files.put("ontology/" + ontology.fileName(), file);
      crate.ontology(ontology, file);
    }
    for (Node document : site.documents()) {
      String slug = Addresses.localName(document.getURI());
      String name = "sources/" + slug + ".txt";
      site.texts()
          .of(slug)
          .map(ReleaseFolder::text)
          .ifPresent(
              file -> {
                files.put(name, file);
                crate.source(document, name, file);
              });
    }
    files.put(ResearchObject.FILE_NAME, ReadyFile.of(crate.bytes()));
    files.put(SUMS, text(sums(files)));
    write(folder, files);
  }

  private static ReadyFile text(String text) {
    return ReadyFile.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@code sha256sum --check} reads it. */
  private static String sums(SortedMap<String, ReadyFile> files) {
    StringBuilder sums = new StringBuilder();
    files.forEach(
        (name, file) -> sums.append(file.sha256()).append("  ").append(name).append('\n'));
    return sums.toString();
  }

  private static void write(Path folder, SortedMap<String, ReadyFile> files) throws IOException {
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().bytes());
    }
  }
}
