package org.radlabel.cli.options;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.PartialFile;
import org.radlabel.formats.run.CheckpointFile;
import org.radlabel.formats.run.EarlierOutput;

/**
 * Where to write.
 *
 * @param labels the label file; standard output if empty
 * @param evidence the evidence file, if wanted
 * @param errors the error list, if wanted
 * @param passedOver the list of what was passed over, if wanted
 * @param manifest where the manifest stands; empty where the labels are no file
 * @param isManifestWanted whether one is written
 */
public record LabelPaths(
    Optional<Path> labels,
    Optional<Path> evidence,
    Optional<Path> errors,
    Optional<Path> passedOver,
    Optional<Path> manifest,
    boolean isManifestWanted) {
  /**
   * {@return the paths of a run's outputs, with the manifest beside the label file if that is to be
   * a regular file}
   *
   * @param labels the label file; null for none
   * @param evidence the evidence file; null for none
   * @param errors the list of failures; null for none
   * @param withManifest whether a manifest is wanted
   */
  public static LabelPaths of(
      @Nullable Path labels, @Nullable Path evidence, @Nullable Path errors, boolean withManifest) {
    return of(labels, evidence, errors, null, withManifest);
  }

  /**
   * {@return the same with a list of what was passed over}
   *
   * @param labels the label file; null for none
   * @param evidence the evidence file; null for none
   * @param errors the list of failures; null for none
   * @param passedOver the list of what was passed over; null for none
   * @param withManifest whether a manifest is wanted
   */
  public static LabelPaths of(
      @Nullable Path labels,
      @Nullable Path evidence,
      @Nullable Path errors,
      @Nullable Path passedOver,
      boolean withManifest) {
    Optional<Path> file =
        Optional.ofNullable(labels)
            .filter(path -> !Files.exists(path) || Files.isRegularFile(path));
    return new LabelPaths(
        Optional.ofNullable(labels),
        Optional.ofNullable(evidence),
        Optional.ofNullable(errors),
        Optional.ofNullable(passedOver),
        file.map(EarlierOutput::manifest),
        withManifest);
  }

  /** {@return all paths that are not null, in no order that matters} */
  public List<Path> all() {
    return List.of(labels, evidence, errors, passedOver, manifest).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** {@return what a run leaves that was interrupted} */
  public List<Path> partial() {
    return Stream.concat(
            Stream.concat(cuttable(), manifest.stream()).map(PartialFile::path),
            labels.stream().map(CheckpointFile::all).flatMap(List::stream))
        .toList();
  }

  /** {@return why an interrupted run could not go on with these files, if it could not} */
  public Optional<String> uncuttable() {
    if (labels.isEmpty()) {
      return Optional.of("standard output cannot be cut; name a file with -o OUT");
    }
    return cuttable().flatMap(path -> uncuttable(path).stream()).findFirst();
  }

  /** What is written record by record. */
  private Stream<Path> cuttable() {
    return Stream.of(labels, evidence, errors, passedOver).flatMap(Optional::stream);
  }

  private static Optional<String> uncuttable(Path path) {
    if (AtomicFile.isCompressed(path)) {
      return Optional.of(path + " is compressed, and what is compressed cannot be cut");
    }
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)
        ? Optional.of(path + " is no file, and cannot be cut")
        : Optional.empty();
  }
}
