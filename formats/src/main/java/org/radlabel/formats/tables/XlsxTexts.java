package org.radlabel.formats.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;

/**
 * Whether a workbook holds every text that its cells share. Cells name such a text by its number;
 * the library that reads the workbook takes one that is not there for an empty one, and makes room
 * for all numbers below it. Not thread-safe.
 */
final class XlsxTexts {
  private static final XMLInputFactory FACTORY = factory();
  private static final String LIST =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
  private static final String CONTENTS = "[Content_Types].xml";

  private final String name;
  private final ZipFile zip;

  private XlsxTexts(String name, ZipFile zip) {
    this.name = name;
    this.zip = zip;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Refuses a workbook of which a cell names a text that is not there. */
  static void check(String name, Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      new XlsxTexts(name, zip).check();
    }
  }

  private void check() throws IOException {
    Texts texts = new Texts();
    read(list(), texts);
    for (ZipEntry entry : zip.stream().filter(XlsxTexts::mayBeSheet).toList()) {
      Cells cells = new Cells(texts.count);
      read(entry.getName(), cells);
      if (cells.missing > 0) {
        throw new InputException(
            new Place(name, cells.missing),
            "is an Excel workbook in which the text of a cell is missing: it was not written whole,"
                + " or was damaged");
      }
    }
  }

  private static boolean mayBeSheet(ZipEntry entry) {
    return entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  /** The name of the part that holds the texts; {@code ""} if there is none. */
  private String list() throws IOException {
    Contents contents = new Contents();
    read(CONTENTS, contents);
    String part = contents.list.startsWith("/") ? contents.list.substring(1) : contents.list;
    return zip.stream()
        .map(ZipEntry::getName)
        .filter(part::equalsIgnoreCase)
        .findFirst()
        .orElse("");
  }

  /** What is looked for in a part. */
  private interface Look {
    /**
     * Takes the start of an element.
     *
     * @return whether there may be more to see
     */
    boolean element(XMLStreamReader xml) throws XMLStreamException;

    /** The part is not well-formed, which whoever reads it will say. */
    default void broken() {}
  }

  private void read(String part, Look look) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    try (Reader reader = reader(zip.getInputStream(entry))) {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(reader);
      boolean more = true;
      while (more && xml.hasNext()) {
        more = xml.next() != XMLStreamConstants.START_ELEMENT || look.element(xml);
      }
    } catch (XMLStreamException | RuntimeException e) {
      look.broken();
    }
  }

  /** Names and numbers are ASCII; what other bytes mean does not matter here. */
  private static Reader reader(InputStream in) throws IOException {
    BOMInputStream unmarked =
        BOMInputStream.builder()
            .setInputStream(in)
            .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE)
            .get();
    boolean wide = unmarked.hasBOM() && !unmarked.hasBOM(ByteOrderMark.UTF_8);
    return new InputStreamReader(
        unmarked,
        wide ? Charset.forName(unmarked.getBOMCharsetName()) : StandardCharsets.ISO_8859_1);
  }

  /** Which part is the list of texts. */
  private static final class Contents implements Look {
    private String list = "";

    @Override
    public boolean element(XMLStreamReader xml) {
      if (LIST.equals(xml.getAttributeValue(null, "ContentType"))) {
        list = xml.getAttributeValue(null, "PartName");
      }
      return list.isEmpty();
    }
  }

  /** How many texts there are. */
  private static final class Texts implements Look {
    private long count;

    @Override
    public boolean element(XMLStreamReader xml) {
      count += xml.getLocalName().equals("si") ? 1 : 0;
      return true;
    }

    @Override
    public void broken() {
      count = Long.MAX_VALUE;
    }
  }

  /** The first row of a sheet with a text that is not there. */
  private static final class Cells implements Look {
    private final long texts;
    private boolean inSheet;
    private boolean shares;
    private long row;
    private long missing;

    Cells(long texts) {
      this.texts = texts;
    }

    @Override
    public boolean element(XMLStreamReader xml) throws XMLStreamException {
      String element = xml.getLocalName();
      inSheet |= element.equals("worksheet");
      if (element.equals("row")) {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Long.parseLong(number);
      } else if (element.equals("c")) {
        shares = "s".equals(xml.getAttributeValue(null, "t"));
      } else if (element.equals("v") && shares) {
        missing = isMissing(xml.getElementText()) ? Math.max(1, row) : 0;
      }
      return inSheet && missing == 0;
    }

    private boolean isMissing(String number) {
      return !number.isEmpty() && Long.parseLong(number) >= texts;
    }
  }
}
