package org.radlabel.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name the files that {@code label} writes. */
public final class FileOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The label file; standard output if not given, or if it is -.")
  private @Nullable Path output;

  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      description = "Also write every mention, one JSON line per report.")
  private @Nullable Path evidence;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Also write the error list: file, line, id, kind, message, tab-separated.")
  private @Nullable Path errors;

  @Option(
      names = "--passed-over",
      paramLabel = "FILE",
      description = "Also write the list of what was left out on purpose: file, line, id, cause.")
  private @Nullable Path passedOver;

  /** {@return the label file; empty for standard output} */
  public Optional<Path> output() {
    return Optional.ofNullable(OutputPaths.unlessStandard(output));
  }

  /** {@return the error list, if it is wanted} */
  public Optional<Path> errors() {
    return Optional.ofNullable(errors);
  }

  /** {@return whether the evidence is wanted} */
  public boolean hasEvidence() {
    return evidence != null;
  }

  /**
   * {@return where to write}
   *
   * @param withManifest whether a manifest is wanted
   */
  public LabelPaths paths(boolean withManifest) {
    return LabelPaths.of(
        OutputPaths.unlessStandard(output), evidence, errors, passedOver, withManifest);
  }
}
