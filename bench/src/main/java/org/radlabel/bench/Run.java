package org.radlabel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code bench/run}: times whole processes over one file by turns: {@code radlabel label} as the
 * launcher runs it, the plain copy with the same JVM options, and the plain copy with both of
 * Java's compilers.
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
    Ratios same = new Ratios("label / copy");
    Ratios both = new Ratios("label / copy with both compilers");
    for (int round = 0; round < ROUNDS; round++) {
      Measured copy = print("copy", Measured.of(copy(java)));
      Measured fastest = print("copy, both", Measured.of(copy(withBothCompilers())));
      Measured label = print("label", Measured.of(label(jar, more)));
      same.add(label, copy);
      both.add(label, fastest);
    }
    same.print();
    both.print();
  }

  /** The ratios of the rounds. */
  private record Ratios(String what, List<Double> wall, List<Double> cpu) {
    Ratios(String what) {
      this(what, new ArrayList<>(), new ArrayList<>());
    }

    void add(Measured label, Measured copy) {
      wall.add(label.wall() / copy.wall());
      cpu.add(label.cpu() / copy.cpu());
    }

    void print() {
      System.out.printf(
          Locale.ROOT, "%s, median: wall %.2f, CPU %.2f%n", what, median(wall), median(cpu));
    }
  }

  private List<String> withBothCompilers() {
    return java.stream().filter(option -> !option.startsWith("-XX:TieredStopAtLevel")).toList();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private List<String> copy(List<String> options) {
    List<String> command = new ArrayList<>(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(PlainCopy.class.getName(), csv.toString(), out.toString()));
    return command;
  }

  private List<String> label(Path jar, List<String> more) {
    List<String> command = new ArrayList<>(java);
    archive(jar).ifPresent(command::add);
    command.addAll(List.of("-jar", jar.toString(), "label", csv.toString()));
    command.addAll(List.of("-o", out.toString(), "-q"));
    command.addAll(more);
    return command;
  }

  /** The classes made ready, which the launcher made beside the jar, if it was ever run. */
  private static Optional<String> archive(Path jar) {
    Path archive = jar.resolveSibling("radlabel.jsa");
    return Files.exists(archive)
        ? Optional.of("-XX:SharedArchiveFile=" + archive)
        : Optional.empty();
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
