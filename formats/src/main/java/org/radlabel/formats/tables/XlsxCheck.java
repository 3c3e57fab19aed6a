package org.radlabel.formats.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;

/**
 * Expands a workbook once, before it is opened, to see that it is whole and expands within measure:
 * the library that reads it keeps what cells share in memory, and does not count.
 */
final class XlsxCheck {
  /** A workbook may expand to so many times its size... */
  private static final long RATIO = 200;

  /** ...once it is larger than this. */
  private static final long RATIO_FROM = 1L << 26;

  private XlsxCheck() {}

  static void check(String name, Path file) throws IOException {
    long size = Files.size(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      long expanded = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        expanded += expanded(name, zip, entry, size, expanded);
      }
    } catch (ZipException | RuntimeException e) {
      throw damaged(name, e);
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw damaged(name, e);
    }
  }

  private static long expanded(String name, ZipFile zip, ZipEntry entry, long size, long before)
      throws IOException {
    byte[] buffer = new byte[1 << 14];
    long expanded = 0;
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        expanded += n;
        if (before + expanded > RATIO_FROM && (before + expanded) / RATIO > size) {
          throw new InputException(
              Place.of(name),
              "is an Excel workbook that expands to more than %,d times its size (the limit, counted from %,d bytes on)"
                  .formatted(RATIO, RATIO_FROM));
        }
      }
    }
    if (entry.getCrc() != sum.getValue()) {
      throw damaged(name, new ZipException("checksum"));
    }
    return expanded;
  }

  static InputException damaged(String name, Throwable cause) {
    return new InputException(
        Place.of(name),
        "is an Excel workbook that is cut off, damaged or written in a way that is not read",
        cause);
  }
}
