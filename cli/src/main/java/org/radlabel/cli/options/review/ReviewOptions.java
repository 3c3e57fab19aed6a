package org.radlabel.cli.options.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.Labeler;
import org.radlabel.cli.options.LabelPaths;
import org.radlabel.evaluation.doubt.DoubtMeter;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.corrections.CategoryNames;
import org.radlabel.formats.corrections.CorrectionFile;
import org.radlabel.formats.corrections.Corrections;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.run.LabelFilePrint;
import picocli.CommandLine.Option;

/** The options about what was decided by hand, and about what is to be looked at. */
public final class ReviewOptions {
  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "What readers decided: a table with id, category and value (1, 0, -1, blank, x), which"
              + " comes last and is marked in evidence and manifest (docs/review.md).")
  private @Nullable Path file;

  @Option(
      names = "--overwrite",
      description = "Overwrite OUT also if it was edited since radlabel wrote it.")
  private boolean overwrite;

  @Option(
      names = "--doubt",
      description =
          "In the evidence and in a wide table also tell how doubtful each cell is, and why"
              + " (docs/review.md); reads the input twice.")
  private boolean doubt;

  /** Opens the input for a reading of its own. */
  @FunctionalInterface
  public interface Opening {
    /**
     * {@return the reports, from the first on}
     *
     * @throws IOException if they cannot be read
     */
    ReportReader open() throws IOException;
  }

  /**
   * {@return the corrections for a labeler, and what tells of doubt}
   *
   * @param labeler the labeler, whose categories they name
   * @param input read to its end where doubt is asked for
   * @throws IOException if corrections or input cannot be read
   */
  public Reviewed reviewed(Labeler labeler, Opening input) throws IOException {
    return new Reviewed(labeler, decided(labeler), meter(labeler, input));
  }

  private Optional<Decided> decided(Labeler labeler) throws IOException {
    if (file == null) {
      return Optional.empty();
    }
    CategoryNames names = CategoryNames.of(labeler);
    Corrections corrections =
        CorrectionFile.read(Source.of(file), StandardCharsets.UTF_8, names::find);
    return Optional.of(new Decided(corrections, names));
  }

  private Optional<DoubtMeter> meter(Labeler labeler, Opening input) throws IOException {
    if (!doubt) {
      return Optional.empty();
    }
    try (ReportReader reports = input.open()) {
      return Optional.of(DoubtMeter.of(reports, labeler));
    }
  }

  /**
   * {@return all that is read: the sources given and the corrections}
   *
   * @param sources what else is read
   */
  public List<Source> with(List<Source> sources) {
    List<Source> all = new ArrayList<>(sources);
    if (file != null) {
      all.add(Source.of(file));
    }
    return all;
  }

  /**
   * {@return what is wrong with these options: doubt that cannot be had or is told nowhere, a label
   * file that is not to be overwritten}
   *
   * @param paths where the run writes
   * @param inputs the inputs as they were typed
   * @param tellsMentions whether the output has a place for doubt besides an evidence file
   * @throws IOException if the label file or its manifest cannot be read
   */
  public Optional<String> mistake(LabelPaths paths, List<String> inputs, boolean tellsMentions)
      throws IOException {
    if (doubt && inputs.contains("-")) {
      return Optional.of("--doubt reads its input twice; standard input can be read once only");
    }
    if (doubt && !tellsMentions && paths.evidence().isEmpty()) {
      return Optional.of(
          "--doubt is told in the evidence (--evidence FILE) and in --output-format wide or jsonl");
    }
    return edited(paths);
  }

  private Optional<String> edited(LabelPaths paths) throws IOException {
    if (overwrite
        || paths.labels().isEmpty()
        || paths.manifest().isEmpty()
        || !LabelFilePrint.isEdited(paths.labels().get(), paths.manifest().get())) {
      return Optional.empty();
    }
    return Optional.of(
        "%s was changed after radlabel wrote it; --overwrite drops the changes, --corrections FILE"
                .formatted(paths.labels().get())
            + " keeps what is decided by hand");
  }

  /**
   * Adds what the manifest records of these options.
   *
   * @param options the options by name; added to
   */
  public void describe(Map<String, String> options) {
    if (file != null) {
      options.put("corrections", file.toString());
    }
    if (doubt) {
      options.put("doubt", "true");
    }
  }
}
