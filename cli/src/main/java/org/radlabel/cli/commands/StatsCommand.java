package org.radlabel.cli.commands;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.Callable;
import org.radlabel.cli.options.Encoding;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.NamedCategories;
import org.radlabel.cli.print.PrevalenceText;
import org.radlabel.cli.print.Streams;
import org.radlabel.evaluation.prevalence.Prevalence;
import org.radlabel.evaluation.prevalence.PrevalenceJson;
import org.radlabel.lexicons.rules.Category;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code radlabel stats}: how often which label is in a file. */
@Command(
    name = "stats",
    description = {
      "Count the four values of each category in a label file.",
      "",
      "The file may have any of the published layouts and further columns; --by counts each site,"
          + " view or year for itself.",
      ""
    })
public final class StatsCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "LABELS",
      description = "The label file, also Parquet or compressed; - is standard input.")
  private String file;

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      description =
          "Count the rows of each value of this column for themselves, too; given more than once,"
              + " of each pair of values.")
  private List<String> by = List.of();

  @Option(
      names = "--categories",
      paramLabel = "A,B",
      split = ",",
      description = "Categories to count besides the 14.")
  private List<String> categories = List.of();

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      converter = Encoding.class,
      description = "The encoding of the file (default: ${DEFAULT-VALUE}).")
  private Charset charset;

  @Option(names = "--json", description = "Print the numbers as JSON.")
  private boolean json;

  /**
   * The command {@code stats}.
   *
   * @param streams the streams that it reads and writes
   */
  public StatsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Category> wanted = NamedCategories.withThe14(categories);
    Prevalence prevalence =
        Prevalence.read(InputOptions.source(file, streams.in()), charset, wanted, by);
    streams.print(json ? PrevalenceJson.of(prevalence) : PrevalenceText.of(prevalence));
    return ExitCode.OK;
  }
}
