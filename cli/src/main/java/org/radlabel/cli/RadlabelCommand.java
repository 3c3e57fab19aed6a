package org.radlabel.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code radlabel}: the commands it has. */
@Command(
    name = "radlabel",
    description = "Free-text chest X-ray reports into the 14 CheXpert labels, with evidence.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:the work failed, or records had problems",
      "2:the command was not understood"
    },
    subcommands = {
      LabelCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      CompareCommand.class,
      StatsCommand.class,
      AssertCommand.class,
      AblateCommand.class,
      ChexpertCommand.class,
      LexiconCommand.class
    })
public final class RadlabelCommand implements Runnable {
  static final String DEBUG = "--debug";

  @Spec private CommandSpec spec;

  @Option(
      names = DEBUG,
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a failure.")
  @SuppressWarnings("unused") // Failures looks for it, also in a command that was not understood.
  private boolean debug;

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    CommandLine line = commandLine(Streams.ofProcess());
    System.exit(execute(line, args));
  }

  private static int execute(CommandLine line, String[] args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      return Failures.outOfMemory(line.getErr());
    }
  }

  static CommandLine commandLine(Streams streams) {
    Failures failures = new Failures();
    CommandLine line = new CommandLine(new RadlabelCommand(), new Factory(streams));
    return line.registerConverter(Path.class, new FilePath())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}
