package org.interregnum.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one sentence on standard error and an exit status. */
final class Faults implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Console console;
  private final DebugSwitch debug;

  Faults(Console console, DebugSwitch debug) {
    this.console = console;
    this.debug = debug;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed)
      throws Exception {
    if (fault instanceof ParameterException usage) {
      return handleParseException(usage, new String[0]);
    }
    if (isReaderGone(fault)) {
      return ExitStatus.SUCCESS;
    }
    report(fault);
    return ExitStatus.PROBLEMS;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    console.err().println(usageSentence(fault, command));
    debug.trace(fault, console);
    return ExitStatus.USAGE;
  }

  private static String usageSentence(ParameterException fault, CommandLine command) {
    String help = "'" + command.getCommandSpec().qualifiedName() + " --help' lists what it takes.";
    if (fault instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String near = nearest(unmatched).map(word -> "; did you mean '" + word + "'?").orElse(";");
      return "Nothing here is called '" + unmatched.getUnmatched().get(0) + "'" + near + " " + help;
    }
    return firstLine(fault.getMessage()).replaceFirst("^Error: ", "") + "; " + help;
  }

  private static Optional<String> nearest(UnmatchedArgumentException unmatched) {
    return unmatched.getSuggestions().stream().findFirst();
  }

  /** Says what went wrong, and with {@code --debug} where. */
  void report(Throwable fault) {
    console.err().println(sentence(fault));
    debug.trace(fault, console);
  }

  /** Says what went wrong with one thing of many, which the sentence names. */
  void report(String name, Throwable fault) {
    String sentence = sentence(fault);
    console.err().println(sentence.startsWith(name) ? sentence : name + ": " + sentence);
    debug.trace(fault, console);
  }

  private static String sentence(Throwable fault) {
    if (fault instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file.";
    }
    if (fault instanceof FileSystemException file) {
      String reason = Optional.ofNullable(file.getReason()).orElse("it cannot be opened");
      return file.getFile() + ": " + reason + ".";
    }
    if (fault instanceof RuntimeException || fault instanceof Error) {
      return "Interregnum has a fault of its own ("
          + firstLine(fault.toString())
          + "); --debug shows where.";
    }
    return firstLine(fault.getMessage());
  }

  private static String firstLine(String message) {
    return Optional.ofNullable(message)
        .flatMap(m -> m.lines().findFirst())
        .orElse("no reason given");
  }

  /** Whoever read our output, {@code head} say, has had enough: no fault. */
  private static boolean isReaderGone(Exception fault) {
    // Libraries that write for us wrap what the pipe says.
    return Stream.<Throwable>iterate(fault, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause -> cause instanceof IOException && "Broken pipe".equals(cause.getMessage()));
  }
}
