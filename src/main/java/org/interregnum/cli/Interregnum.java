package org.interregnum.cli;

import java.util.function.Supplier;
import org.interregnum.pipeline.ArticleExtractor;
import org.interregnum.pipeline.ArticleReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
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
    System.exit(execute(Console.ofProcess(), ArticleExtractor::load, arguments));
  }

  /**
   * Executes a command line and returns its exit status.
   *
   * @param reader called by the commands that read articles, and only by them: it takes a while
   */
  static int execute(Console console, Supplier<ArticleReader> reader, String... arguments) {
    Interregnum program = new Interregnum();
    Faults faults = new Faults(console, program.debug);
    CommandLine line = new CommandLine(program, new Instances());
    Commands.of(console, faults, reader)
        .named(arguments)
        .forEach((name, maker) -> line.addSubcommand(name, maker.get()));
    return line.setOut(console.printWriter())
        .setErr(console.errorWriter())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .registerConverter(ExtractFormat.class, ExtractFormat::ofWord)
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler(faults)
        .setParameterExceptionHandler(faults)
        .execute(arguments);
  }

  /**
   * Makes what the command line needs besides the commands.
   *
   * <p>The library's own way looks through every jar for Groovy before it makes anything; it is
   * kept for collections, which it knows.
   */
  private static final class Instances implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      return type.isInterface()
          ? CommandLine.defaultFactory().create(type)
          : type.getDeclaredConstructor().newInstance();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "No command was given");
  }
}
