package org.radlabel.formats.readers;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** How an input is compressed; known by its first bytes. */
enum Compression {
  NONE(""),
  GZIP(".gz"),
  ZSTD(".zst");

  private final String ending;

  Compression(String ending) {
    this.ending = ending;
  }

  static Compression of(byte[] head) {
    if (Bytes.startsWith(head, 0x1F, 0x8B)) {
      return GZIP;
    }
    return Bytes.startsWith(head, 0x28, 0xB5, 0x2F, 0xFD) ? ZSTD : NONE;
  }

  /** The expanded bytes; all members or frames, one behind the other. */
  InputStream expand(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP -> Libraries.gzip(in);
      case ZSTD -> Libraries.zstd(in);
    };
  }

  /** Apart, so that the libraries are loaded only when they are needed. */
  private static final class Libraries {
    private Libraries() {}

    static InputStream gzip(InputStream in) throws IOException {
      return GzipCompressorInputStream.builder()
          .setInputStream(in)
          .setDecompressConcatenated(true)
          .get();
    }

    static InputStream zstd(InputStream in) throws IOException {
      return new ZstdInputStream(in);
    }
  }

  /** A file's name without the ending that says it is compressed. */
  static String bareName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz")) {
      return name.substring(0, name.length() - "tgz".length()) + "tar";
    }
    for (Compression compression : values()) {
      if (compression != NONE && lower.endsWith(compression.ending)) {
        return name.substring(0, name.length() - compression.ending.length());
      }
    }
    return name;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
