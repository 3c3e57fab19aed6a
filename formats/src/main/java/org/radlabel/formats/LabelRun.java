package org.radlabel.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.radlabel.ReportLabeler;
import org.radlabel.ReportLabels;

/**
 * Reads reports, labels them on several threads and writes them in the order of the input: the same
 * bytes for any number of threads. Memory is bounded: a few batches a thread are under way.
 *
 * <p>Defaults: one thread a processor, problems and progress told to nobody, {@link
 * ErrorPolicy#SKIP}. A run object may be used once at a time; the labeler is shared.
 *
 * <pre>{@code
 * RunSummary summary =
 *     LabelRun.of(labeler)
 *         .output(LabelFormat.of(reader.layout(), labeler.categories()), writer)
 *         .run(reader);
 * }</pre>
 */
public final class LabelRun {
  private static final int BATCH_RECORDS = 128;
  private static final int BATCH_CHARACTERS = 1 << 20;
  private static final int BATCHES_PER_THREAD = 3;
  private static final int STOP_MILLISECONDS = 50;

  /** How long one record is under way when that is told: a thousand times what any takes. */
  public static final int STALL_SECONDS = 60;

  private final ReportLabeler labeler;
  private final List<Output> outputs = new ArrayList<>();
  private int threads = Runtime.getRuntime().availableProcessors();
  private ProblemListener problems = problem -> {};
  private PassedOverListener passedOver = record -> {};
  private LongConsumer progress = records -> {};
  private ErrorPolicy errorPolicy = ErrorPolicy.SKIP;
  private long read;
  private LabelListener labelled = labels -> {};
  private CheckpointListener checkpoints = (soFar, last) -> {};
  private RunSummary before = RunSummary.NOTHING;
  private BooleanSupplier stop = () -> false;
  private Consumer<Place> stalls = place -> {};
  private long stallSeconds = STALL_SECONDS;

  /** Is told how far a run has come. */
  @FunctionalInterface
  public interface CheckpointListener {
    /**
     * Every record so far has been given to the writers and the listeners, and nothing else.
     *
     * @param soFar the counts, with those of the run that this one goes on from
     * @param last where the last record begins
     */
    void accept(RunSummary soFar, Place last) throws IOException;
  }

  /** Receives labelled reports. */
  @FunctionalInterface
  public interface LabelListener {
    /** One report that has a row. */
    void accept(ReportLabels labels) throws IOException;
  }

  /** Receives problems. */
  @FunctionalInterface
  public interface ProblemListener {
    /** One problem; a failure to write it down ends the run. */
    void accept(Problem problem) throws IOException;
  }

  /** Receives records that were left out on purpose. */
  @FunctionalInterface
  public interface PassedOverListener {
    /** One record; a failure to write it down ends the run. */
    void accept(InputRecord.PassedOver record) throws IOException;
  }

  /** Something to write. */
  record Output(ReportFormat format, Writer writer) {}

  private LabelRun(ReportLabeler labeler) {
    this.labeler = Objects.requireNonNull(labeler, "labeler");
  }

  /** A run with all defaults and no output yet. */
  public static LabelRun of(ReportLabeler labeler) {
    return new LabelRun(labeler);
  }

  /** Adds an output. */
  public LabelRun output(ReportFormat format, Writer writer) {
    outputs.add(
        new Output(
            Objects.requireNonNull(format, "format"), Objects.requireNonNull(writer, "writer")));
    return this;
  }

  /** How many threads label. */
  public LabelRun threads(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("threads must be >= 1; got: " + value);
    }
    threads = value;
    return this;
  }

  /** Is told, on the calling thread and in the order of the input, every report's labels. */
  public LabelRun labelled(LabelListener listener) {
    labelled = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /** Is told, on the calling thread and in the order of the input, every problem. */
  public LabelRun problems(ProblemListener listener) {
    problems = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /** Is told, on the calling thread and in the order of the input, what was left out on purpose. */
  public LabelRun passedOver(PassedOverListener listener) {
    passedOver = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /** What to do about a record with a problem. */
  public LabelRun onError(ErrorPolicy value) {
    errorPolicy = Objects.requireNonNull(value, "value");
    return this;
  }

  /** Is told, on the calling thread, how many records have been written. */
  public LabelRun progress(LongConsumer listener) {
    progress = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /** Is told, on the calling thread, after every few records that all so far has been written. */
  public LabelRun checkpoints(CheckpointListener listener) {
    checkpoints = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Goes on from what an earlier run of the same input wrote: its records are read and not labelled
   * again, what stands before the first report is not written, and the counts are those of both.
   */
  public LabelRun after(RunSummary earlier) {
    before = Objects.requireNonNull(earlier, "earlier");
    return this;
  }

  /**
   * Is told, on the calling thread, of a record that has been under way for so many seconds, and
   * again after as many; it is waited for all the same, and the outputs are what they would be.
   */
  public LabelRun stalls(int seconds, Consumer<Place> listener) {
    stallSeconds = seconds;
    stalls = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /** Ends the run with a {@link StoppedException} soon after this becomes true, on any thread. */
  public LabelRun stopWhen(BooleanSupplier asked) {
    stop = Objects.requireNonNull(asked, "asked");
    return this;
  }

  /**
   * Labels everything that the reader gives; closes neither reader nor writers. At the end it makes
   * sure that each record read is a row, an entry of the error list or passed over.
   *
   * @throws InputException if the input cannot be read to its end, or has a record with a problem
   *     under {@link ErrorPolicy#STOP}
   * @throws OutputException if an output cannot be written
   * @throws StoppedException if it was asked to stop
   */
  public RunSummary run(ReportReader reader) throws IOException {
    long start = System.nanoTime();
    Tally total = new Tally(labeler.categories(), before);
    read = 0;
    ExecutorService pool = Executors.newFixedThreadPool(threads, LabelRun::daemon);
    try {
      begin(reader);
      pump(reader, pool, total, start);
      checkStop();
      writeFeet();
    } finally {
      pool.shutdownNow();
    }
    RunSummary summary = summary(total, start);
    if (summary.records() != read) {
      throw new IllegalStateException(
          "records read must be accounted for; got: %d, %d".formatted(read, summary.records()));
    }
    return summary;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "radlabel-labeler");
    thread.setDaemon(true);
    return thread;
  }

  private RunSummary summary(Tally total, long start) {
    return total.summary(before.seconds() + (System.nanoTime() - start) / 1e9);
  }

  private void begin(ReportReader reader) throws IOException {
    if (before.records() == 0) {
      writeHeads();
    }
    while (read < before.records()) {
      checkStop();
      if (reader.read().isEmpty()) {
        throw new InputException(
            Place.of("the input"),
            "ends after %d records where %d had been labelled; it was changed"
                .formatted(read, before.records()));
      }
      read++;
    }
  }

  private void checkStop() throws StoppedException {
    if (stop.getAsBoolean()) {
      throw new StoppedException();
    }
  }

  private void writeHeads() throws IOException {
    for (Output output : outputs) {
      StringBuilder head = new StringBuilder();
      output.format().head(head);
      output.writer().append(head);
    }
  }

  private void writeFeet() throws IOException {
    for (Output output : outputs) {
      StringBuilder foot = new StringBuilder();
      output.format().foot(foot);
      output.writer().append(foot).flush();
    }
  }

  private void pump(ReportReader reader, ExecutorService pool, Tally total, long start)
      throws IOException {
    Queue<Labelling> underWay = new ArrayDeque<>();
    List<InputRecord> batch = nextBatch(reader);
    while (!batch.isEmpty()) {
      underWay.add(new Labelling(pool, batch, labeler, outputs));
      if (underWay.size() >= threads * BATCHES_PER_THREAD) {
        write(underWay.remove(), total, start);
      }
      batch = nextBatch(reader);
    }
    while (!underWay.isEmpty()) {
      write(underWay.remove(), total, start);
    }
  }

  private List<InputRecord> nextBatch(ReportReader reader) throws IOException {
    List<InputRecord> batch = new ArrayList<>();
    long characters = 0;
    while (batch.size() < BATCH_RECORDS && characters < BATCH_CHARACTERS) {
      Optional<InputRecord> record = reader.read();
      if (record.isEmpty()) {
        break;
      }
      batch.add(record.get());
      read++;
      characters += length(record.get());
    }
    return batch;
  }

  private static long length(InputRecord input) {
    return input instanceof InputRecord.Accepted record
        ? record.report().fields().stream().mapToLong(f -> f.text().length()).sum()
        : 0;
  }

  private void write(Labelling labelling, Tally total, long start) throws IOException {
    LabelledBatch batch = done(labelling);
    for (int i = 0; i < outputs.size(); i++) {
      outputs.get(i).writer().append(batch.texts().get(i));
    }
    for (ReportLabels labels : batch.labels()) {
      labelled.accept(labels);
    }
    for (InputRecord.PassedOver record : batch.passedOver()) {
      passedOver.accept(record);
    }
    for (Problem problem : batch.problems()) {
      problems.accept(problem);
      if (errorPolicy == ErrorPolicy.STOP && problem.kind().isFailure()) {
        throw InputException.stoppedBy(problem);
      }
    }
    total.add(batch.tally());
    progress.accept(batch.size());
    checkpoints.accept(summary(total, start), batch.last());
  }

  private LabelledBatch done(Labelling labelling) throws StoppedException {
    while (true) {
      checkStop();
      Optional<LabelledBatch> batch = labelling.await(STOP_MILLISECONDS);
      if (batch.isPresent()) {
        return batch.get();
      }
      labelling.stalled(stallSeconds).ifPresent(stalls);
    }
  }
}
