package org.radlabel.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.radlabel.Labeler;
import org.radlabel.cli.options.Choice;
import org.radlabel.cli.options.ChosenReport;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.LabelerOptions;
import org.radlabel.cli.print.Explanation;
import org.radlabel.cli.print.Streams;
import org.radlabel.formats.Printable;
import org.radlabel.formats.files.Source;
import org.radlabel.negation.why.SentenceReasoning;
import org.radlabel.rules.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code radlabel explain}: one text, and why it gets its labels. */
@Command(
    name = "explain",
    description = {
      "Show the mentions in one report, what decided them, and the labels.",
      "",
      "On a terminal in colour: positive red, negative green, uncertain yellow, unstated dim, cues"
          + " underlined; else as <No> [pneumothorax].",
      ""
    })
public final class ExplainCommand implements Callable<Integer> {
  /** No report is a single word that ends so: a file was meant. */
  private static final Pattern FILE_NAME = Pattern.compile("\\S+\\.txt");

  private final Streams streams;

  @Parameters(
      paramLabel = "TEXT|FILE|-",
      arity = "1..*",
      description =
          "The text, or a file that holds it, or - for standard input; with --id any input that"
              + " label reads.")
  private List<String> words;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Which report of a file of several, such as a table.")
  private @Nullable String id;

  @Option(names = "--text", description = "Take the argument as text even if a file is named so.")
  private boolean asText;

  @Option(
      names = "--why",
      description =
          "Also show where each sentence is parted, what each cue reaches, where it stops and by"
              + " which rule, and what it does not reach.")
  private boolean why;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = ColourChoice.class,
      defaultValue = "auto",
      description = "auto (on a terminal), always, never (default: ${DEFAULT-VALUE}).")
  private Colour colour;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions inputOptions;
  @Mixin private LabelerOptions labelerOptions;

  /**
   * The command {@code explain}.
   *
   * @param streams the streams that it reads and writes
   */
  public ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  /** When to use colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** For picocli. */
  static final class ColourChoice extends Choice<Colour> {
    ColourChoice() {
      super(Colour.values());
    }
  }

  @Override
  public Integer call() throws IOException {
    Report report = report();
    Labeler labeler = labelerOptions.build(true);
    List<SentenceReasoning> reasons = why ? labeler.explain(report) : List.of();
    streams.print(Explanation.of(labeler.label(report), reasons, inColour()));
    return ExitCode.OK;
  }

  private Report report() throws IOException {
    String argument = String.join(" ", words);
    if (!asText && argument.equals("-")) {
      Source input = Source.of("standard input", streams.in());
      return id == null ? whole(input) : chosen(input);
    }
    if (!asText && isPath(argument)) {
      Source file = Source.of(Path.of(argument));
      return id == null && holdsOne(file) ? whole(file) : chosen(file);
    }
    if (id != null) {
      throw new ParameterException(
          spec.commandLine(), "--id chooses a report of a file; no file is named");
    }
    if (argument.isBlank()) {
      throw new ParameterException(
          spec.commandLine(), "TEXT is empty; give a report's words, a file or - to explain it");
    }
    return Report.of("", argument);
  }

  private Report whole(Source source) throws IOException {
    return Report.of("", source.text(inputOptions.readOptions().charset()));
  }

  private Report chosen(Source source) throws IOException {
    return ChosenReport.of(source, Optional.ofNullable(id), inputOptions.readOptions())
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    Printable.of(source.name())
                        + " holds several reports; name one of them with --id ID"));
  }

  /** Whether a file is the text of one report, and no table and no form that holds several. */
  private boolean holdsOne(Source file) throws IOException {
    return !file.isFolder() && ChosenReport.isText(file, inputOptions.readOptions());
  }

  private static boolean isPath(String argument) {
    try {
      return !argument.isBlank()
          && (Files.exists(Path.of(argument)) || FILE_NAME.matcher(argument).matches());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private boolean inColour() {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> streams.outIsTerminal() && System.getenv("NO_COLOR") == null;
    };
  }
}
