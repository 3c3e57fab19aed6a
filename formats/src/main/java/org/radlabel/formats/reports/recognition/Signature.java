package org.radlabel.formats.reports.recognition;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The first bytes of forms that are known and not read.
 *
 * @param what the form in words, as in "is a PDF"
 * @param offset where its bytes stand
 * @param bytes what stands there, in hexadecimal
 */
record Signature(String what, int offset, String bytes) {
  private static final String OFFICE = "an old Word, Excel or PowerPoint file (.doc, .xls, .ppt)";

  /** The first entry of the zip, which is not compressed. */
  private static final String MIMETYPE = "mimetypeapplication/vnd.oasis.opendocument.";

  private static final List<Signature> ALL =
      List.of(
          of("a PDF", 0, "%PDF-"),
          of("RTF", 0, "{\\rtf"),
          of("a DICOM file", 128, "DICM"),
          new Signature(OFFICE, 0, "D0CF11E0A1B11AE1"),
          new Signature("a PNG image", 0, "89504E470D0A1A0A"),
          new Signature("a JPEG image", 0, "FFD8FF"),
          new Signature("a JPEG 2000 image", 0, "0000000C6A502020"),
          of("a GIF image", 0, "GIF8"),
          new Signature("a TIFF image", 0, "49492A00"),
          new Signature("a TIFF image", 0, "4D4D002A"),
          of("a PostScript file", 0, "%!PS"),
          new Signature("packed with 7-Zip", 0, "377ABCAF271C"),
          new Signature("a RAR archive", 0, "526172211A07"),
          new Signature("compressed with xz", 0, "FD377A585A00"),
          of("compressed with bzip2", 4, "1AY&SY"),
          new Signature("compressed with LZ4", 0, "04224D18"),
          of("an SQLite database", 0, "SQLite format 3"),
          new Signature("an HDF5 file", 0, "894844460D0A1A0A"),
          new Signature("a NumPy array", 0, "934E554D5059"),
          new Signature("a Python pickle", 0, "800295"),
          new Signature("a Python pickle", 0, "800395"),
          new Signature("a Python pickle", 0, "800495"),
          new Signature("a Python pickle", 0, "800595"),
          of("an Arrow file", 0, "ARROW1"),
          of("an encrypted Parquet file", 0, "PARE"),
          new Signature("an Avro file", 0, "4F626A01"),
          of("an SPSS file (.sav)", 0, "$FL2@(#)"),
          of("an SPSS file (.zsav)", 0, "$FL3@(#)"),
          of("a Stata file (.dta)", 0, "<stata_dta>"),
          new Signature("a Stata file (.dta)", 0, "72010100"),
          new Signature("a Stata file (.dta)", 0, "72020100"),
          new Signature("a Stata file (.dta)", 0, "73010100"),
          new Signature("a Stata file (.dta)", 0, "73020100"),
          new Signature("a SAS file (.sas7bdat)", 12, "C2EA8160B31411CFBD92080009C7318C"),
          of("an OpenDocument text (.odt)", 30, MIMETYPE + "text"),
          of("an OpenDocument spreadsheet (.ods)", 30, MIMETYPE + "spreadsheet"),
          of("an OpenDocument presentation (.odp)", 30, MIMETYPE + "presentation"),
          new Signature("a program", 0, "7F454C46"));

  private static Signature of(String what, int offset, String ascii) {
    byte[] bytes = ascii.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    return new Signature(what, offset, HexFormat.of().withUpperCase().formatHex(bytes));
  }

  /** What a file with these first bytes is, if that is known and not read; blanks may lead. */
  static Optional<String> of(byte[] head) {
    return ALL.stream().filter(s -> s.fits(head, blanks(head))).map(Signature::what).findFirst();
  }

  /** How many blanks and marks of UTF-8 stand before anything else. */
  private static int blanks(byte[] head) {
    int i = 0;
    while (i < head.length && " \t\r\n\u00EF\u00BB\u00BF".indexOf(head[i] & 0xFF) >= 0) {
      i++;
    }
    return i;
  }

  private boolean fits(byte[] head, int blanks) {
    byte[] magic = HexFormat.of().parseHex(bytes);
    return stands(head, offset, magic) || stands(head, offset + blanks, magic);
  }

  private static boolean stands(byte[] head, int from, byte[] magic) {
    int to = from + magic.length;
    return to <= head.length && Arrays.equals(head, from, to, magic, 0, magic.length);
  }
}
