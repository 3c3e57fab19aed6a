package org.radlabel.cli.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.run.LabelRun;
import org.radlabel.formats.run.RunSummary;

/** A bar on the terminal: over the bytes of the input where their number is known. */
public final class Progress implements LongConsumer, AutoCloseable {
  private static final int WIDTH = 78;

  private final ReportReader reader;
  private final ProgressBar bar;
  private long records;

  /**
   * Runs with a bar, or without one.
   *
   * @param run the run, ready but for its listener of progress
   * @param reader the reports
   * @param sources the inputs, whose sizes tell how much there is to do
   * @param streams where the bar is drawn
   * @param isShown whether anyone looks
   * @return what the run did
   * @throws IOException as {@link LabelRun#run}
   */
  public static RunSummary over(
      LabelRun.Builder run,
      ReportReader reader,
      List<Source> sources,
      Streams streams,
      boolean isShown)
      throws IOException {
    if (!isShown || !streams.errIsTerminal()) {
      return run.build().run(reader);
    }
    try (Progress progress = new Progress(reader, sources, streams.err())) {
      return run.progress(progress).build().run(reader);
    }
  }

  private Progress(ReportReader reader, List<Source> sources, OutputStream err) {
    this.reader = reader;
    PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("labelling")
            .setStyle(ProgressBarStyle.ASCII)
            .setInitialMax(total(sources).orElse(-1L))
            .setUnit(" MB", 1_000_000)
            .setUpdateIntervalMillis(100)
            .hideEta()
            .clearDisplayOnFinish()
            .setConsumer(new ConsoleProgressBarConsumer(print, WIDTH))
            .build();
  }

  private static Optional<Long> total(List<Source> sources) {
    long total = 0;
    for (Source source : sources) {
      Optional<Long> size = source.size();
      if (size.isEmpty()) {
        return Optional.empty();
      }
      total += size.get();
    }
    return Optional.of(total);
  }

  @Override
  public void accept(long more) {
    records += more;
    bar.stepTo(reader.bytesRead());
    bar.setExtraMessage(Count.of(records, "record"));
  }

  @Override
  public void close() {
    bar.close();
  }
}
