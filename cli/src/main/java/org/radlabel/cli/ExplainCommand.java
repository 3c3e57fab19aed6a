package org.radlabel.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.radlabel.Labeler;
import org.radlabel.formats.Source;
import org.radlabel.negation.why.SentenceReasoning;
import org.radlabel.rules.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class ExplainCommand implements Callable<Integer> {
  /** No report is a single word that ends so: a file was meant. */
  private static final Pattern FILE_NAME = Pattern.compile("\\S+\\.txt");

  private final Streams streams;

  @Parameters(
      paramLabel = "TEXT|FILE|-",
      arity = "1..*",
      description = "The text, or a file that holds it, or - for standard input.")
  private List<String> words;

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

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      converter = Encoding.class,
      description = "The encoding of a file (default: ${DEFAULT-VALUE}).")
  private Charset charset;

  @Mixin private LabelerOptions labelerOptions;

  ExplainCommand(Streams streams) {
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
    Report report = Report.of("", text());
    Labeler labeler = labelerOptions.build(true);
    List<SentenceReasoning> reasons = why ? labeler.explain(report) : List.of();
    streams.print(Explanation.of(labeler.label(report), reasons, inColour()));
    return ExitCode.OK;
  }

  private String text() throws IOException {
    String argument = String.join(" ", words);
    if (asText) {
      return argument;
    }
    if (argument.equals("-")) {
      return Source.of("standard input", streams.in()).text(charset);
    }
    return isPath(argument) ? Source.of(Path.of(argument)).text(charset) : argument;
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
