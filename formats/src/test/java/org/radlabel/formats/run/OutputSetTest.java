package org.radlabel.formats.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.radlabel.Labeler;
import org.radlabel.ReportLabeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.InputPrint;
import org.radlabel.formats.files.OutputFile;
import org.radlabel.formats.files.Permissions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.labels.CellStyle;
import org.radlabel.formats.labels.EvidenceFormat;
import org.radlabel.formats.labels.LabelFormat;
import org.radlabel.formats.labels.ParquetLabels;
import org.radlabel.formats.labels.sinks.LabelSink;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

/** All files of a run or none, as a Java caller gets them. */
class OutputSetTest {
  private static final Labeler LABELER = Labeler.create();
  private static final String OLD = "of an earlier run\n";

  @TempDir private Path folder;
  private Path input;

  /** What the labels are written as. */
  private enum Form {
    TEXT,
    PARQUET
  }

  @BeforeEach
  void write() throws IOException {
    StringBuilder csv = new StringBuilder("id,report\n");
    for (int i = 0; i < 300; i++) {
      csv.append(i).append(",Small left effusion.\n");
    }
    input = Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("in.csv"), csv);
    Files.createDirectory(folder.resolve("out"));
  }

  @ParameterizedTest
  @EnumSource
  void allFilesArePlaced(Form form) throws IOException {
    label(OutputSet.whole(), Optional.empty(), form, LABELER);

    assertThat(files()).containsOnlyKeys("evidence.jsonl", "labels");
    assertThat(files().get("evidence.jsonl").lines()).hasSize(300);
  }

  @ParameterizedTest
  @EnumSource
  void aCrashInTheMiddleLeavesNothing(Form form) throws IOException {
    assertThatThrownBy(() -> label(OutputSet.whole(), Optional.empty(), form, crashing()))
        .isInstanceOf(AssertionError.class);

    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aCrashInTheMiddleLeavesTheOldFiles(Form form) throws IOException {
    Map<String, String> old = Map.of("evidence.jsonl", OLD, "labels", OLD);
    for (String name : old.keySet()) {
      Files.writeString(folder.resolve("out").resolve(name), OLD);
    }

    assertThatThrownBy(() -> label(OutputSet.whole(), Optional.empty(), form, crashing()))
        .isInstanceOf(AssertionError.class);

    assertThat(files()).isEqualTo(old);
  }

  @Test
  void aResumableSetGoesOnAfterACrash() throws IOException {
    Optional<RunDescription> description = Optional.of(description());
    assertThatThrownBy(() -> label(resumable(), description, Form.TEXT, crashing()))
        .isInstanceOf(AssertionError.class);
    assertThat(files()).containsKey("labels.partial").doesNotContainKey("labels");

    label(resumable(), description, Form.TEXT, LABELER);

    assertThat(files()).containsOnlyKeys("evidence.jsonl", "labels");
    assertThat(files().get("labels").lines()).hasSize(301);
    assertThat(files().get("evidence.jsonl").lines()).hasSize(300);
  }

  @Test
  void aResumableSetNeedsADescription() {
    try (OutputSet files = resumable()) {
      assertThatThrownBy(files::begin).isInstanceOf(IllegalStateException.class);
    }
  }

  /** Nobody can move files into place before all has been written to them. */
  @Test
  void eachStepHasOnlyTheNext() {
    assertThat(methods(OutputSet.class)).doesNotContain("attach", "finish", "commit");
    assertThat(methods(OutputSet.Open.class)).doesNotContain("finish", "commit");
    assertThat(methods(OutputSet.Attached.class)).contains("finish").doesNotContain("commit");
    assertThat(methods(OutputSet.Written.class)).contains("commit").doesNotContain("attach");
    assertThat(
            Stream.of(OutputSet.Open.class, OutputSet.Attached.class, OutputSet.Written.class)
                .flatMap(type -> Stream.of(type.getConstructors())))
        .isEmpty();
  }

  private static List<String> methods(Class<?> type) {
    return Stream.of(type.getMethods()).map(method -> method.getName()).toList();
  }

  private OutputSet resumable() {
    return OutputSet.resumable(folder.resolve("out/labels"));
  }

  private RunDescription description() throws IOException {
    return RunDescription.of(
        "1", LABELER.lexicon(), Map.of(), List.of(InputPrint.of(Source.of(input), Set.of())));
  }

  /** Labels the reports; resumes where something was left. */
  private void label(
      OutputSet files, Optional<RunDescription> description, Form form, ReportLabeler labeler)
      throws IOException {
    try (files;
        ReportReader reader = ReportReaders.open(List.of(Source.of(input)), ReadOptions.DEFAULTS)) {
      OutputFile labels = files.add("labels", folder.resolve("out/labels"), Permissions.USUAL);
      Writer evidence =
          files.add("evidence", folder.resolve("out/evidence.jsonl"), Permissions.PRIVATE).writer();
      OutputSet.Open open =
          description.isEmpty()
              ? files.begin()
              : files.isLeftOver()
                  ? files.resume(description.get())
                  : files.begin(description.get());
      LabelRun.Builder run = LabelRun.builder(labeler).threads(1);
      OutputSet.Attached attached = open.attach(run, sink(form, reader, labels));
      run.output(new EvidenceFormat(), evidence);
      attached.finish(run.build().run(reader), problem -> {}).commit();
    }
  }

  private static LabelSink sink(Form form, ReportReader reader, OutputFile labels)
      throws IOException {
    List<Category> categories = LABELER.categories();
    return form == Form.TEXT
        ? LabelSink.of(LabelFormat.of(reader.layout(), categories), labels.writer())
        : LabelSink.of(
            ParquetLabels.create(reader.layout(), categories, CellStyle.AS_PUBLISHED),
            labels.stream());
  }

  private static ReportLabeler crashing() {
    return new ReportLabeler() {
      @Override
      public List<Category> categories() {
        return LABELER.categories();
      }

      @Override
      public ReportLabels label(Report report) {
        if (report.id().equals("200")) {
          throw new AssertionError("crash");
        }
        return LABELER.label(report);
      }
    };
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve("out"))) {
      for (Path file : all.toList()) {
        files.put(
            file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
