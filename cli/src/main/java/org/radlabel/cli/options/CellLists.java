package org.radlabel.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.radlabel.cli.print.WrongCellText;
import org.radlabel.evaluation.EvidenceBook;
import org.radlabel.evaluation.WrongCell;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.Permissions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.ReportReaders;

/** What the commands that compare two label files have in common: lists of cells. */
public final class CellLists {
  private CellLists() {}

  /**
   * {@return the mentions that make cells what they are: their reports labelled afresh}
   *
   * @param reports the reports
   * @param cells the cells whose mentions are asked for
   * @param input how the reports are read
   * @param labeler how they are labelled
   * @throws IOException if the reports cannot be read
   */
  public static EvidenceBook label(
      Source reports, List<WrongCell> cells, InputOptions input, LabelerOptions labeler)
      throws IOException {
    Set<String> ids = cells.stream().map(WrongCell::id).collect(Collectors.toSet());
    try (ReportReader reader = ReportReaders.open(List.of(reports), input.readOptions())) {
      return EvidenceBook.label(reader, labeler.build(false), ids);
    }
  }

  /**
   * Writes cells and the mentions of each.
   *
   * @param file where they go
   * @param head the head line, with the names of the two values
   * @param cells the cells, one row each
   * @param book the mentions
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, String head, List<WrongCell> cells, EvidenceBook book)
      throws IOException {
    try (AtomicFile out = AtomicFile.create(file, Permissions.PRIVATE)) {
      out.writer().write(head);
      for (WrongCell cell : cells) {
        out.writer().write(WrongCellText.row(cell, book));
      }
      out.commit();
    }
  }
}
