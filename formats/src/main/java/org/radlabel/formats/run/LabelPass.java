package org.radlabel.formats.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.radlabel.ReportLabels;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ReportReader;
import org.radlabel.rules.TextField;

/** One pass of a {@link LabelRun} over an input. For one thread, used once. */
final class LabelPass {
  private static final int BATCH_RECORDS = 128;
  private static final int BATCH_CHARACTERS = 1 << 20;
  private static final int BATCHES_PER_THREAD = 3;
  private static final int STOP_MILLISECONDS = 50;

  private final LabelRun run;
  private final ReportReader reader;
  private final Tally total;
  private final long start = System.nanoTime();
  private long read;

  LabelPass(LabelRun run, ReportReader reader) {
    this.run = run;
    this.reader = reader;
    this.total = new Tally(run.labeler.categories(), run.before);
  }

  RunSummary run() throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(run.threads, LabelPass::daemon);
    try {
      begin();
      pump(pool);
      checkStop();
      writeFeet();
    } finally {
      pool.shutdownNow();
    }
    RunSummary summary = summary();
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

  private RunSummary summary() {
    return total.summary(run.before.seconds() + (System.nanoTime() - start) / 1e9);
  }

  private void begin() throws IOException {
    if (run.before.records() == 0) {
      writeHeads();
    }
    while (read < run.before.records()) {
      checkStop();
      if (reader.read().isEmpty()) {
        throw new InputException(
            Place.of("the input"),
            "ends after %d records where %d had been labelled; it was changed"
                .formatted(read, run.before.records()));
      }
      read++;
    }
  }

  private void checkStop() throws StoppedException {
    if (run.stop.getAsBoolean()) {
      throw new StoppedException();
    }
  }

  private void writeHeads() throws IOException {
    for (LabelRun.Output output : run.outputs) {
      StringBuilder head = new StringBuilder();
      output.format().head(head);
      output.writer().append(head);
    }
  }

  private void writeFeet() throws IOException {
    for (LabelRun.Output output : run.outputs) {
      StringBuilder foot = new StringBuilder();
      output.format().foot(foot);
      output.writer().append(foot).flush();
    }
  }

  private void pump(ExecutorService pool) throws IOException {
    Queue<Labelling> underWay = new ArrayDeque<>();
    List<InputRecord> batch = nextBatch();
    while (!batch.isEmpty()) {
      underWay.add(new Labelling(pool, batch, run));
      if (underWay.size() >= run.threads * BATCHES_PER_THREAD) {
        write(underWay.remove());
      }
      batch = nextBatch();
    }
    while (!underWay.isEmpty()) {
      write(underWay.remove());
    }
  }

  private List<InputRecord> nextBatch() throws IOException {
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
    long length = 0;
    if (input instanceof InputRecord.Accepted record) {
      for (TextField field : record.report().fields()) {
        length += field.text().length();
      }
    }
    return length;
  }

  private void write(Labelling labelling) throws IOException {
    LabelledBatch batch = done(labelling);
    for (int i = 0; i < run.outputs.size(); i++) {
      run.outputs.get(i).writer().append(batch.texts().get(i));
    }
    for (ReportLabels labels : batch.labels()) {
      run.labelled.accept(labels);
    }
    for (InputRecord.PassedOver record : batch.passedOver()) {
      run.passedOver.accept(record);
    }
    for (Problem problem : batch.problems()) {
      run.problems.accept(problem);
      if (run.errorPolicy == ErrorPolicy.STOP && problem.kind().isFailure()) {
        throw InputException.stoppedBy(problem);
      }
    }
    total.add(batch.tally());
    run.progress.accept(batch.size());
    run.checkpoints.accept(summary(), batch.last());
  }

  private LabelledBatch done(Labelling labelling) throws StoppedException {
    while (true) {
      checkStop();
      Optional<LabelledBatch> batch = labelling.await(STOP_MILLISECONDS);
      if (batch.isPresent()) {
        return batch.get();
      }
      labelling.stalled(run.stallSeconds).ifPresent(run.stalls);
    }
  }
}
