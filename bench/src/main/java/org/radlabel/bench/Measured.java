package org.radlabel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process took, by the accounts of Linux ({@code /proc}).
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all its threads, user and system, in steps of 0.01
 * @param peakBytes most memory resident at once; looked at every few milliseconds, up to the last
 *     look before the end
 */
record Measured(double wall, double cpu, long peakBytes) {
  private static final double TICKS_A_SECOND = 100;
  private static final int LOOK_MILLIS = 10;

  /**
   * Runs a command to its end.
   *
   * @throws IOException if it cannot be started or does not end with 0
   */
  static Measured of(List<String> command) throws IOException, InterruptedException {
    double before = childrenCpu();
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).inheritIO().start();
    long peak = 0;
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakBytes(process.pid()));
    }
    double wall = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException("ended with " + process.exitValue() + ": " + command);
    }
    return new Measured(wall, childrenCpu() - before, peak);
  }

  /** What all children that have ended took. */
  private static double childrenCpu() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_A_SECOND;
  }

  private static long peakBytes(long pid) throws IOException {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        }
      }
    } catch (IOException e) {
      if (ProcessHandle.of(pid).isPresent()) {
        throw e;
      }
      // It has ended between two looks.
    }
    return 0;
  }
}
