package org.radlabel.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.formats.InputException;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.ReportReaderAssert;
import org.radlabel.formats.files.Source;

/** What stands in a folder or an archive is read, listed or passed over, whatever it is. */
class NothingLostTest {
  private static final String NOWHERE =
      "is a link that leads nowhere; fetch what it stands for, or remove it";
  private static final String SPECIAL =
      "is no file but a pipe, a socket or a device; it is not read in a folder";
  private static final String IN_ARCHIVE = "is a link or a special file in the archive";

  @TempDir private Path folder;

  @Test
  void aLinkedFolderIsRead() throws IOException {
    write("tree/s1.txt", "Edema.");
    write("real/p11/s2.txt", "Pneumothorax.");
    link("tree/p11", "../real/p11");

    assertThat(read("tree")).containsExactly("0 id=s2 text=Pneumothorax.", "0 id=s1 text=Edema.");
  }

  @Test
  void aFolderThatIsReachedTwiceIsReadOnce() throws IOException {
    write("tree/a/s1.txt", "Edema.");
    write("real/deep/s2.txt", "Effusion.");
    link("tree/round", "..");
    link("tree/a/self", ".");
    link("tree/a/b", "../a");
    link("tree/z1", "../real/deep");
    link("tree/z2", "../real");

    assertThat(read("tree/a")).contains("0 id=s1 text=Edema.");
    link("here/loop", "../here/loop");
    write("here/s3.txt", "Fracture.");

    assertThat(read("tree").stream().filter(line -> line.contains("id=s1")).toList()).hasSize(1);
    assertThat(read("tree").stream().filter(line -> line.contains("id=s2")).toList()).hasSize(1);
    assertThat(read("here"))
        .containsExactly("0 ! unreadable id=loop: " + NOWHERE, "0 id=s3 text=Fracture.");
  }

  @Test
  void whatBearsAReportsNameAndIsNoFileIsListed() throws Exception {
    write("tree/s1.txt", "Edema.");
    link("tree/s3.txt", "/annex/s3");
    link("tree/p12", "/annex/p12");
    link("tree/image.dcm", "/annex/image.dcm");
    fifo("tree/s4.txt");
    fifo("tree/control");

    assertThat(read("tree"))
        .containsExactly(
            "0 ! unreadable id=p12: " + NOWHERE,
            "0 id=s1 text=Edema.",
            "0 ! unreadable id=s3: " + NOWHERE,
            "0 ! unreadable id=s4: " + SPECIAL);
  }

  @Test
  void aFolderOfLinksThatLeadNowhereIsListedWhole() throws IOException {
    link("tree/s1.txt", "/annex/1");
    link("tree/s2.txt", "/annex/2");

    assertThat(read("tree"))
        .containsExactly("0 ! unreadable id=s1: " + NOWHERE, "0 ! unreadable id=s2: " + NOWHERE);
  }

  @Test
  void hiddenFilesAndFoldersArePassedOverAndCounted() throws IOException {
    Map<String, String> files = new TreeMap<>();
    files.put(".git/a.txt", "Edema.");
    files.put("p1/.cache/deep/b.txt", "Edema.");
    files.put("p1/.c.txt", "Edema.");
    files.put(".git/objects/17", "x");
    files.put("__MACOSX/p1/._d.txt", "x");
    files.put("p1/e.txt", "Fracture.");
    String[] expected = {
      "0 - hidden id=a",
      "0 - hidden id=._d",
      "0 - hidden id=.c",
      "0 - hidden id=b",
      "0 id=e text=Fracture."
    };
    for (Map.Entry<String, String> file : files.entrySet()) {
      write("tree/" + file.getKey(), file.getValue());
    }

    assertThat(read("tree")).containsExactly(expected);
    assertThat(read(zip(files, Map.of()))).containsExactly(expected);
    assertThat(read(tar(files, Map.of()))).containsExactlyInAnyOrder(expected);
  }

  @Test
  void aHiddenFolderToWhichALinkLeadsIsRead() throws IOException {
    write("tree/.dvc/cache/s1.txt", "Edema.");
    link("tree/reports", ".dvc/cache");

    assertThat(read("tree")).containsExactly("0 id=s1 text=Edema.");
  }

  @ParameterizedTest
  @CsvSource({
    "r.rtf, an RTF document", "r.docx, a Word document", "r.DOC, a Word document",
    "r.pdf, a PDF document", "r.html, an HTML page", "r.odt, an OpenDocument text"
  })
  void documentsThatMayBeReportsAreListed(String name, String form) throws IOException {
    Map<String, String> files = new TreeMap<>(Map.of("a.txt", "Edema.", name, "x"));
    files.put("index.html", "x");
    files.put("image.dcm", "x");
    String[] expected = {
      "0 id=a text=Edema.",
      "0 ! unreadable id=%s: is %s, which is not read; save it as plain text".formatted(name, form)
    };
    for (Map.Entry<String, String> file : files.entrySet()) {
      write("tree/" + file.getKey(), file.getValue());
    }

    assertThat(read("tree")).containsExactly(expected);
    assertThat(read(zip(files, Map.of()))).containsExactly(expected);
    assertThat(read(tar(files, Map.of()))).containsExactly(expected);
  }

  @Test
  void aManualBesideTablesIsNoReport() throws IOException {
    write("tree/a.csv", "id,report\n1,Edema.\n");
    write("tree/manual.pdf", "x");

    assertThat(read("tree")).containsExactly("2 id=1 report=Edema.");
  }

  @ParameterizedTest
  @ValueSource(
      bytes = {
        TarConstants.LF_SYMLINK,
        TarConstants.LF_LINK,
        TarConstants.LF_CHR,
        TarConstants.LF_BLK,
        TarConstants.LF_FIFO
      })
  void whatIsNoFileInATarIsListed(byte type) throws IOException {
    Path file = tar(Map.of("b.txt", "Edema."), Map.of("a.txt", type, "p11", type, "c.bin", type));

    assertThat(read(file))
        .containsExactlyInAnyOrder(
            "0 ! unreadable id=a: " + IN_ARCHIVE,
            "0 ! unreadable id=p11: " + IN_ARCHIVE,
            "0 id=b text=Edema.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0120777, 0020644, 0060644, 0010644, 0140644})
  void whatIsNoFileInAZipIsListed(int mode) throws IOException {
    Path file = zip(Map.of("b.txt", "Edema."), Map.of("a.txt", mode, "p11", mode, "c.bin", mode));

    assertThat(read(file))
        .containsExactly(
            "0 ! unreadable id=a: " + IN_ARCHIVE,
            "0 id=b text=Edema.",
            "0 ! unreadable id=p11: " + IN_ARCHIVE);
  }

  @Test
  void aZipWithACommentAndWithUnixModesIsRead() throws IOException {
    Path file = folder.resolve("in.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      zip.setComment("PK\5\6".repeat(9));
      ZipArchiveEntry entry = new ZipArchiveEntry("a.txt");
      entry.setUnixMode(0100644);
      put(zip, entry, "Edema.");
    }

    assertThat(read(file)).containsExactly("0 id=a text=Edema.");
  }

  @Test
  void anEncryptedZipIsNamedSo() throws IOException {
    Path file = zip(Map.of("a.txt", "Edema."), Map.of());
    byte[] bytes = Files.readAllBytes(file);
    int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    byte[] encrypted = bytes.clone();
    encrypted[directory + 8] |= 1;
    byte[] other = bytes.clone();
    other[directory + 10] = 99;

    assertThatThrownBy(() -> read(Files.write(file, encrypted)))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(
            ": is a zip that has entries that are encrypted, which are not read; unpack it first");
    assertThatThrownBy(() -> read(Files.write(file, other)))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(
            ": is a zip that has entries compressed by method 99; only deflate is read: unpack it"
                + " first");
  }

  /** In the way of Fifield: many entries of the directory share one packed file. */
  @Test
  void aZipWhoseEntriesOverlapIsRefused() throws IOException {
    Path one = zip(Map.of("a.txt", "Edema. ".repeat(1_000)), Map.of());
    byte[] bytes = Files.readAllBytes(one);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int directory = text.indexOf("PK\1\2");
    int end = text.indexOf("PK\5\6");
    StringBuilder overlapping = new StringBuilder(text.substring(0, directory));
    for (char c = 'b'; c < 'z'; c++) {
      overlapping.append(text.substring(directory, end).replace("a.txt", c + ".txt"));
    }
    int entries = 'z' - 'b';
    String tail = text.substring(end);
    char number = (char) entries;
    int length = (end - directory) * entries;
    overlapping
        .append(tail, 0, 8)
        .append(number)
        .append('\0')
        .append(number)
        .append('\0')
        .append((char) (length & 0xFF))
        .append((char) (length >> 8))
        .append("\0\0")
        .append(tail.substring(16));
    Files.write(one, overlapping.toString().getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> read(one))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(": is a zip whose entries overlap; it is not read");
  }

  @Test
  void aZipThatIsTooLargeAltogetherIsRefused() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < 80; i++) {
      files.put(i + ".txt", " ".repeat(1_000_000));
    }
    Path file = zip(files, Map.of());

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(
            ": is a zip that expands to more than 200 times its size (the limit, counted from"
                + " 67,108,864 bytes on)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"in.csv", "in.parquet", "in.zip", "in.jsonl.gz"})
  void aNamedPipeIsRead(String name) throws Exception {
    Path sample = sample(name);
    Path pipe = fifo("pipe-" + name);
    Thread feeder = new Thread(() -> feed(sample, pipe));
    feeder.start();
    List<String> piped = read(pipe);
    feeder.join();

    assertThat(piped).isEqualTo(read(sample)).isNotEmpty();
  }

  private Path sample(String name) throws IOException {
    Path samples = Path.of(System.getProperty("radlabel.root"), "corpus-samples/formats");
    return switch (name) {
      case "in.parquet" -> samples.resolve("reports.parquet");
      case "in.zip" -> zip(Map.of("a.txt", "Edema."), Map.of());
      case "in.jsonl.gz" -> samples.resolve("reports.jsonl.gz");
      default -> write("in.csv", "id,report\n1,Edema.\n");
    };
  }

  private static void feed(Path file, Path pipe) {
    try (OutputStream out = Files.newOutputStream(pipe)) {
      Files.copy(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    return Files.writeString(folder.resolve(name), text);
  }

  private void link(String name, String target) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.createSymbolicLink(folder.resolve(name), Path.of(target));
  }

  private Path fifo(String name) throws Exception {
    Path mkfifo = Path.of("/usr/bin/mkfifo");
    assumeTrue(Files.isExecutable(mkfifo), "needs mkfifo");
    Path pipe = folder.resolve(name);
    assertThat(new ProcessBuilder(mkfifo.toString(), pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  private Path zip(Map<String, String> files, Map<String, Integer> modes) throws IOException {
    Path file = folder.resolve("in.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      for (Map.Entry<String, String> content : files.entrySet()) {
        put(zip, new ZipArchiveEntry(content.getKey()), content.getValue());
      }
      for (Map.Entry<String, Integer> mode : modes.entrySet()) {
        ZipArchiveEntry entry = new ZipArchiveEntry(mode.getKey());
        entry.setUnixMode(mode.getValue());
        put(zip, entry, "/etc/passwd");
      }
    }
    return file;
  }

  private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, String content)
      throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeArchiveEntry();
  }

  private Path tar(Map<String, String> files, Map<String, Byte> types) throws IOException {
    Path file = folder.resolve("in.tar");
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> content : files.entrySet()) {
        byte[] bytes = content.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(content.getKey());
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
      for (Map.Entry<String, Byte> type : types.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(type.getKey(), type.getValue());
        entry.setLinkName("b.txt");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    }
    return file;
  }

  private List<String> read(String name) throws IOException {
    return read(folder.resolve(name));
  }

  private static List<String> read(Path file) throws IOException {
    try (ReportReader reader = ReportReaders.open(List.of(Source.of(file)), ReadOptions.DEFAULTS)) {
      return ReportReaderAssert.readAll(reader).stream().map(ReportReaderAssert::describe).toList();
    }
  }
}
