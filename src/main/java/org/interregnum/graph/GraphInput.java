package org.interregnum.graph;

import java.util.List;
import org.interregnum.linking.Finding;
import org.interregnum.statement.Statements;
import org.interregnum.statement.conflict.Contradiction;
import org.interregnum.vocabulary.IriPatterns;

/**
 * What the graph is made of.
 *
 * @param texts the texts of all documents whose claims the statements rest on
 * @param programVersion the version of the program that read the documents
 */
public record GraphInput(
    List<SourceText> texts,
    Statements statements,
    List<Contradiction> contradictions,
    List<Finding> findings,
    IriPatterns patterns,
    String programVersion) {

  public GraphInput {
    texts = List.copyOf(texts);
    contradictions = List.copyOf(contradictions);
    findings = List.copyOf(findings);
  }
}
