package org.interregnum.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.interregnum.pipeline.ArticleExtractor;
import org.interregnum.pipeline.ArticleReader;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.pipeline.SourceReader;
import org.interregnum.pipeline.WholeReader;

/** The commands by their names, in the order of the help; each is made when it is asked for. */
final class Commands {

  private final Map<String, Supplier<Object>> makers;

  private Commands(Map<String, Supplier<Object>> makers) {
    this.makers = Collections.unmodifiableMap(makers);
  }

  /**
   * @param reader called by the commands that read articles, and only by them: it takes a while
   * @param jena returns when Jena is awake
   */
  static Commands of(
      Console console, Faults faults, Supplier<ArticleReader> reader, Runnable jena) {
    Home home = Home.ofProcess();
    Supplier<SourceReader> whole = () -> new WholeReader(ArticleExtractor.load());
    GraphSupplier graph =
        () -> new BuiltGraph(home.settings(Optional.empty(), Optional.empty())).load();
    Map<String, Supplier<Object>> makers = new LinkedHashMap<>();
    makers.put("extract", () -> new ExtractCommand(console, faults, reader));
    makers.put("evaluate", () -> new EvaluateCommand(console, reader));
    makers.put("build", () -> new BuildCommand(console, faults, home, whole));
    makers.put(
        "serve",
        () -> new ServeCommand(console, faults, home, whole, jena, System.getenv()).line());
    makers.put("query", () -> new QueryCommand(console, faults, graph));
    makers.put("sparql", () -> new SparqlCommand(console, graph));
    makers.put("validate", () -> new ValidateCommand(console, home));
    makers.put("export", () -> new ExportCommand(console, faults, home));
    makers.put("publish", () -> new PublishCommand(console, home));
    makers.put("link", () -> new LinkCommand(console, home));
    return new Commands(makers);
  }

  /**
   * The command that the arguments begin with, alone, since making all of them would take a third
   * of a short command's time; all of them where the arguments begin with anything else.
   */
  Map<String, Supplier<Object>> named(String... arguments) {
    boolean known = arguments.length > 0 && makers.containsKey(arguments[0]);
    return known ? Map.of(arguments[0], makers.get(arguments[0])) : makers;
  }
}
