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
import org.radlabel.formats.corrections.CategoryNames;
import org.radlabel.formats.corrections.CorrectionFile;
import org.radlabel.formats.corrections.Corrections;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.run.LabelFilePrint;
import picocli.CommandLine.Option;

/** The options about what was decided by hand. */
public final class CorrectionOptions {
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

  /**
   * {@return the corrections for a labeler}
   *
   * @param labeler the labeler, whose categories they name
   * @throws IOException if they cannot be read
   */
  public Corrected corrected(Labeler labeler) throws IOException {
    CategoryNames names = CategoryNames.of(labeler);
    Corrections corrections =
        file == null
            ? Corrections.NONE
            : CorrectionFile.read(Source.of(file), StandardCharsets.UTF_8, names::find);
    return new Corrected(labeler, corrections, names, file != null);
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
   * {@return why the label file is not to be overwritten, if it is not}
   *
   * @param paths where the run writes
   * @throws IOException if the label file or its manifest cannot be read
   */
  public Optional<String> mistake(LabelPaths paths) throws IOException {
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
  }
}
