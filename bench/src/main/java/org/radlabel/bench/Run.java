package org.radlabel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code bench/run}: times whole processes over one file, {@code radlabel label} and the plain copy
 * by turns, with the same JVM options.
 */
final class Run {
  private static final int ROUNDS = 3;

  private final Path csv;
  private final long records;
  private final Path out;
  private final List<String> java;

  private Run(Path csv, Path out, List<String> java) throws IOException {
    this.csv = csv;
    this.out = out;
    this.java = java;
    this.records = Records.count(csv);
  }

  /**
   * Runs and prints.
   *
   * @param args the jar of the command line, its JVM options in one argument, the CSV, and what
   *     else the command is to be told
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 3) {
      System.err.println("Usage: bench/run REPORTS.csv [OPTION OF radlabel label]...");
      System.exit(2);
    }
    List<String> java = new ArrayList<>(List.of(javaCommand()));
    java.addAll(List.of(args[1].strip().split("\\s+")));
    Path out = Files.createTempFile("radlabel-bench", ".csv");
    try {
      List<String> more = List.of(args).subList(3, args.length);
      new Run(Path.of(args[2]), out, java).rounds(Path.of(args[0]), more);
    } finally {
      Files.deleteIfExists(out);
    }
  }

  private static String javaCommand() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private void rounds(Path jar, List<String> more) throws IOException, InterruptedException {
    System.out.printf(Locale.ROOT, "%,d records, %,d MB%n", records, Files.size(csv) / 1_000_000);
    System.out.printf("%-10s %8s %8s %9s %11s%n", "", "wall s", "CPU s", "RSS MB", "records/s");
    List<Double> wall = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Measured copy = print("copy", Measured.of(copy()));
      Measured label = print("label", Measured.of(label(jar, more)));
      wall.add(label.wall() / copy.wall());
      cpu.add(label.cpu() / copy.cpu());
    }
    System.out.printf(
        Locale.ROOT, "label / copy, median: wall %.2f, CPU %.2f%n", median(wall), median(cpu));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private List<String> copy() {
    List<String> command = new ArrayList<>(java);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(PlainCopy.class.getName(), csv.toString(), out.toString()));
    return command;
  }

  private List<String> label(Path jar, List<String> more) {
    List<String> command = new ArrayList<>(java);
    command.addAll(List.of("-jar", jar.toString(), "label", csv.toString()));
    command.addAll(List.of("-o", out.toString(), "-q"));
    command.addAll(more);
    return command;
  }

  private Measured print(String what, Measured m) {
    System.out.printf(
        Locale.ROOT,
        "%-10s %8.2f %8.2f %9d %,11.0f%n",
        what,
        m.wall(),
        m.cpu(),
        m.peakBytes() / 1_000_000,
        records / m.wall());
    return m;
  }
}
