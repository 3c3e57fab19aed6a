package org.radlabel.formats.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.Labeler;
import org.radlabel.ReportLabeler;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.InputPrint;
import org.radlabel.formats.files.Permissions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.labels.EvidenceFormat;
import org.radlabel.formats.labels.LabelFormat;
import org.radlabel.formats.labels.ProblemFormat;
import org.radlabel.formats.labels.sinks.LabelSink;
import org.radlabel.formats.reports.ReportReaders;

/**
 * Runs that are ended at seeded random points and gone on with give the files of a run that is not,
 * byte for byte.
 */
class PartialRunTest {
  private static final long SEED = 20_260_401;
  private static final int REPORTS = 1_500;
  private static final List<String> SENTENCES =
      List.of(
          "No pneumothorax.",
          "Small left pleural effusion.",
          "Stable cardiomegaly.",
          "Pneumonia cannot be excluded.");
  private static final Labeler LABELER = Labeler.create();

  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void writeInput() throws IOException {
    StringBuilder csv = new StringBuilder("id,report\n");
    Random random = new Random(SEED);
    for (int i = 0; i < REPORTS; i++) {
      // An id of an earlier record now and then, and a record that is none.
      csv.append(random.nextInt(20) == 0 ? random.nextInt(REPORTS) : i);
      csv.append(random.nextInt(50) == 0 ? "" : ",\u00E9 " + SENTENCES.get(random.nextInt(4)));
      csv.append('\n');
    }
    input = Files.writeString(folder.resolve("in.csv"), csv.toString());
  }

  /** Where a run is ended: threads and a seed. */
  record End(int threads, long seed) {}

  static Stream<End> ends() {
    return Stream.of(1, 3)
        .flatMap(threads -> new Random(SEED).longs(8).mapToObj(seed -> new End(threads, seed)));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void afterAFailedWorker(End end) throws IOException {
    Run run = new Run("a");
    int reports = new Random(end.seed).nextInt(REPORTS - 100);
    AtomicLong labelled = new AtomicLong();
    ReportLabeler failing =
        labeler(
            () -> {
              if (labelled.incrementAndGet() > reports) {
                throw new AssertionError("worker");
              }
            });

    assertThatThrownBy(() -> run.run(failing, end.threads, false))
        .isInstanceOf(AssertionError.class);
    goesOn(run, end.threads);
  }

  @ParameterizedTest
  @MethodSource("ends")
  void afterAFullDisk(End end) throws IOException {
    Run run = new Run("a");
    long all = whole().values().stream().mapToLong(String::length).sum();
    AtomicLong room = new AtomicLong(new Random(end.seed).nextLong(all));
    run.between = out -> new FillingDisk(out, room);

    assertThatThrownBy(() -> run.run(LABELER, end.threads, false))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("No space left on device");
    run.between = UnaryOperator.identity();
    goesOn(run, end.threads);
  }

  @ParameterizedTest
  @MethodSource("ends")
  void afterItWasAskedToStop(End end) throws IOException {
    Run run = new Run("a");
    int batches = 1 + new Random(end.seed).nextInt(REPORTS / 128);
    run.stopAfter = batches;

    assertThatThrownBy(() -> run.run(LABELER, end.threads, false))
        .isInstanceOf(StoppedException.class);
    assertThat(run.kept.orElseThrow().summary().records()).isEqualTo(128L * batches);
    run.stopAfter = Integer.MAX_VALUE;
    goesOn(run, end.threads);
  }

  /** The process may be killed at any moment; what is then on the disk is copied away. */
  @ParameterizedTest
  @MethodSource("ends")
  void afterItWasKilled(End end) throws IOException {
    Run run = new Run("a");
    Run copy = new Run("b");
    run.copyAfter = 1 + new Random(end.seed).nextInt(REPORTS / 128);
    run.copyTo = copy.folder;
    run.run(LABELER, end.threads, false);

    assertThat(copy.names())
        .containsExactly(
            "errors.tsv.partial", "evidence.jsonl.partial", "out.partial", "out.partial.json");
    copy.run(LABELER, end.threads, true);
    assertThat(copy.files()).isEqualTo(whole());
  }

  /** What is there are whole records, and nothing else; what comes of it is what would have. */
  private void goesOn(Run run, int threads) throws IOException {
    if (run.kept.isEmpty()) {
      assertThat(run.names()).isEmpty();
      return;
    }
    long records = run.kept.get().summary().records();
    Map<String, String> kept = run.files();
    assertThat(kept.keySet())
        .containsExactly(
            "errors.tsv.partial", "evidence.jsonl.partial", "out.partial", "out.partial.json");
    assertThat(kept.get("out.partial").lines().count())
        .isEqualTo(1 + run.kept.get().summary().rows());
    assertThat(run.kept.get().last().toString()).isEqualTo(input + ":" + (records + 1));
    whole()
        .forEach(
            (name, content) -> {
              if (!name.endsWith(".json")) {
                assertThat(content).startsWith(kept.get(name + ".partial"));
              }
            });
    AtomicLong labelled = new AtomicLong();
    run.run(labeler(labelled::incrementAndGet), threads, true);
    assertThat(labelled.get()).isLessThanOrEqualTo(REPORTS - records);
    assertThat(run.files()).isEqualTo(whole());
  }

  private static ReportLabeler labeler(Runnable before) {
    return new ReportLabeler() {
      @Override
      public org.radlabel.ReportLabels label(org.radlabel.rules.Report report) {
        before.run();
        return LABELER.label(report);
      }

      @Override
      public List<org.radlabel.lexicons.rules.Category> categories() {
        return LABELER.categories();
      }
    };
  }

  private Map<String, String> whole() throws IOException {
    Run run = new Run("whole");
    if (run.names().isEmpty()) {
      run.run(LABELER, 2, false);
    }
    return run.files();
  }

  @Test
  void isNotGoneOnWithByAnotherRun() throws IOException {
    Run run = new Run("a");
    run.stopAfter = 2;
    assertThatThrownBy(() -> run.run(LABELER, 1, false)).isInstanceOf(StoppedException.class);
    Map<String, String> before = run.files();
    run.options = Map.of("sections", "all", "header", "true");

    assertThatThrownBy(() -> run.run(LABELER, 1, true))
        .isInstanceOf(RefusedResumeException.class)
        .hasMessage(
            run.folder.resolve("out.partial.json")
                + ": cannot be resumed: option header was not given and is true; option sections"
                + " was auto and is all; run as before, or without --resume to start again");
    assertThat(run.files()).isEqualTo(before);
  }

  @Test
  void aCheckpointThatIsNoneIsRefused() throws IOException {
    Run run = new Run("a");
    Path file = run.folder.resolve("out.partial.json");
    for (String content : List.of("", "{}", "[1]", "{\"files\":{\"labels\":{\"bytes\":\"x\"}}}")) {
      Files.writeString(file, content);
      assertThatThrownBy(() -> run.run(LABELER, 1, true))
          .hasMessage(
              file
                  + ": is not what an interrupted radlabel leaves; move it away and start again"
                  + " without --resume");
      assertThat(file).hasContent(content);
    }
  }

  @Test
  void aNewRunTakesTheCheckpointOfTheOldAway() throws IOException {
    Run run = new Run("a");
    run.stopAfter = 2;
    assertThatThrownBy(() -> run.run(LABELER, 1, false)).isInstanceOf(StoppedException.class);
    run.stopAfter = Integer.MAX_VALUE;
    run.run(LABELER, 1, false);

    assertThat(run.files()).isEqualTo(whole());
  }

  /** A run as the command line makes one, into a folder of its own. */
  private final class Run {
    private final Path folder;
    private Map<String, String> options = Map.of("sections", "auto");
    private UnaryOperator<OutputStream> between = UnaryOperator.identity();
    private Optional<Checkpoint> kept = Optional.empty();
    private int stopAfter = Integer.MAX_VALUE;
    private int copyAfter = Integer.MAX_VALUE;
    private Path copyTo;
    private int batches;

    Run(String name) throws IOException {
      folder = Files.createDirectories(PartialRunTest.this.folder.resolve(name));
    }

    void run(ReportLabeler labeler, int threads, boolean resume) throws IOException {
      Path out = folder.resolve("out");
      batches = 0;
      try (OutputSet partial = OutputSet.resumable(out, between);
          ReportReader reader =
              ReportReaders.open(List.of(Source.of(input)), ReadOptions.DEFAULTS)) {
        try {
          RunDescription description = description();
          OutputSet.Written written = write(labeler, partial, reader, description, threads, resume);
          written.commit(
              Optional.of(
                  new Manifest(
                      description,
                      written.summary(),
                      Optional.empty(),
                      List.of(),
                      Optional.empty())));
        } finally {
          kept = partial.keep();
        }
      }
    }

    private RunDescription description() throws IOException {
      return RunDescription.of(
          "1", LABELER.lexicon(), options, List.of(InputPrint.of(Source.of(input), Set.of())));
    }

    private OutputSet.Written write(
        ReportLabeler labeler,
        OutputSet partial,
        ReportReader reader,
        RunDescription description,
        int threads,
        boolean resume)
        throws IOException {
      Writer labels = add(partial, "labels", "out");
      Writer evidence = add(partial, "evidence", "evidence.jsonl");
      Writer errors = add(partial, "errors", "errors.tsv");
      partial.manifest(folder.resolve("out.manifest.json"), true);
      if (!resume) {
        errors.write(ProblemFormat.head());
      }
      OutputSet.Open open = resume ? partial.resume(description) : partial.begin(description);
      LabelRun.Builder run = LabelRun.builder(labeler).threads(threads);
      OutputSet.Attached attached =
          open.attach(
              run, LabelSink.of(LabelFormat.of(reader.layout(), labeler.categories()), labels));
      run.output(new EvidenceFormat(), evidence)
          .problems(problem -> errors.write(ProblemFormat.row(problem)))
          .stopWhen(() -> batches >= stopAfter)
          .progress(records -> next());
      return attached.finish(run.build().run(reader), problem -> {});
    }

    private Writer add(OutputSet partial, String part, String name) throws IOException {
      return partial.add(part, folder.resolve(name), Permissions.USUAL).writer();
    }

    /** A batch has been written, and the checkpoint of the one before it. */
    private void next() {
      if (batches == copyAfter) {
        try {
          copy();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      batches++;
    }

    private void copy() throws IOException {
      for (String name : names()) {
        Files.copy(folder.resolve(name), copyTo.resolve(name));
      }
    }

    List<String> names() throws IOException {
      try (Stream<Path> all = Files.list(folder)) {
        return all.map(p -> p.getFileName().toString()).sorted().toList();
      }
    }

    Map<String, String> files() throws IOException {
      Map<String, String> files = new TreeMap<>();
      for (String name : names()) {
        files.put(name, Files.readString(folder.resolve(name)));
      }
      return files;
    }
  }

  /** Has room for some bytes, of all its files together. */
  private static final class FillingDisk extends FilterOutputStream {
    private final AtomicLong room;

    FillingDisk(OutputStream out, AtomicLong room) {
      super(out);
      this.room = room;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      int fits = (int) Math.min(length, room.get());
      room.addAndGet(-fits);
      out.write(bytes, offset, fits);
      if (fits < length) {
        throw new IOException("No space left on device");
      }
    }
  }
}
