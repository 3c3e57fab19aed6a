package org.radlabel.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.LabelerOptions;
import org.radlabel.cli.options.OutputPaths;
import org.radlabel.cli.print.Streams;
import org.radlabel.evaluation.Ablation;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.Permissions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.formats.tables.lists.LabelFiles;
import org.radlabel.formats.tables.lists.Wanted;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code radlabel ablate}: what each rule of the lexicon is good for. */
@Command(
    name = "ablate",
    description = {
      "Label reports with and without each rule of the lexicon.",
      "",
      "Writes a table, the most useful rule first: how many gold cells a rule mends and harms, and"
          + " how many reports with and without gold labels get other labels without it. A rule"
          + " that mends a cell and touches no other report is fitted to that report.",
      ""
    })
public final class AblateCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "The reports, with gold labels and without.")
  private List<String> inputs;

  @Option(names = "--gold", paramLabel = "FILE", required = true, description = "Gold labels.")
  private Path gold;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The table, tab-separated; standard output if not given, or if it is -.")
  private @Nullable Path output;

  @Option(
      names = "--phrases",
      description = "A row for each phrase that changes a label, instead of each rule.")
  private boolean phrases;

  @Mixin private InputOptions inputOptions;
  @Mixin private LabelerOptions labelerOptions;

  /**
   * The command {@code ablate}.
   *
   * @param streams the streams that it reads and writes
   */
  public AblateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    output = OutputPaths.unlessStandard(output);
    List<Source> sources =
        inputs.stream().map(name -> InputOptions.source(name, streams.in())).toList();
    OutputPaths.conflict(
            Stream.concat(sources.stream(), Stream.of(Source.of(gold))).toList(),
            Stream.ofNullable(output).toList())
        .ifPresent(this::refuse);
    Wanted wanted = Wanted.of(labelerOptions.findings().orElse(Category.CHEXPERT_14));
    LabelTable goldTable =
        LabelFiles.read(Source.of(gold), inputOptions.readOptions(), false, true, wanted);
    Ablation ablation =
        new Ablation(labelerOptions.lexicon(), labelerOptions::build, reports(sources), goldTable);
    write(table(phrases ? ablation.ofPhrases() : ablation.ofRules()));
    return ExitCode.OK;
  }

  private void refuse(String mistake) {
    throw new ParameterException(spec.commandLine(), mistake);
  }

  private List<Report> reports(List<Source> sources) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (ReportReader reader = ReportReaders.open(sources, inputOptions.readOptions())) {
      for (Optional<InputRecord> in = reader.read(); in.isPresent(); in = reader.read()) {
        if (in.get() instanceof InputRecord.Accepted accepted) {
          reports.add(accepted.report());
        }
      }
    }
    return reports;
  }

  private static String table(List<Ablation.Effect> effects) {
    StringBuilder table =
        new StringBuilder("rule\tphrase\tmends\tharms\treports_gold\treports_other\n");
    for (Ablation.Effect e : effects) {
      table.append(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%d\t%d\t%d\t%d%n",
              e.rule().id(),
              e.phrase(),
              e.mends(),
              e.harms(),
              e.touchesGold(),
              e.touchesOthers()));
    }
    return table.toString().replace("\r\n", "\n");
  }

  private void write(String table) throws IOException {
    if (output == null) {
      streams.print(table);
      return;
    }
    try (AtomicFile file = AtomicFile.create(output, Permissions.PRIVATE)) {
      file.writer().write(table);
      file.commit();
    }
  }
}
