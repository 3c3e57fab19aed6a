package org.radlabel.formats.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.radlabel.formats.InputException;

/**
 * By what an input is known again.
 *
 * @param name the input as the user named it
 * @param bytes the size of a file; empty for a folder or a stream
 * @param crc32 the CRC-32 of a file's bytes, or of the sorted names and sizes of a folder's files,
 *     as eight hexadecimal digits; empty for a stream
 */
public record InputPrint(String name, Optional<Long> bytes, Optional<String> crc32) {
  private static final int BUFFER = 1 << 16;

  /**
   * Reads a file, or lists a folder; a stream is left alone.
   *
   * @param source the input
   * @param own files that this process writes, which do not count in a folder
   * @return by what it is known again
   * @throws InputException if it cannot be read
   */
  public static InputPrint of(Source source, Set<Path> own) throws IOException {
    if (source.isFolder()) {
      Path folder = source.path().orElseThrow();
      return new InputPrint(
          source.name(),
          Optional.empty(),
          Optional.of(folder(folder, FolderFiles.of(folder, own))));
    }
    Optional<Long> size = source.size();
    return new InputPrint(
        source.name(), size, size.isPresent() ? Optional.of(file(source)) : Optional.empty());
  }

  /**
   * {@return whether both are of the same input: by name alone where nothing is known of what it
   * holds}
   *
   * @param other what an input looked like at another time
   */
  public boolean isOf(InputPrint other) {
    return bytes.equals(other.bytes)
        && crc32.equals(other.crc32)
        && (crc32.isPresent() || name.equals(other.name));
  }

  private static String file(Source source) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = source.open()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        crc.update(buffer, 0, n);
      }
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw InputException.unreadable(source.name(), e);
    }
    return hex(crc.getValue());
  }

  /**
   * {@return the sum of the sorted names and sizes of a folder's files}
   *
   * @param folder the folder, to which the names are relative
   * @param entries its files
   */
  public static String folder(Path folder, List<FolderFiles.Entry> entries) {
    return sum(entries.stream().map(entry -> nameAndSize(folder, entry) + '\n'));
  }

  /**
   * {@return a file's name and its size in bytes}
   *
   * @param folder the folder, to which the name is relative
   * @param entry the file
   */
  public static String nameAndSize(Path folder, FolderFiles.Entry entry) {
    boolean isFile = entry.state() == FolderFiles.State.FILE;
    String name = folder.relativize(entry.path()).toString().replace('\\', '/');
    return name + '\t' + (isFile ? Long.toString(entry.size()) : "-");
  }

  /**
   * {@return the sum of lines, in whatever order they come}
   *
   * @param lines the lines
   */
  public static String sum(Stream<String> lines) {
    CRC32 crc = new CRC32();
    lines.sorted().forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
    return hex(crc.getValue());
  }

  /**
   * {@return a checksum as eight hexadecimal digits}
   *
   * @param crc32 the checksum, from 0 to 2^32 - 1
   */
  public static String hex(long crc32) {
    return "%08x".formatted(crc32);
  }
}
