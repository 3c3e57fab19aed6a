package org.radlabel.workbench.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.ReportReaders;

/**
 * Reads the files of a review on a thread of its own. What is wrong with their beginnings is thrown
 * when it is made, what is wrong further down is kept ({@link #failure}).
 */
public final class CorpusLoader implements Closeable {
  /** Reports are published in portions: the first few at once. */
  private static final int PORTION = 2_000;

  private final Corpus corpus;
  private final ReportReader reports;
  private final LabelJoin labels;
  private final @Nullable LabelJoin other;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stopped;
  private volatile @Nullable Exception failure;

  private CorpusLoader(
      Corpus corpus, ReportReader reports, LabelJoin labels, @Nullable LabelJoin other) {
    this.corpus = corpus;
    this.reports = reports;
    this.labels = labels;
    this.other = other;
  }

  /**
   * Opens the files of a review.
   *
   * @param files the files
   * @return what reads them, once it is {@linkplain #start started}
   * @throws IOException if one of them cannot be opened or has not the columns needed
   */
  public static CorpusLoader open(CorpusFiles files) throws IOException {
    Optional<Queue> queue =
        files.queue().isPresent()
            ? Optional.of(Queue.read(files.queue().get(), files.charset()))
            : Optional.empty();
    List<Closeable> opened = new ArrayList<>();
    try {
      LabelJoin labels = join(files.labels(), files, opened);
      Optional<LabelJoin> other =
          files.other().isPresent()
              ? Optional.of(join(files.other().get(), files, opened))
              : Optional.empty();
      ReportStore store = ReportStore.create();
      opened.add(store);
      Corpus corpus = new Corpus(store, labels.file(), other.map(LabelJoin::file), queue);
      ReportReader reports = ReportReaders.open(files.reports(), files.options());
      return new CorpusLoader(corpus, reports, labels, other.orElse(null));
    } catch (IOException | RuntimeException e) {
      for (Closeable file : opened) {
        file.close();
      }
      throw e;
    }
  }

  private static LabelJoin join(Source source, CorpusFiles files, List<Closeable> opened)
      throws IOException {
    LabelJoin join = new LabelJoin(source, files.charset(), files.categories());
    opened.add(join);
    return join;
  }

  /** {@return the reports, as far as they have been read} */
  public Corpus corpus() {
    return corpus;
  }

  /** Begins to read. */
  public void start() {
    Thread thread = new Thread(this::run, "radlabel-review-reading");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    try (reports;
        labels;
        other) {
      read();
      corpus.publish();
      corpus.complete(stopped ? 0 : labels.left());
    } catch (IOException | RuntimeException e) {
      failure = e;
    } finally {
      ended.countDown();
    }
  }

  private void read() throws IOException {
    int unpublished = 0;
    Optional<InputRecord> next = reports.read();
    while (next.isPresent() && !stopped) {
      if (next.get() instanceof InputRecord.Accepted accepted) {
        String id = accepted.id();
        corpus.add(
            accepted.report(), labels.row(id), other == null ? Optional.empty() : other.row(id));
        unpublished++;
      }
      if (unpublished == PORTION || corpus.size() == 0) {
        corpus.publish();
        unpublished = 0;
      }
      next = reports.read();
    }
  }

  /**
   * Waits until all has been read.
   *
   * @throws IOException if it could not be read
   * @throws InterruptedException if the thread is interrupted
   */
  public void await() throws IOException, InterruptedException {
    ended.await();
    Optional<Exception> failed = failure();
    if (failed.isPresent() && failed.get() instanceof IOException e) {
      throw e;
    }
    if (failed.isPresent()) {
      throw new IOException(failed.get());
    }
  }

  /** {@return why not all was read, if so} */
  public Optional<Exception> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public void close() throws IOException {
    stopped = true;
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    corpus.close();
  }
}
