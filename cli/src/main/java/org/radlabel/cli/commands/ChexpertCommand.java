package org.radlabel.cli.commands;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.ChexpertEngine;
import org.radlabel.ReportLabeler;
import org.radlabel.cli.options.Encoding;
import org.radlabel.cli.options.FileModes;
import org.radlabel.cli.options.LabelPaths;
import org.radlabel.cli.options.OutputPaths;
import org.radlabel.cli.print.Progress;
import org.radlabel.cli.print.Streams;
import org.radlabel.cli.print.SummaryText;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Permissions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.labels.EvidenceFormat;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.formats.run.LabelRun;
import org.radlabel.formats.run.OutputSet;
import org.radlabel.formats.run.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code radlabel chexpert}: stands in for chexpert-labeler's label.py. */
@Command(
    name = "chexpert",
    description = {
      "Label reports as chexpert-labeler does: its options, its files, its labels.",
      "",
      "Needs the optional dependency engine, which ./radlabel builds when this command is first"
          + " used; Maven then fetches 474 MB of models.",
      ""
    })
public final class ChexpertCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Option(
      names = "--reports_path",
      paramLabel = "CSV",
      required = true,
      description = "The reports: a CSV of one column without a header.")
  private Path reports;

  @Option(
      names = "--sections_to_extract",
      paramLabel = "TITLE",
      arity = "0..*",
      description =
          "Read these sections only, such as: findings impression. Titles are in any case, one of"
              + " several words in quotes; docs/from-chexpert-labeler.md lists them.")
  private List<String> sections = List.of();

  @Option(
      names = "--extract_strict",
      description = "Read a report without any of these sections as empty; else it is read whole.")
  private boolean strict;

  @Option(
      names = "--mention_phrases_dir",
      paramLabel = "DIR",
      description = "Phrases that mention a category, one file each; radlabel's own by default.")
  private @Nullable Path mentionPhrases;

  @Option(
      names = "--unmention_phrases_dir",
      paramLabel = "DIR",
      description = "Phrases that block a mention, one file each; radlabel's own by default.")
  private @Nullable Path unmentionPhrases;

  @Option(
      names = "--pre_negation_uncertainty_path",
      paramLabel = "FILE",
      description = "Patterns that make uncertain, asked first; radlabel's own by default.")
  private @Nullable Path preNegationUncertainty;

  @Option(
      names = "--negation_path",
      paramLabel = "FILE",
      description = "Patterns that make negative, asked next; radlabel's own by default.")
  private @Nullable Path negation;

  @Option(
      names = "--post_negation_uncertainty_path",
      paramLabel = "FILE",
      description = "Patterns that make uncertain, asked last; radlabel's own by default.")
  private @Nullable Path postNegationUncertainty;

  @Option(
      names = "--output_path",
      paramLabel = "CSV",
      defaultValue = "labeled_reports.csv",
      description = "The label file (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      converter = Encoding.class,
      description = "The encoding of the reports (default: ${DEFAULT-VALUE}).")
  private Charset charset;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Also write the error list: file, line, id, kind, message, tab-separated.")
  private @Nullable Path errors;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show the progress and a summary.")
  private boolean verbose;

  /**
   * The command {@code chexpert}.
   *
   * @param streams the streams that it reads and writes
   */
  public ChexpertCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Source> sources = List.of(Source.of(reports));
    List<Path> written = errors == null ? List.of(output) : List.of(output, errors);
    OutputPaths.conflict(inputs(), written)
        .or(() -> OutputPaths.overwritten(inputs(), written))
        .ifPresent(
            message -> {
              throw new ParameterException(spec.commandLine(), message);
            });
    ChexpertEngine engine = engine();
    ReportLabeler labeler = engine.labeler(files());
    warnOfUnknown(engine.sectionTitles());
    try (ReportReader reader = ReportReaders.open(sources, readOptions())) {
      return label(labeler, reader, sources);
    }
  }

  /** All that is read: the reports, and phrases and patterns that are given. */
  private List<Source> inputs() {
    return Stream.of(
            reports,
            mentionPhrases,
            unmentionPhrases,
            preNegationUncertainty,
            negation,
            postNegationUncertainty)
        .filter(Objects::nonNull)
        .map(Source::of)
        .toList();
  }

  private ReadOptions readOptions() {
    return ReadOptions.DEFAULTS
        .withCharset(charset)
        .withFormat(InputFormat.CSV)
        .withHeader(ReadOptions.Header.NO);
  }

  /** Such a title is no mistake for label.py, which then finds no such section in any report. */
  private void warnOfUnknown(List<String> titles) {
    for (String title : sections) {
      if (!titles.contains(title.toLowerCase(Locale.ROOT))) {
        spec.commandLine()
            .getErr()
            .printf(
                "radlabel: no report has a section \"%s\"; titles are: %s%n",
                title, String.join(", ", titles));
      }
    }
  }

  private ChexpertEngine engine() {
    return ServiceLoader.load(ChexpertEngine.class, ChexpertCommand.class.getClassLoader())
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "the dependency engine is not here; start this command with ./radlabel, which"
                        + " builds it, or put the module's jars on the classpath"));
  }

  private ChexpertEngine.Files files() {
    return new ChexpertEngine.Files(
        Optional.ofNullable(mentionPhrases),
        Optional.ofNullable(unmentionPhrases),
        Optional.ofNullable(preNegationUncertainty),
        Optional.ofNullable(negation),
        Optional.ofNullable(postNegationUncertainty),
        sections,
        strict);
  }

  private int label(ReportLabeler labeler, ReportReader reader, List<Source> sources)
      throws IOException {
    try (LabelOutputs outputs =
        LabelOutputs.open(
            LabelPaths.of(output, null, errors, false),
            new FileModes(Permissions.PRIVATE, Permissions.PRIVATE, Permissions.USUAL),
            streams.out())) {
      LabelRun.Builder run = LabelRun.builder(labeler);
      OutputSet.Open open = outputs.begin(Optional.empty(), false);
      OutputSet.Attached attached =
          open.attach(run, outputs.sink(reader.layout(), labeler.categories()));
      outputs.list(run, open.earlier(), new EvidenceFormat());
      RunSummary summary = Progress.over(run, reader, sources, streams, verbose);
      attached.finish(summary, outputs::list).commit();
      outputs.problems().print(spec.commandLine().getErr());
      if (verbose) {
        spec.commandLine().getErr().print(SummaryText.of(summary, Optional.ofNullable(errors)));
        spec.commandLine().getErr().flush();
      }
      return summary.failures() > 0 ? ExitCode.FAILED : ExitCode.OK;
    }
  }
}
