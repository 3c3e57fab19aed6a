package org.radlabel.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;

/** A whole report through the API; {@code bench/jmh -t 2 LabelBenchmark} for two threads. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class LabelBenchmark {
  private static final int REPORTS = 5_000;

  /** Whether sentences are remembered. */
  @Param({"false", "true"})
  private boolean memo;

  private final List<String> reports = new ArrayList<>();
  private Labeler labeler;

  /** Where a thread is in the reports. */
  @State(Scope.Thread)
  public static class Place {
    private int next;

    String in(List<String> texts) {
      next = next + 1 < texts.size() ? next + 1 : 0;
      return texts.get(next);
    }
  }

  /** Makes the reports. */
  @Setup
  public void setUp() {
    reports.addAll(Records.generated(REPORTS));
    labeler = Labeler.builder().attributes(false).memo(memo).build();
  }

  /** Labels one report. */
  @Benchmark
  public ReportLabels report(Place place) {
    return labeler.label(place.in(reports));
  }
}
