package org.radlabel.cli.commands;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.radlabel.cli.print.ProblemLog;
import org.radlabel.concepts.ConceptAssertion;
import org.radlabel.formats.Problem;
import org.radlabel.formats.concepts.ConceptFormat;
import org.radlabel.formats.concepts.ConceptRecord;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.Permissions;
import org.radlabel.formats.labels.ProblemFormat;

/** The files of one {@code assert} command: all are moved into place, or none. */
final class AssertOutputs implements Closeable {
  private final List<AtomicFile> files = new ArrayList<>();
  private final ProblemLog problems = new ProblemLog();
  private Optional<Writer> rows = Optional.empty();
  private Optional<Writer> errors = Optional.empty();
  private boolean failed;

  private AssertOutputs() {}

  /**
   * Opens them and writes their heads.
   *
   * @param toStandardOutput whether rows go to standard output where no file is named
   */
  static AssertOutputs open(
      Optional<Path> rows,
      Optional<Path> errors,
      OutputStream standardOutput,
      boolean toStandardOutput)
      throws IOException {
    AssertOutputs outputs = new AssertOutputs();
    try {
      if (rows.isPresent()) {
        outputs.rows = outputs.file(rows.get(), ConceptFormat.head());
      } else if (toStandardOutput) {
        outputs.rows =
            begin(AtomicFile.writer("standard output", standardOutput), ConceptFormat.head());
      }
      if (errors.isPresent()) {
        outputs.errors = outputs.file(errors.get(), ProblemFormat.head());
      }
      return outputs;
    } catch (IOException e) {
      outputs.close();
      throw e;
    }
  }

  private Optional<Writer> file(Path path, String head) throws IOException {
    AtomicFile file = AtomicFile.create(path, Permissions.PRIVATE);
    files.add(file);
    return begin(file.writer(), head);
  }

  private static Optional<Writer> begin(Writer writer, String head) throws IOException {
    writer.write(head);
    return Optional.of(writer);
  }

  void row(ConceptRecord.Asked asked, ConceptAssertion answer) throws IOException {
    if (rows.isPresent()) {
      rows.get().write(ConceptFormat.row(asked, answer));
    }
  }

  void problem(Problem problem) throws IOException {
    failed |= problem.kind().isFailure();
    problems.add(problem);
    if (errors.isPresent()) {
      errors.get().write(ProblemFormat.row(problem));
    }
  }

  ProblemLog problems() {
    return problems;
  }

  /** Whether any record had a problem. */
  boolean failed() {
    return failed;
  }

  void commit() throws IOException {
    if (rows.isPresent()) {
      rows.get().flush();
    }
    for (AtomicFile file : files) {
      file.commit();
    }
  }

  @Override
  public void close() {
    files.forEach(AtomicFile::close);
  }
}
