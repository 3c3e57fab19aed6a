package org.radlabel.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.LabelerOptions;
import org.radlabel.cli.print.Browser;
import org.radlabel.cli.print.Streams;
import org.radlabel.formats.files.Source;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.workbench.Review;
import org.radlabel.workbench.corpus.Corpus;
import org.radlabel.workbench.corpus.CorpusFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code radlabel review}: reports beside their labels in a browser, to be read and corrected. */
@Command(
    name = "review",
    description = {
      "Read reports beside their labels in a browser, and correct cells.",
      "",
      "The page is served on this machine only (127.0.0.1) and fetches nothing from elsewhere."
          + " Every correction is on the disk before the page says so; label --corrections FILE"
          + " applies them. Ctrl-C ends it. docs/review.md shows the page.",
      ""
    })
public final class ReviewCommand implements Callable<Integer> {
  private static final int MAX_PORT = 65_535;

  private final Streams streams;

  @Parameters(paramLabel = "LABELS", description = "The label file, also Parquet or compressed.")
  private Path labels;

  @Option(
      names = "--reports",
      paramLabel = "REPORTS",
      required = true,
      description = "The reports that were labelled, in any form that label reads.")
  private String reports;

  @Option(
      names = "--compare",
      paramLabel = "OTHER",
      description = "Another label file, shown beside; reports can be chosen where the two differ.")
  private @Nullable Path other;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "Where corrections are kept (default: corrections.csv beside LABELS), with a log"
              + " FILE.log.")
  private @Nullable Path corrections;

  @Option(
      names = "--queue",
      paramLabel = "LIST",
      description = "Which reports, in which order: a list by radlabel sample, or any with an id.")
  private @Nullable Path queue;

  @Option(
      names = "--reader",
      paramLabel = "NAME",
      description = "Who reads (default: the name of the user); in the page ?reader=NAME.")
  private @Nullable String reader;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "The port (default: any that is free).")
  private int port;

  @Option(names = "--no-browser", description = "Print the address and open no browser.")
  private boolean noBrowser;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions inputOptions;
  @Mixin private LabelerOptions labelerOptions;

  /**
   * The command {@code review}.
   *
   * @param streams the streams that it reads and writes
   */
  public ReviewCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    Lexicon lexicon = labelerOptions.lexicon();
    try (Review review =
        Review.open(
            files(lexicon),
            correctionsFile(),
            readerName(),
            () -> labelerOptions.build(lexicon, true, false),
            () -> labelerOptions.build(lexicon, false, false),
            port)) {
      streams.print(review.address() + "\n");
      if (!noBrowser) {
        Browser.open(review.addressOnce());
      }
      tell(review.await());
      new CountDownLatch(1).await();
    }
    return ExitCode.OK;
  }

  private void check() {
    if (port < 0 || port > MAX_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port must be 0 to " + MAX_PORT + "; got: " + port);
    }
    if (reader != null && !Review.isReader(reader)) {
      throw new ParameterException(
          spec.commandLine(),
          "--reader must begin with a letter or digit and have 1 to 40 letters, digits, blanks,"
              + " dots, hyphens and underscores");
    }
  }

  private String readerName() {
    String user = System.getProperty("user.name", "");
    return reader != null ? reader : Review.isReader(user) ? user : "reader";
  }

  private Path correctionsFile() {
    return corrections != null ? corrections : labels.resolveSibling("corrections.csv");
  }

  private CorpusFiles files(Lexicon lexicon) throws IOException {
    Set<Category> categories = new LinkedHashSet<>(Category.CHEXPERT_14);
    categories.addAll(lexicon.columns());
    categories.addAll(Lexicons.findings().columns());
    return new CorpusFiles(
        Source.of(labels),
        Optional.ofNullable(other).map(Source::of),
        InputOptions.sources(reports, streams.in()),
        Optional.ofNullable(queue).map(Source::of),
        inputOptions.readOptions(),
        List.copyOf(categories));
  }

  private void tell(Corpus corpus) {
    List<String> words = new ArrayList<>();
    words.add(corpus.size() + " reports read");
    if (corpus.withoutLabels() > 0) {
      words.add(corpus.withoutLabels() + " of them without a row in " + labels);
    }
    if (corpus.withoutReport() > 0) {
      words.add(corpus.withoutReport() + " rows of " + labels + " without a report");
    }
    spec.commandLine().getErr().println("radlabel: " + String.join("; ", words));
  }
}
