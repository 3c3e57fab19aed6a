package org.radlabel.formats.run;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.radlabel.ReportLabeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.InputException;
import org.radlabel.formats.LabelListener;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.PassedOverListener;
import org.radlabel.formats.Place;
import org.radlabel.formats.ProblemListener;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.labels.ReportFormat;

/**
 * Reads reports, labels them on several threads and writes them in the order of the input: the same
 * bytes for any number of threads. Memory is bounded: a few batches per thread are under way.
 *
 * <p>Defaults: one thread per processor, problems and progress told to nobody, {@link
 * ErrorPolicy#SKIP}. Immutable; the writers and listeners it was given are used by one {@link #run}
 * at a time.
 *
 * <pre>{@code
 * RunSummary summary =
 *     LabelRun.builder(labeler)
 *         .output(LabelFormat.of(reader.layout(), labeler.categories()), writer)
 *         .build()
 *         .run(reader);
 * }</pre>
 */
public final class LabelRun {
  /** How long one record is under way when that is told: a thousand times what any takes. */
  public static final int STALL_SECONDS = 60;

  final ReportLabeler labeler;
  final List<Output> outputs;
  final int threads;
  final UnaryOperator<ReportLabels> last;
  final LabelListener labelled;
  final ProblemListener problems;
  final PassedOverListener passedOver;
  final LongConsumer progress;
  final CheckpointListener checkpoints;
  final ErrorPolicy errorPolicy;
  final RunSummary before;
  final BooleanSupplier stop;
  final Consumer<Place> stalls;
  final long stallSeconds;

  /** Something to write. */
  record Output(ReportFormat format, Writer writer) {}

  private LabelRun(Builder builder) {
    labeler = builder.labeler;
    outputs = List.copyOf(builder.outputs);
    threads = builder.threads;
    last = builder.last;
    labelled = builder.labelled;
    problems = builder.problems;
    passedOver = builder.passedOver;
    progress = builder.progress;
    checkpoints = builder.checkpoints;
    errorPolicy = builder.errorPolicy;
    before = builder.before;
    stop = builder.stop;
    stalls = builder.stalls;
    stallSeconds = builder.stallSeconds;
  }

  /**
   * A run with all defaults and no output yet.
   *
   * @param labeler what labels; shared by the threads of the run
   * @return the builder
   */
  public static Builder builder(ReportLabeler labeler) {
    return new Builder(labeler);
  }

  /**
   * Labels everything that the reader gives; closes neither reader nor writers. At the end it makes
   * sure that each record read is a row, an entry of the error list or passed over.
   *
   * @param reader where the reports come from
   * @return the counts
   * @throws InputException if the input cannot be read to its end, or has a record with a problem
   *     under {@link ErrorPolicy#STOP}
   * @throws OutputException if an output cannot be written
   * @throws StoppedException if it was asked to stop
   */
  public RunSummary run(ReportReader reader) throws IOException {
    return new LabelPass(this, reader).run();
  }

  /** What a run is made of. For one thread. */
  public static final class Builder {
    private final ReportLabeler labeler;
    private final List<Output> outputs = new ArrayList<>();
    private int threads = Runtime.getRuntime().availableProcessors();
    private UnaryOperator<ReportLabels> last = UnaryOperator.identity();
    private LabelListener labelled = labels -> {};
    private ProblemListener problems = problem -> {};
    private PassedOverListener passedOver = record -> {};
    private LongConsumer progress = records -> {};
    private CheckpointListener checkpoints = (soFar, last) -> {};
    private ErrorPolicy errorPolicy = ErrorPolicy.SKIP;
    private RunSummary before = RunSummary.NOTHING;
    private BooleanSupplier stop = () -> false;
    private Consumer<Place> stalls = place -> {};
    private long stallSeconds = STALL_SECONDS;

    private Builder(ReportLabeler labeler) {
      this.labeler = Objects.requireNonNull(labeler, "labeler");
    }

    /** {@return the run} */
    public LabelRun build() {
      return new LabelRun(this);
    }

    /**
     * Adds an output.
     *
     * @param format its form
     * @param writer where it goes; flushed and not closed
     * @return this builder
     */
    public Builder output(ReportFormat format, Writer writer) {
      outputs.add(
          new Output(
              Objects.requireNonNull(format, "format"), Objects.requireNonNull(writer, "writer")));
      return this;
    }

    /**
     * Sets how many threads label.
     *
     * @param value how many, at least 1
     * @return this builder
     */
    public Builder threads(int value) {
      if (value < 1) {
        throw new IllegalArgumentException("threads must be >= 1; got: " + value);
      }
      threads = value;
      return this;
    }

    /**
     * Sets what is done with the labels of a report before they are written and counted.
     *
     * @param step gives the labels that are written, such as corrected ones; called from many
     *     threads at once
     * @return this builder
     */
    public Builder last(UnaryOperator<ReportLabels> step) {
      last = Objects.requireNonNull(step, "step");
      return this;
    }

    /**
     * Adds a listener that is told, on the calling thread and in the order of the input, every
     * report's labels.
     *
     * @param listener is told
     * @return this builder
     */
    public Builder labelled(LabelListener listener) {
      labelled = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Adds a listener that is told, on the calling thread and in the order of the input, every
     * problem.
     *
     * @param listener is told
     * @return this builder
     */
    public Builder problems(ProblemListener listener) {
      problems = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Adds a listener that is told, on the calling thread and in the order of the input, what was
     * left out on purpose.
     *
     * @param listener is told
     * @return this builder
     */
    public Builder passedOver(PassedOverListener listener) {
      passedOver = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Sets what to do about a record with a problem.
     *
     * @param value what to do
     * @return this builder
     */
    public Builder onError(ErrorPolicy value) {
      errorPolicy = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets a listener that is told, on the calling thread, how many records have been written.
     *
     * @param listener is told
     * @return this builder
     */
    public Builder progress(LongConsumer listener) {
      progress = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Sets a listener that is told, on the calling thread, after every few records that all so far
     * has been written.
     *
     * @param listener is told
     * @return this builder
     */
    public Builder checkpoints(CheckpointListener listener) {
      checkpoints = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Resumes what an earlier run of the same input wrote: its records are read and not labelled
     * again, what stands before the first report is not written, and the counts are those of both.
     *
     * @param earlier the counts of the earlier run
     * @return this builder
     */
    public Builder after(RunSummary earlier) {
      before = Objects.requireNonNull(earlier, "earlier");
      return this;
    }

    /**
     * Sets a listener that is told, on the calling thread, of a record that has been under way for
     * so many seconds, and again after as many; it is waited for all the same, and the outputs are
     * what they would be.
     *
     * @param seconds how many, at least 1
     * @param listener is told the record's place
     * @return this builder
     */
    public Builder stalls(int seconds, Consumer<Place> listener) {
      stallSeconds = seconds;
      stalls = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Ends the run with a {@link StoppedException} soon after something becomes true, on any
     * thread.
     *
     * @param asked whether the run is to end; asked often
     * @return this builder
     */
    public Builder stopWhen(BooleanSupplier asked) {
      stop = Objects.requireNonNull(asked, "asked");
      return this;
    }
  }
}
