package org.radlabel.formats.reports.recognition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.reports.input.Bytes;
import org.radlabel.formats.reports.input.Input;

/** Office documents, which are zips: a workbook is read, others are refused by their names. */
public final class OfficeZip {
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final Map<String, String> OTHERS =
      Map.of(
          "word/document.xml", "a Word document (.docx)",
          "ppt/presentation.xml", "a PowerPoint presentation (.pptx)",
          "xl/workbook.bin", "a binary Excel workbook (.xlsb)",
          "content.xml", "an OpenDocument file (.odt, .ods)");

  private OfficeZip() {}

  /**
   * {@return whether this is an Excel workbook}
   *
   * @param input the input, opened
   * @throws InputException if it is another document
   */
  public static boolean isWorkbook(Input input) throws InputException {
    if (!Bytes.isZip(input.head())) {
      return false;
    }
    Optional<String> openDocument = Signature.of(input.head());
    if (openDocument.isPresent()) {
      throw unread(input, openDocument.get());
    }
    Predicate<String> holds = entries(input);
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      boolean isOffice = holds.test("[Content_Types].xml") || holds.test("META-INF/manifest.xml");
      if (isOffice && holds.test(other.getKey())) {
        throw unread(input, other.getValue());
      }
    }
    return holds.test(WORKBOOK);
  }

  private static InputException unread(Input input, String what) {
    return new InputException(Place.of(input.name()), "is %s, which is not read".formatted(what));
  }

  /** By the zip's directory, or for a stream by the names among its first bytes. */
  private static Predicate<String> entries(Input input) {
    Optional<Path> file = input.file();
    if (file.isPresent()) {
      try (ZipFile zip = new ZipFile(file.get().toFile())) {
        List<String> names = zip.stream().map(ZipEntry::getName).toList();
        return names::contains;
      } catch (IOException | RuntimeException e) {
        return name -> false;
      }
    }
    String head = new String(input.head(), StandardCharsets.ISO_8859_1);
    return head::contains;
  }
}
