package org.radlabel.formats.reports.archives;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.reports.input.Decoder;

/**
 * What a zip's directory says of its entries that {@link java.util.zip.ZipFile} does not tell:
 * which are links or devices, encrypted, or compressed in a way that is not read, and in which
 * encoding names are. A directory that is damaged is looked through as far as it goes; {@code
 * ZipFile} refuses it.
 */
final class ZipDirectory {
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int END64 = 0x06064b50;
  private static final int END64_LENGTH = 56;
  private static final int LOCATOR64 = 0x07064b50;
  private static final int LOCATOR64_LENGTH = 20;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final long IN_END64 = 0xFFFFFFFFL;

  private static final int ENCRYPTED = 1;
  private static final int NAMED_IN_UTF_8 = 1 << 11;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int UNIX = 3;
  private static final int MACOS = 19;
  private static final int FILE_TYPE = 0xF000;
  private static final int REGULAR = 0x8000;
  private static final int FOLDER = 0x4000;

  private final String name;
  private final FileChannel channel;
  private final List<Special> specials = new ArrayList<>();
  private Charset charset = StandardCharsets.UTF_8;

  /**
   * What a directory tells.
   *
   * @param charset the encoding of the names of which it is not said that they are in UTF-8
   * @param refusals why entries are no files that can be read, by their paths
   */
  record Told(Charset charset, Map<String, String> refusals) {}

  /** A link or a device, by its name as it is written. */
  private record Special(ByteBuffer path, boolean inUtf8) {}

  private ZipDirectory(String name, FileChannel channel) {
    this.name = name;
    this.channel = channel;
  }

  /**
   * Looks through the directory of a zip.
   *
   * @param name what messages call the zip
   * @throws InputException if the zip as a whole cannot be read, since entries are encrypted or
   *     compressed in a way that is not known
   */
  static Told of(String name, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ZipDirectory directory = new ZipDirectory(name, channel);
      directory.look();
      return new Told(directory.charset, directory.refusals());
    }
  }

  private Map<String, String> refusals() {
    Map<String, String> refusals = new HashMap<>();
    for (Special special : specials) {
      Charset its = special.inUtf8() ? StandardCharsets.UTF_8 : charset;
      refusals.put(its.decode(special.path()).toString(), Entries.SPECIAL);
    }
    return refusals;
  }

  /** That of the standard, in which Windows writes names that are not in UTF-8. */
  private static Charset codePage() {
    return Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
  }

  private void look() throws IOException {
    long end = end();
    if (end < 0) {
      return;
    }
    ByteBuffer record = bytes(end, END_LENGTH);
    long length = Integer.toUnsignedLong(record.getInt(12));
    long offset = Integer.toUnsignedLong(record.getInt(16));
    if (length == IN_END64 || offset == IN_END64 || record.getShort(10) == -1) {
      end = end64(end);
      length = end < 0 ? 0 : bytes(end, END64_LENGTH).getLong(40);
    }
    if (length > 0 && length <= end) {
      entries(end - length, length);
    }
  }

  /** Where the end record stands, searched for backwards since a comment may follow it. */
  private long end() throws IOException {
    long from = Math.max(0, channel.size() - END_LENGTH - MAX_COMMENT);
    ByteBuffer tail = bytes(from, (int) (channel.size() - from));
    for (int i = tail.limit() - END_LENGTH; i >= 0; i--) {
      boolean ends = tail.getInt(i) == END;
      if (ends && i + END_LENGTH + Short.toUnsignedInt(tail.getShort(i + 20)) == tail.limit()) {
        return from + i;
      }
    }
    return -1;
  }

  private long end64(long end) throws IOException {
    if (end < LOCATOR64_LENGTH) {
      return -1;
    }
    ByteBuffer locator = bytes(end - LOCATOR64_LENGTH, LOCATOR64_LENGTH);
    long at = locator.getLong(8);
    boolean stands =
        locator.getInt(0) == LOCATOR64 && at >= 0 && at <= channel.size() - END64_LENGTH;
    return stands && bytes(at, END64_LENGTH).getInt(0) == END64 ? at : -1;
  }

  private ByteBuffer bytes(long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
      // Until it is full, or the file ends.
    }
    return buffer.flip().limit() == length ? buffer : buffer.clear();
  }

  private void entries(long from, long length) throws IOException {
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel.position(from)));
    long left = length;
    while (left >= ENTRY_LENGTH) {
      ByteBuffer entry =
          ByteBuffer.wrap(in.readNBytes(ENTRY_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
      if (entry.limit() < ENTRY_LENGTH || entry.getInt(0) != ENTRY) {
        return;
      }
      byte[] path = in.readNBytes(Short.toUnsignedInt(entry.getShort(28)));
      int rest = Short.toUnsignedInt(entry.getShort(30)) + Short.toUnsignedInt(entry.getShort(32));
      in.skipNBytes(Math.min(rest, left - ENTRY_LENGTH - path.length));
      left -= ENTRY_LENGTH + path.length + rest;
      look(entry, path);
    }
  }

  private void look(ByteBuffer entry, byte[] path) throws InputException {
    int method = Short.toUnsignedInt(entry.getShort(10));
    if ((entry.getShort(8) & ENCRYPTED) != 0) {
      throw refused("has entries that are encrypted, which are not read; unpack it first");
    }
    if (method != STORED && method != DEFLATED) {
      throw refused(
          "has entries compressed by method %d; only deflate is read: unpack it first"
              .formatted(method));
    }
    boolean inUtf8 = (entry.getShort(8) & NAMED_IN_UTF_8) != 0;
    if (!inUtf8 && Decoder.decode(path, StandardCharsets.UTF_8).isEmpty()) {
      charset = codePage();
    }
    int host = entry.get(5);
    int type = (host == UNIX || host == MACOS) ? entry.getInt(38) >>> 16 & FILE_TYPE : REGULAR;
    if (type != REGULAR && type != FOLDER && type != 0) {
      specials.add(new Special(ByteBuffer.wrap(path), inUtf8));
    }
  }

  private InputException refused(String what) {
    return new InputException(Place.of(name), "is a zip that " + what);
  }
}
