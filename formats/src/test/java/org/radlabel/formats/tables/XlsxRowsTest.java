package org.radlabel.formats.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportReaderAssert;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.ReportReaders;

/** Cells of a workbook that are more than a text or a number. */
class XlsxRowsTest {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String HEADER =
      "<row r=\"1\">%s%s%s</row>"
          .formatted(text("A1", "id"), text("B1", "report"), text("C1", "n"));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "46084, yyyy-mm-dd, 2026-03-03",
    "46084, d\\.m\\.yy, 2026-03-03",
    "46084.42013888889, yyyy-mm-dd h:mm, 2026-03-03T10:05:00",
    "46084.5, yyyy-mm-dd, 2026-03-03T12:00:00",
    "0.5, h:mm:ss, 12:00:00",
    "59, dd/mm/yyyy, 1900-02-28",
    "61, dd/mm/yyyy, 1900-03-01",
    "46084, [$-407]d. mmmm yyyy, 2026-03-03"
  })
  void datesAreWrittenAsIso(BigDecimal days, String format, String date) {
    assertThat(new XlsxDates(false).of(days, format)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({
    "46084, General",
    "46084, '0 \"days\"'",
    "46084, '#,##0 [$USD]'",
    "1.25, [h]:mm",
    "1.25, h:mm",
    "-1, yyyy-mm-dd",
    "46084,"
  })
  void otherNumbersAreNone(BigDecimal number, String format) {
    assertThat(new XlsxDates(false).of(number, format)).isEmpty();
  }

  @Test
  void daysMayBeCountedFrom1904() {
    assertThat(new XlsxDates(true).of(BigDecimal.ONE, "yyyy-mm-dd")).contains("1904-01-02");
  }

  @Test
  void aDateIsReadByItsFormat() throws IOException {
    Path file =
        workbook(
            "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46084</v></c>%s</row>"
                .formatted(text("B2", "Clear.")),
            true);

    assertThat(read(file)).containsExactly("2 id=2026-03-03 report=Clear.");
  }

  @Test
  void whatHasNoValueIsListedWhereItIsNeeded() throws IOException {
    String error = "<c r=\"%s\" t=\"e\"><v>%s</v></c>";
    Path file =
        workbook(
            "<row r=\"2\">%s%s</row>".formatted(text("A2", "x1"), error.formatted("B2", "#REF!"))
                + "<row r=\"3\">%s<c r=\"B3\"><f>Z1</f></c></row>".formatted(text("A3", "x2"))
                + "<row r=\"4\">%s%s<c r=\"C4\"><f>Z1</f></c></row>"
                    .formatted(text("A4", "x3"), text("B4", "Clear."))
                + "<row r=\"5\">%s%s</row>"
                    .formatted(text("A5", "x4"), error.formatted("B5", "#N/A"))
                + "<row r=\"6\"><c r=\"A6\"><f>Z1</f></c>%s</row>".formatted(text("B6", "Wet.")),
            false);

    String formula = "a formula without its result; save the workbook in Excel";
    assertThat(read(file))
        .containsExactly(
            "2 ! unreadable id=x1: holds, in column 2, an error in place of a value",
            "3 ! unreadable id=x2: holds, in column 2, " + formula,
            "4 id=x3 report=Clear.",
            "5 id=x4 report= (empty-text: no text)",
            "6 ! unreadable id=: holds, in column 1, " + formula);
  }

  @Test
  void aSharedTextThatIsNotThereIsNoEmptyOne() throws IOException {
    String texts = "<si><t>Clear.</t></si><si><r><t>We</t></r><r><t>t.</t></r></si><si><t/></si>";
    String last =
        "<row r=\"2\">%s%s</row>".formatted(text("A2", "x1"), shared("B2", 1))
            + "<row r=\"3\">%s%s</row>".formatted(text("A3", "x2"), shared("B3", 2));
    String beyond = "<row r=\"4\">%s%s</row>".formatted(text("A4", "x3"), shared("B4", 3));
    String far = "<row>%s%s</row>".formatted(text("A4", "x3"), shared("B4", Integer.MAX_VALUE));
    String missing =
        "a.xlsx:4: is an Excel workbook in which the text of a cell is missing: it was not written"
            + " whole, or was damaged";

    assertThat(read(workbook(last, false, texts)))
        .containsExactly("2 id=x1 report=Wet.", "3 id=x2 report= (empty-text: no text)");
    for (String row : List.of(beyond, far)) {
      Path file = workbook(last + row, false, "\uFEFF<!-- <si/> -->" + texts);
      assertThatThrownBy(() -> read(file)).hasMessageEndingWith(missing);
    }
    Path without = workbook(last, false);
    assertThatThrownBy(() -> read(without)).hasMessageEndingWith(missing.replace(":4:", ":2:"));
  }

  private static String shared(String cell, int text) {
    return "<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(cell, text);
  }

  private static String text(String cell, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(cell, text);
  }

  private Path workbook(String rows, boolean styled) throws IOException {
    return workbook(rows, styled, "");
  }

  private Path workbook(String rows, boolean styled, String texts) throws IOException {
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    String part = "<Override PartName=\"/xl/%s.xml\" ContentType=\"" + types + "%s+xml\"/>";
    Map<String, String> entries =
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + part.formatted("workbook", "sheet.main")
                + part.formatted("worksheets/sheet1", "worksheet")
                + (styled ? part.formatted("styles", "styles") : "")
                + (texts.isEmpty() ? "" : part.formatted("sharedStrings", "sharedStrings"))
                + "</Types>",
            "xl/workbook.xml",
            "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"a\" sheetId=\"1\""
                    .formatted(MAIN, OFFICE)
                + " r:id=\"rId1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    .formatted(OFFICE)
                + (styled
                    ? "<Relationship Id=\"rId2\" Type=\"%s/styles\" Target=\"styles.xml\"/>"
                        .formatted(OFFICE)
                    : "")
                + "</Relationships>",
            "xl/styles.xml",
            "<styleSheet xmlns=\"%s\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
                    .formatted(MAIN)
                + "</styleSheet>",
            "xl/sharedStrings.xml",
            "%s<sst xmlns=\"%s\">%s</sst>"
                .formatted(
                    texts.startsWith("\uFEFF") ? "\uFEFF" : "", MAIN, texts.replace("\uFEFF", "")),
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"%s\"><sheetData>%s%s</sheetData></worksheet>"
                .formatted(MAIN, HEADER, rows));
    Path file = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static List<String> read(Path file) throws IOException {
    try (ReportReader reader = ReportReaders.open(List.of(Source.of(file)), ReadOptions.DEFAULTS)) {
      return ReportReaderAssert.readAll(reader).stream().map(ReportReaderAssert::describe).toList();
    }
  }
}
