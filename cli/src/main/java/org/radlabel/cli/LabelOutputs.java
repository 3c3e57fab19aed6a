package org.radlabel.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.radlabel.formats.AtomicFile;
import org.radlabel.formats.EvidenceFormat;
import org.radlabel.formats.LabelFormat;
import org.radlabel.formats.LabelRun;
import org.radlabel.formats.Layout;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.ProblemFormat;
import org.radlabel.lexicons.Category;

/** The files of one {@code label} command: all are moved into place, or none. */
final class LabelOutputs implements Closeable {
  private final List<AtomicFile> files = new ArrayList<>();
  private final Writer labels;
  private final Optional<Writer> evidence;
  private final Optional<Writer> errors;
  private final ProblemLog problems = new ProblemLog();

  private LabelOutputs(
      Optional<Path> labels,
      Optional<Path> evidence,
      Optional<Path> errors,
      OutputStream standardOutput)
      throws OutputException {
    try {
      this.labels =
          labels.isPresent()
              ? file(labels.get())
              : AtomicFile.writer("standard output", new Unclosed(standardOutput));
      this.evidence = evidence.isPresent() ? Optional.of(file(evidence.get())) : Optional.empty();
      this.errors = errors.isPresent() ? Optional.of(file(errors.get())) : Optional.empty();
    } catch (OutputException e) {
      close();
      throw e;
    }
  }

  static LabelOutputs open(
      Optional<Path> labels,
      Optional<Path> evidence,
      Optional<Path> errors,
      OutputStream standardOutput)
      throws OutputException {
    return new LabelOutputs(labels, evidence, errors, standardOutput);
  }

  private Writer file(Path path) throws OutputException {
    AtomicFile file = AtomicFile.create(path);
    files.add(file);
    return file.writer();
  }

  LabelRun attach(LabelRun run, Layout layout, List<Category> categories) throws IOException {
    run.output(new LabelFormat(layout, categories), labels);
    if (evidence.isPresent()) {
      run.output(new EvidenceFormat(), evidence.get());
    }
    if (errors.isPresent()) {
      errors.get().write(ProblemFormat.head());
    }
    return run.problems(
        problem -> {
          problems.add(problem);
          if (errors.isPresent()) {
            errors.get().write(ProblemFormat.row(problem));
          }
        });
  }

  ProblemLog problems() {
    return problems;
  }

  void commit() throws OutputException {
    for (AtomicFile file : files) {
      file.commit();
    }
  }

  @Override
  public void close() {
    files.forEach(AtomicFile::close);
  }
}
