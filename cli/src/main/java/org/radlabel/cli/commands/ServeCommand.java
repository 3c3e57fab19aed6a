package org.radlabel.cli.commands;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.radlabel.Labeler;
import org.radlabel.cli.options.LabelerOptions;
import org.radlabel.cli.options.Threads;
import org.radlabel.cli.print.Streams;
import org.radlabel.formats.serve.TextServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code radlabel serve}: labels for another program, over its pipes. */
@Command(
    name = "serve",
    description = {
      "Label texts that another program sends, as the Python package does.",
      "",
      "Requests on standard input, answers on standard output, a line of JSON each, until the input"
          + " ends (docs/cli.md). No port is opened.",
      ""
    })
public final class ServeCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads label; by default one per processor.")
  private @Nullable Integer threads;

  @Spec private CommandSpec spec;
  @Mixin private LabelerOptions labelerOptions;

  /**
   * The command {@code serve}.
   *
   * @param streams the streams that it reads and writes
   */
  public ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    int labelling = Threads.of(threads, spec.commandLine());
    Labeler labeler = labelerOptions.build(false, true);
    new TextServer(labeler, () -> labelerOptions.build(labeler.lexicon(), true, true), labelling)
        .run(Version.number(), streams.in(), streams.out());
    return ExitCode.OK;
  }
}
