package org.radlabel.cli.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.radlabel.cli.print.StackTrace;
import org.radlabel.formats.InputException;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.run.RefusedResumeException;
import org.radlabel.formats.run.StoppedException;
import org.radlabel.lexicons.rules.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns every failure into a message and an exit code; the only place that does. A command that
 * comes to its end returns its own code.
 */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  /** The option that shows where in the code it failed. */
  public static final String DEBUG = "--debug";

  private static final String PREFIX = "radlabel: ";

  /** The command was not understood. */
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(PREFIX + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    if (List.of(args).contains(DEBUG)) {
      StackTrace.print(e, err);
    }
    return ExitCode.USAGE;
  }

  /** The command failed. */
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    if (e instanceof ParameterException usage) {
      return handleParseException(usage, result.originalArgs().toArray(String[]::new));
    }
    if (e instanceof TypeConversionException) {
      ParameterException usage = new ParameterException(command, e.getMessage(), e);
      return handleParseException(usage, result.originalArgs().toArray(String[]::new));
    }
    PrintWriter err = command.getErr();
    int code = report(e, err);
    if (result.originalArgs().contains(DEBUG)) {
      StackTrace.print(e, err);
    }
    return code;
  }

  /**
   * Says what failed.
   *
   * @param e what was thrown
   * @param err where it is said
   * @return the exit code of the process: 1 for a failed run, 2 for a wrong use
   */
  public static int report(Throwable e, PrintWriter err) {
    if (!(e instanceof OutputException output && output.isBrokenPipe())) {
      err.println(PREFIX + message(e));
    }
    return e instanceof RefusedResumeException ? ExitCode.USAGE : ExitCode.FAILED;
  }

  private static @Nullable String message(Throwable e) {
    if (e instanceof KeptException) {
      return message(Objects.requireNonNull(e.getCause())) + "; " + e.getMessage();
    }
    if (e instanceof OutOfMemoryError) {
      return "out of memory; give it more with JAVA_TOOL_OPTIONS=-Xmx4g";
    }
    if (e instanceof StoppedException
        || e instanceof RefusedResumeException
        || e instanceof InputException
        || e instanceof OutputException
        || e instanceof LexiconException) {
      return e.getMessage();
    }
    if (e instanceof FileSystemException named && named.getFile() != null) {
      return InputException.unreadable(named.getFile(), named).getMessage();
    }
    if (e.getClass() == IOException.class) {
      return "reading or writing failed: " + e.getMessage();
    }
    // An unforeseen message may quote a report.
    return "failed unexpectedly (" + e.getClass().getName() + "); --debug shows where";
  }
}
