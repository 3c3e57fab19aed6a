package org.radlabel.formats.files;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.radlabel.formats.libraries.MissingLibraryException;
import org.radlabel.formats.libraries.OptionalLibrary;
import org.radlabel.lexicons.rules.EnumNames;

/**
 * How a file is compressed: what is read is known by its first bytes, what is written by its name.
 */
public enum Compression {
  /** Not at all. */
  NONE("", new byte[0]),
  /** With gzip, {@code .gz}. */
  GZIP(".gz", new byte[] {0x1F, (byte) 0x8B}),
  /** With Zstandard, {@code .zst}. */
  ZSTD(".zst", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD});

  private static final int BUFFER = 1 << 16;

  private final String ending;

  @SuppressWarnings("ImmutableEnumChecker") // Never handed out, and not written to.
  private final byte[] magic;

  Compression(String ending, byte[] magic) {
    this.ending = ending;
    this.magic = magic;
  }

  /**
   * {@return the compression of a file}
   *
   * @param head the file's first bytes
   */
  public static Compression of(byte[] head) {
    return GZIP.begins(head) ? GZIP : ZSTD.begins(head) || isSkippable(head) ? ZSTD : NONE;
  }

  /** Whether this is a frame of zstd that holds no data, such as pzstd puts in front. */
  private static boolean isSkippable(byte[] head) {
    return head.length >= 4
        && (head[0] & 0xF0) == 0x50
        && head[1] == 0x2A
        && head[2] == 0x4D
        && head[3] == 0x18;
  }

  private boolean begins(byte[] head) {
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }

  /**
   * {@return the compression that a file's name tells}
   *
   * @param file the file's name
   */
  public static Compression named(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return lower.endsWith(GZIP.ending) ? GZIP : lower.endsWith(ZSTD.ending) ? ZSTD : NONE;
  }

  /**
   * {@return a file's name without the ending that says it is compressed; {@code .tgz} is a {@code
   * .tar}}
   *
   * @param file the file's name
   */
  public static String bareName(String file) {
    if (file.toLowerCase(Locale.ROOT).endsWith(".tgz")) {
      return file.substring(0, file.length() - "tgz".length()) + "tar";
    }
    return file.substring(0, file.length() - named(file).ending.length());
  }

  /**
   * {@return the expanded bytes; all members or frames, one after the other}
   *
   * @param in the bytes; closed with what is returned
   * @throws IOException if they are not of this form
   */
  public InputStream expand(InputStream in) throws IOException {
    requireLibrary();
    return switch (this) {
      case NONE -> in;
      case GZIP -> new GzipStream(in);
      case ZSTD -> Libraries.zstd(in);
    };
  }

  /** To be called before anything of this form is read or written. */
  void requireLibrary() throws MissingLibraryException {
    if (this == ZSTD) {
      OptionalLibrary.ZSTD.require();
    }
  }

  /** Compresses; neither a time nor a name is stored, so that the same bytes give the same. */
  OutputStream compress(OutputStream out) throws IOException {
    return switch (this) {
      case NONE -> out;
      case GZIP -> new GZIPOutputStream(out, BUFFER);
      case ZSTD -> Libraries.toZstd(out);
    };
  }

  /** Apart, so that the library is loaded only when it is needed. */
  private static final class Libraries {
    private Libraries() {}

    static InputStream zstd(InputStream in) throws IOException {
      return new ZstdInputStream(in);
    }

    static OutputStream toZstd(OutputStream out) throws IOException {
      return new ZstdOutputStream(out).setChecksum(true);
    }
  }

  /** In lower case: {@code gzip}. */
  @Override
  public String toString() {
    return EnumNames.typed(this);
  }
}
