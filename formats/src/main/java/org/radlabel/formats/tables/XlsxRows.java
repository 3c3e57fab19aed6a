package org.radlabel.formats.tables;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.TemporaryFile;
import org.radlabel.formats.tables.columns.Missing;

/**
 * The rows of an Excel workbook's first sheet that can be seen, one after the other; the texts that
 * cells share are kept in memory. Numbers are written out, dates as ISO 8601, formulas are their
 * last results; an error, or a formula without a result, is a fault of its row. Blank rows are
 * skipped, cells missing at the end of a row are empty. Not thread-safe.
 */
public final class XlsxRows implements TableRows {
  private final String name;
  private final long size;
  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final int otherSheets;
  private final XlsxDates dates;
  private Optional<TemporaryFile> copy = Optional.empty();
  private int width = -1;

  private XlsxRows(String name, long size, ReadableWorkbook workbook) throws IOException {
    this.name = name;
    this.size = size;
    this.workbook = workbook;
    List<Sheet> sheets =
        workbook
            .getSheets()
            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
            .toList();
    if (sheets.isEmpty()) {
      throw new InputException(Place.of(name), "is an Excel workbook without a sheet to be seen");
    }
    this.otherSheets = sheets.size() - 1;
    this.dates = new XlsxDates(workbook.isDate1904());
    this.stream = sheets.get(0).openStream();
    this.rows = stream.iterator();
  }

  /**
   * Opens a file.
   *
   * @param name what messages call it
   * @param file the file
   * @return the rows of its first sheet; closing them closes the file
   * @throws InputException if it is no workbook, cut off, damaged, or expands without measure
   */
  public static XlsxRows open(String name, Path file) throws IOException {
    XlsxCheck.check(name, file);
    ReadableWorkbook workbook = null;
    try {
      XlsxTexts.check(name, file);
      workbook = workbook(file);
      return new XlsxRows(name, Files.size(file), workbook);
    } catch (IOException | RuntimeException | LinkageError e) {
      if (workbook != null) {
        workbook.close();
      }
      throw e instanceof InputException input ? input : XlsxCheck.damaged(name, e);
    }
  }

  /** With the formats of cells, if the workbook has them. */
  private static ReadableWorkbook workbook(Path file) throws IOException {
    try {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
    } catch (ExcelReaderException e) {
      return new ReadableWorkbook(file.toFile());
    }
  }

  /**
   * Copies a stream to a temporary file and opens that: a workbook is read from its end.
   *
   * @param name what messages call it
   * @param in the bytes; read to their end
   * @return the rows of its first sheet; closing them deletes the copy
   * @throws InputException if it is no workbook, cut off or damaged, or cannot be copied
   */
  public static XlsxRows copied(String name, InputStream in) throws IOException {
    TemporaryFile copy = TemporaryFile.of(name, in);
    try {
      XlsxRows rows = open(name, copy.path());
      rows.copy = Optional.of(copy);
      return rows;
    } catch (IOException e) {
      copy.close();
      throw e;
    }
  }

  @Override
  public Optional<CsvRow> read() throws IOException {
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        Map<Integer, String> faults = faults(row);
        List<String> cells = cells(row, faults);
        if (!cells.isEmpty()) {
          return Optional.of(new CsvRow(row.getRowNum(), padded(cells), faults));
        }
      }
      return Optional.empty();
    } catch (RuntimeException | LinkageError e) {
      throw XlsxCheck.damaged(name, e);
    }
  }

  /** Up to the last that holds something. */
  private List<String> cells(Row row, Map<Integer, String> faults) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(this::text).orElse(""));
    }
    while (!cells.isEmpty() && isNothing(cells.size() - 1, cells, faults)) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static boolean isNothing(int column, List<String> cells, Map<Integer, String> faults) {
    return cells.get(column).isEmpty() && !faults.containsKey(column);
  }

  private static Map<Integer, String> faults(Row row) {
    Map<Integer, String> faults = new HashMap<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Optional<String> fault = row.getOptionalCell(i).flatMap(XlsxRows::fault);
      if (fault.isPresent()) {
        faults.put(i, fault.get());
      }
    }
    return faults;
  }

  /** {@code #N/A} is how a spreadsheet says that there is nothing. */
  private static Optional<String> fault(Cell cell) {
    if (cell.getType() == CellType.ERROR && !Missing.is(cell.getText())) {
      return Optional.of("an error in place of a value");
    }
    return cell.getType() == CellType.FORMULA && cell.getValue() == null
        ? Optional.of("a formula without its result; save the workbook in Excel")
        : Optional.empty();
  }

  private List<String> padded(List<String> cells) {
    width = width < 0 ? cells.size() : width;
    cells.addAll(Collections.nCopies(Math.max(0, width - cells.size()), ""));
    return cells;
  }

  private String text(Cell cell) {
    return cell.getValue() instanceof BigDecimal number
        ? dates.of(number, cell.getDataFormatString()).orElseGet(number::toPlainString)
        : cell.getText();
  }

  @Override
  public List<String> warnings() {
    return otherSheets == 0
        ? List.of()
        : List.of(
            otherSheets == 1
                ? "its first sheet is read, the other is not"
                : "its first sheet is read, the other %d are not".formatted(otherSheets));
  }

  @Override
  public long bytesRead() {
    return size;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
    if (copy.isPresent()) {
      copy.get().close();
    }
  }
}
