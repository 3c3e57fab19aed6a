package org.radlabel.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.radlabel.cli.options.FileOptions;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.LabelPaths;
import org.radlabel.cli.options.OutputOptions;
import org.radlabel.cli.options.OutputPaths;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.run.CheckpointFile;

/** What is wrong with the options of a labelling run, each with what to do about it. Immutable. */
final class LabelUsage {
  private final List<String> inputs;
  private final List<Source> sources;
  private final LabelPaths paths;
  private final InputOptions inputOptions;
  private final OutputOptions outputOptions;

  /** Looked at once, since it asks for the files. */
  private final Optional<String> unresumable;

  /**
   * Of a run.
   *
   * @param inputs the inputs as they were typed
   * @param sources what is read
   * @param files what is written
   * @param inputOptions how it is read
   * @param outputOptions how it is written
   */
  LabelUsage(
      List<String> inputs,
      List<Source> sources,
      FileOptions files,
      InputOptions inputOptions,
      OutputOptions outputOptions) {
    this.inputs = List.copyOf(inputs);
    this.sources = List.copyOf(sources);
    this.paths = files.paths(outputOptions.writesManifest());
    this.inputOptions = inputOptions;
    this.outputOptions = outputOptions;
    this.unresumable =
        outputOptions
            .writtenAtEnd()
            .map(what -> what + " is written at the end, and nothing of it is kept")
            .or(this::unreadable)
            .or(paths::uncuttable);
  }

  /** The first mistake. */
  Optional<String> mistake() {
    if (inputOptions.contradictory()) {
      return Optional.of("--no-header leaves no columns to name; they are numbered from 1");
    }
    if (inputs.stream().filter("-"::equals).count() > 1) {
      return Optional.of("standard input can be read once only");
    }
    if (paths.evidence().isEmpty() && outputOptions.tellsWhy()) {
      return Optional.of("--evidence-why adds to the evidence: name its file with --evidence FILE");
    }
    return outputOptions.mistake(paths.labels()).or(this::conflict);
  }

  private Optional<String> conflict() {
    List<Path> written = new ArrayList<>(paths.all());
    if (unresumable.isEmpty()) {
      written.addAll(paths.partial());
    }
    return OutputPaths.conflict(outputOptions.withInputs(sources), written)
        .or(() -> OutputPaths.overwritten(sources, paths.all()));
  }

  /** Why there is nothing to resume, if there is not. */
  Optional<String> cannotResume() {
    return unresumable
        .map("--resume: "::concat)
        .or(
            () ->
                paths
                    .labels()
                    .map(CheckpointFile::of)
                    .filter(Files::notExists)
                    .map(file -> "--resume: there is no " + file + ", so nothing to go on from"));
  }

  /** Why this run could not be resumed if it were interrupted, if it could not. */
  Optional<String> unresumable() {
    return unresumable;
  }

  private Optional<String> unreadable() {
    return sources.stream()
        .filter(source -> !source.isFolder() && source.size().isEmpty())
        .filter(source -> source.path().filter(Files::notExists).isEmpty())
        .map(source -> source.name() + " cannot be read again from its beginning")
        .findFirst();
  }
}
