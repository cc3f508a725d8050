package org.interregnum.pipeline;

import java.io.InputStream;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.FactoryRDFCaching;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.tokens.TokenizerText;

/**
 * Jena's reader of N-Quads for files that a build has written: it takes IRIs and blank nodes'
 * labels as they stand. They are absolute already, and taking each apart would be a quarter of the
 * work.
 */
final class QuadReader {

  private static final int NODES_KEPT = 2_000;

  private QuadReader() {}

  /**
   * Sends what a stream of N-Quads holds.
   *
   * @throws org.apache.jena.riot.RiotException when it is no N-Quads
   */
  static void read(InputStream in, StreamRDF sink) {
    ErrorHandler errors = ErrorHandlerFactory.errorHandlerNoLogging;
    new LangNQuads(
            TokenizerText.create().source(in).errorHandler(errors).build(), profile(errors), sink)
        .parse();
  }

  private static ParserProfileStd profile(ErrorHandler errors) {
    return new ParserProfileStd(
        new FactoryRDFCaching(NODES_KEPT, LabelToNode.createUseLabelAsGiven()),
        errors,
        IRIxResolver.create().noBase().resolve(false).allowRelative(true).build(),
        PrefixMapFactory.create(),
        ARQ.getContext(),
        false,
        false) {
      @Override
      public String resolveIRI(String iri, long line, long column) {
        return iri;
      }
    };
  }
}
