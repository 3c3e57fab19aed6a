package org.radlabel.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Label files and tables that are compressed with gzip. */
final class Gzip {
  private static final String ENDING = ".gz";
  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  static boolean isNamed(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** The name without the ending that says it is compressed. */
  static String bareName(String file) {
    return isNamed(file) ? file.substring(0, file.length() - ENDING.length()) : file;
  }

  /** The expanded bytes of a stream that begins as gzip does; of any other its own. */
  static InputStream expanded(InputStream in) throws IOException {
    InputStream buffered = new BufferedInputStream(in, BUFFER);
    buffered.mark(2);
    boolean packed = buffered.read() == 0x1F && buffered.read() == 0x8B;
    buffered.reset();
    return packed ? new GZIPInputStream(buffered, BUFFER) : buffered;
  }

  /** Compresses; neither a time nor a name is stored. */
  static OutputStream compress(OutputStream out) throws IOException {
    return new GZIPOutputStream(out, BUFFER);
  }
}
