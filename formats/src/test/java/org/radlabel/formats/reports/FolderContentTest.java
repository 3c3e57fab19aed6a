package org.radlabel.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportReaderAssert;
import org.radlabel.formats.files.Source;

/** Files of a folder are read as what they hold, where their names say little or nothing. */
class FolderContentTest {
  @TempDir private Path folder;

  @Test
  void messagesAreReadWhateverTheirFilesAreCalled() throws IOException {
    write("a.msg", message("7", "Clear."));
    write("b.0001", message("8", "Edema."));
    write("c", message("9", "No edema."));
    write("d.hl7", message("10", "Effusion."));
    write("notes", "Sent again on Monday.");
    write("scan.png", message("11", "Not looked at."));

    assertThat(read())
        .containsExactly(
            "2 id=7 text=Clear.",
            "2 id=8 text=Edema.",
            "2 id=9 text=No edema.",
            "2 id=10 text=Effusion.");
  }

  @Test
  void reportsOfAnotherFormAreListedWhateverTheirFilesAreCalled() throws IOException {
    write("a.csv", "id,report\n1,Clear.\n");
    write("a2.csv", "id,report\n2,Clear.\n");
    write("b.dat", message("7", "Edema."));
    write("c", "{\"resourceType\":\"DiagnosticReport\",\"id\":\"x\"}");

    assertThat(read())
        .containsExactly(
            "2 id=1 report=Clear.",
            "2 id=2 report=Clear.",
            "0 ! unreadable id=: is not one of the folder's report files (.csv, .tsv, .xlsx); name"
                + " the form that counts with --input-format",
            "0 ! unreadable id=: is not one of the folder's report files (.csv, .tsv, .xlsx); name"
                + " the form that counts with --input-format");
  }

  @Test
  void aTextFileMayHoldAMessageOrATable() throws IOException {
    write("a.txt", "Clear.");
    write("b.txt", message("7", "Edema."));
    write("c.txt", "study_id\treport\ns1\tNo edema.\ns2\tEffusion.\n");
    write("d.txt", "");
    write("e.txt", "[unsigned] <b>Clear</b>.");

    assertThat(read())
        .containsExactly(
            "0 id=a text=Clear.",
            "2 id=7 text=Edema.",
            "2 id=s1 report=No edema.",
            "3 id=s2 report=Effusion.",
            "0 id=d text= (empty-text: no text)",
            "0 id=e text=[unsigned] <b>Clear</b>.");
  }

  @Test
  void whatStandsBesideTheTreeOfMimicIsNoReport() throws IOException {
    Path patient = Files.createDirectories(folder.resolve("files/p10/p10000001"));
    Files.writeString(patient.resolve("s50000001.txt"), "Mild edema.");
    for (String name :
        List.of("LICENSE.txt", "SHA256SUMS.txt", "README", "index.html", "cxr-study-list.csv")) {
      write(name, "terms");
    }

    assertThat(read()).containsExactly("0 id=s50000001 text=Mild edema.");
    write("more.txt", "A text that may be a report.");
    assertThat(read()).hasSize(2);
  }

  @Test
  void theMarkOfAFileWinsOverTheEncodingThatIsNamed() throws IOException {
    Files.write(
        folder.resolve("a.csv"),
        "id,report\nM\u00FC,Mild edema.\n".getBytes(StandardCharsets.ISO_8859_1));
    write("b.csv", "\uFEFFid,report\nN\u00FC,No mass.\n\uFEFFid,report\n\uFEFF3,Clear.\n");

    assertThat(readAs(ReadOptions.DEFAULTS.withCharset(StandardCharsets.ISO_8859_1)))
        .containsExactly(
            "2 id=M\u00FC report=Mild edema.",
            "2 id=N\u00FC report=No mass.",
            "3 ! unreadable id=: repeats the names of the columns",
            "4 id=3 report=Clear.");
  }

  @Test
  void marksOfLinesOfJsonAreLeftOut() throws IOException {
    write(
        "a.jsonl",
        "\uFEFF{\"id\":1,\"report\":\"Clear.\"}\n\uFEFF{\"id\":2,\"report\":\"Wet.\"}\n");

    assertThat(read()).containsExactly("1 id=1 report=Clear.", "2 id=2 report=Wet.");
  }

  @Test
  void namesInAZipOfWindowsAreRead() throws IOException {
    Path file = folder.resolve("w.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      zip.setEncoding("IBM437");
      zip.setUseLanguageEncodingFlag(false);
      zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
      putLink(zip, "L\u00FC.txt");
      put(zip, "M\u00FC.txt", "Mild edema.");
      put(zip, "b.txt", "Clear.");
    }

    assertThat(readAs(Source.of(file), ReadOptions.DEFAULTS))
        .containsExactly(
            "0 ! unreadable id=L\u00FC: is a link or a special file in the archive",
            "0 id=M\u00FC text=Mild edema.",
            "0 id=b text=Clear.");
  }

  private static void put(ZipArchiveOutputStream zip, String name, String text) throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeArchiveEntry();
  }

  private static void putLink(ZipArchiveOutputStream zip, String name) throws IOException {
    ZipArchiveEntry link = new ZipArchiveEntry(name);
    link.setUnixMode(0120777);
    zip.putArchiveEntry(link);
    zip.write("b.txt".getBytes(StandardCharsets.UTF_8));
    zip.closeArchiveEntry();
  }

  @Test
  void aLicenceAmongOtherTextsIsRead() throws IOException {
    write("LICENSE.txt", "terms");
    write("1.txt", "Mild edema.");

    assertThat(read()).hasSize(2);
  }

  /** The patterns by which forms are told take as long as the blanks, not as their square. */
  @Test
  void aTextOfBlanksIsSoonRead() throws IOException {
    for (int i = 0; i < 20; i++) {
      write(i + ".txt", " \t".repeat(10_000));
    }

    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), this::read)).hasSize(20);
  }

  private static String message(String order, String text) {
    return "MSH|^~\\&|R|H|A|H|1||ORU^R01|M%1$s|P|2.5\rOBR|1||%1$s\rOBX|1|TX|C||%2$s||||||F\r"
        .formatted(order, text);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> read() throws IOException {
    return readAs(ReadOptions.DEFAULTS);
  }

  private List<String> readAs(ReadOptions options) throws IOException {
    return readAs(Source.of(folder), options);
  }

  private static List<String> readAs(Source source, ReadOptions options) throws IOException {
    try (ReportReader reader = ReportReaders.open(List.of(source), options)) {
      return ReportReaderAssert.readAll(reader).stream().map(ReportReaderAssert::describe).toList();
    }
  }
}
