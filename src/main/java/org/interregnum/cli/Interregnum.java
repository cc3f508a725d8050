package org.interregnum.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.interregnum.pipeline.ArticleExtractor;
import org.interregnum.pipeline.ArticleReader;
import org.interregnum.pipeline.BuiltGraph;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: picks the command and turns its outcome into an exit status. */
@Command(
    name = "interregnum",
    description = "Military occupations, rival governments and diplomatic recognition.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class)
public final class Interregnum implements Runnable {

  @Mixin private final DebugSwitch debug = new DebugSwitch();

  @Spec private CommandSpec spec;

  private Interregnum() {}

  public static void main(String[] arguments) {
    QuietLogging.prepare();
    Console console = Console.ofProcess();
    System.exit(commands(console, ArticleExtractor::load).execute(arguments));
  }

  /**
   * The command line.
   *
   * @param reader called by the commands that read articles, and only by them: it takes a while
   */
  static CommandLine commands(Console console, Supplier<ArticleReader> reader) {
    Interregnum program = new Interregnum();
    Faults faults = new Faults(console, program.debug);
    Home home = Home.ofProcess();
    GraphSupplier graph =
        () -> new BuiltGraph(home.settings(Optional.empty(), Optional.empty())).load();
    CommandLine commands =
        new CommandLine(program)
            .addSubcommand(new ExtractCommand(console, faults, reader))
            .addSubcommand(new EvaluateCommand(console, reader))
            .addSubcommand(
                new BuildCommand(console, faults, home, () -> ArticleExtractor.load()::readWhole))
            .addSubcommand(
                new ServeCommand(console, faults, home, () -> ArticleExtractor.load()::readWhole))
            .addSubcommand(new QueryCommand(console, faults, graph))
            .addSubcommand(new SparqlCommand(console, graph))
            .addSubcommand(new ValidateCommand(console, home))
            .addSubcommand(new ExportCommand(console, faults, home));
    return commands
        .setOut(console.printWriter())
        .setErr(console.errorWriter())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .registerConverter(ExtractFormat.class, ExtractFormat::ofWord)
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler(faults)
        .setParameterExceptionHandler(faults);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "No command was given");
  }
}
