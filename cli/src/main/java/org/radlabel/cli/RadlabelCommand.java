package org.radlabel.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.radlabel.cli.commands.AblateCommand;
import org.radlabel.cli.commands.AssertCommand;
import org.radlabel.cli.commands.ChexpertCommand;
import org.radlabel.cli.commands.CompareCommand;
import org.radlabel.cli.commands.EvaluateCommand;
import org.radlabel.cli.commands.ExplainCommand;
import org.radlabel.cli.commands.Failures;
import org.radlabel.cli.commands.LabelCommand;
import org.radlabel.cli.commands.ReviewCommand;
import org.radlabel.cli.commands.ServeCommand;
import org.radlabel.cli.commands.StatsCommand;
import org.radlabel.cli.commands.Version;
import org.radlabel.cli.commands.lexicon.LexiconCommand;
import org.radlabel.cli.commands.review.SampleCommand;
import org.radlabel.cli.commands.score.ScoreCommand;
import org.radlabel.cli.options.FilePath;
import org.radlabel.cli.print.PrintableWriter;
import org.radlabel.cli.print.Streams;
import org.radlabel.lexicons.Lexicons;
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
    })
public final class RadlabelCommand implements Runnable {

  private static final List<Class<?>> COMMANDS =
      List.of(
          LabelCommand.class,
          ExplainCommand.class,
          EvaluateCommand.class,
          CompareCommand.class,
          ScoreCommand.class,
          SampleCommand.class,
          StatsCommand.class,
          ReviewCommand.class,
          AssertCommand.class,
          AblateCommand.class,
          ChexpertCommand.class,
          LexiconCommand.class,
          ServeCommand.class,
          CommandLine.HelpCommand.class);

  /** Those that nearly always need the built-in lexicon, and soon. */
  private static final List<Class<?>> READ_AHEAD =
      List.of(LabelCommand.class, ExplainCommand.class, ScoreCommand.class, ServeCommand.class);

  @Spec private CommandSpec spec;

  @Option(
      names = Failures.DEBUG,
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a failure.")
  @SuppressWarnings("unused") // Failures looks for it, also in a command that was not understood.
  private boolean debug;

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param args the command's name, its options and its inputs
   */
  public static void main(String[] args) {
    if (READ_AHEAD.stream().anyMatch(c -> isNamed(c, args))) {
      readLexiconAhead();
    }
    CommandLine line = commandLine(Streams.ofProcess(), args);
    System.exit(execute(line, args));
  }

  /** While the arguments are understood. */
  private static void readLexiconAhead() {
    Thread reader = new Thread(Lexicons::builtIn, "radlabel-lexicon");
    reader.setDaemon(true);
    reader.start();
  }

  private static int execute(CommandLine line, String[] args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      return Failures.report(e, line.getErr());
    }
  }

  /**
   * {@return the command line for these arguments: with the one command that they begin with, since
   * to make all takes longer than to label a report; with all where they begin with none}
   *
   * @param streams the streams that it reads and writes
   * @param args a command's name, its options and its inputs
   */
  public static CommandLine commandLine(Streams streams, String... args) {
    Factory factory = new Factory(streams);
    CommandLine line = new CommandLine(new RadlabelCommand(), factory);
    List<Class<?>> asked = COMMANDS.stream().filter(c -> isNamed(c, args)).toList();
    boolean isHelp = asked.contains(CommandLine.HelpCommand.class);
    (asked.isEmpty() || isHelp ? COMMANDS : asked).forEach(line::addSubcommand);
    GroupedHelp.of(line.getSubcommands());
    Failures failures = new Failures();
    return line.registerConverter(Path.class, new FilePath())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(new PrintableWriter(streams.err()), true));
  }

  /** Whether the first argument names a command, which is called as its class is. */
  private static boolean isNamed(Class<?> command, String... args) {
    return args.length > 0
        && command.getSimpleName().toLowerCase(Locale.ROOT).equals(args[0] + "command");
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}
