package org.radlabel.spark.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Processes of a Spark installation: jars in a folder, a master, workers, submitted programs. */
final class Cluster implements AutoCloseable {
  /** Only to end a test that hangs. */
  private static final long MINUTES = 15;

  private final Path home;
  private final Path folder;
  private final List<Process> processes = new ArrayList<>();
  private String master = "local[2]";

  /** An installation with the jars of a class path, in a folder for its own. */
  Cluster(Path classPath, Path folder) throws IOException {
    this.folder = folder;
    home = Files.createDirectories(folder.resolve("spark"));
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (String jar : Files.readString(classPath).strip().split(java.io.File.pathSeparator, -1)) {
      Path target = Path.of(jar);
      Files.createSymbolicLink(jars.resolve(target.getFileName()), target);
    }
  }

  /** Starts a master and two workers of a core each; gives the workers. */
  List<Process> start() throws IOException {
    int port = freePort();
    master = "spark://127.0.0.1:" + port;
    java(
        "master",
        "org.apache.spark.deploy.master.Master",
        "--host",
        "127.0.0.1",
        "--port",
        Integer.toString(port),
        "--webui-port",
        "0");
    await(() -> log("master").contains("I have been elected leader"));
    List<Process> workers = new ArrayList<>();
    for (String name : List.of("worker1", "worker2")) {
      workers.add(
          java(
              name,
              "org.apache.spark.deploy.worker.Worker",
              "--host",
              "127.0.0.1",
              "--cores",
              "1",
              "--memory",
              "1g",
              "--webui-port",
              "0",
              "--work-dir",
              folder.resolve(name).toString(),
              master));
    }
    await(() -> log("worker1").contains("Successfully registered with master"));
    await(() -> log("worker2").contains("Successfully registered with master"));
    return workers;
  }

  private static int freePort() throws IOException {
    try (var socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Submits the program; its log and what it prints is that of the name. */
  Process submit(String name, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master,
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.executor.memory=800m",
                "--class",
                LabelReports.class.getName(),
                System.getProperty("radlabel.spark.jar")));
    command.addAll(List.of(arguments));
    return java(name, command.toArray(String[]::new));
  }

  private Process java(String name, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
    command.addAll(Arrays.asList(System.getProperty("radlabel.spark.opens").split(" ", -1)));
    command.addAll(List.of("-Xmx1g", "-cp", home.resolve("jars") + "/*"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile());
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  /** What a process has printed. */
  String log(String name) {
    try {
      return Files.readString(folder.resolve(name + ".log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for something; only a test that hangs fails here. */
  static void await(BooleanSupplier something) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    while (!something.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("nothing happened in " + MINUTES + " minutes");
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Waits for the end of a process; gives its exit code. */
  static int end(Process process) {
    await(() -> !process.isAlive());
    return process.exitValue();
  }

  /** Ends a process and those it has started at once, as a machine that loses its power. */
  static void kill(Process process) {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    processes.forEach(Cluster::kill);
    processes.forEach(Cluster::end);
  }
}
