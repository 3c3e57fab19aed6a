package org.radlabel.cli.commands;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.cli.options.Encoding;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.NamedCategories;
import org.radlabel.cli.options.OutputPaths;
import org.radlabel.cli.print.PrevalenceText;
import org.radlabel.cli.print.Streams;
import org.radlabel.evaluation.picture.Picture;
import org.radlabel.evaluation.picture.PrevalencePicture;
import org.radlabel.evaluation.picture.Together;
import org.radlabel.evaluation.picture.TogetherPicture;
import org.radlabel.evaluation.prevalence.Prevalence;
import org.radlabel.evaluation.prevalence.PrevalenceJson;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.Source;
import org.radlabel.lexicons.rules.Category;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write pictures of the numbers as a page that needs nothing else.")
  private @Nullable Path html;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Write the picture of the prevalence alone, as SVG.")
  private @Nullable Path svg;

  @Spec private CommandSpec spec;

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
    Source source = InputOptions.source(file, streams.in());
    checkOutputs(source);
    List<Together> together = new ArrayList<>();
    Prevalence prevalence =
        Prevalence.read(
            source, charset, wanted, by, (found, cells) -> together(together, found).add(cells));
    if (svg != null) {
      write(svg, PrevalencePicture.of(prevalence).file());
    }
    if (html != null) {
      write(html, page(prevalence, together));
    }
    streams.print(json ? PrevalenceJson.of(prevalence) : PrevalenceText.of(prevalence));
    return ExitCode.OK;
  }

  private void checkOutputs(Source source) {
    List<Path> outputs = Stream.of(html, svg).filter(Objects::nonNull).toList();
    OutputPaths.conflict(List.of(source), outputs).ifPresent(this::refuse);
  }

  private void refuse(String mistake) {
    throw new ParameterException(spec.commandLine(), mistake);
  }

  private static Together together(List<Together> made, List<Category> found) {
    if (made.isEmpty()) {
      made.add(new Together(found));
    }
    return made.get(0);
  }

  private static String page(Prevalence prevalence, List<Together> together) {
    List<Picture> pictures = new ArrayList<>();
    pictures.add(PrevalencePicture.of(prevalence));
    together.forEach(counts -> pictures.add(TogetherPicture.of(counts)));
    return Picture.page(String.valueOf(Path.of(prevalence.file()).getFileName()), pictures);
  }

  private static void write(Path to, String text) throws IOException {
    try (AtomicFile out = AtomicFile.create(to)) {
      out.writer().append(text);
      out.commit();
    }
  }
}
