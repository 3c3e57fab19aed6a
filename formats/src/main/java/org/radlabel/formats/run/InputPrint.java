package org.radlabel.formats.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Source;
import org.radlabel.formats.files.FolderFiles;

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

  /** Checks for null. */
  public InputPrint {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(crc32, "crc32");
  }

  /**
   * Reads a file, or lists a folder; a stream is left alone.
   *
   * @param own files that this process writes, which do not count in a folder
   * @throws InputException if it cannot be read
   */
  public static InputPrint of(Source source, Set<Path> own) throws IOException {
    if (source.isFolder()) {
      return new InputPrint(
          source.name(), Optional.empty(), Optional.of(folder(source.path().orElseThrow(), own)));
    }
    Optional<Long> size = source.size();
    return new InputPrint(
        source.name(), size, size.isPresent() ? Optional.of(file(source)) : Optional.empty());
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

  private static String folder(Path folder, Set<Path> own) throws IOException {
    List<String> files = new ArrayList<>();
    for (FolderFiles.Entry entry : FolderFiles.of(folder, own)) {
      boolean isFile = entry.state() == FolderFiles.State.FILE;
      files.add(isFile ? nameAndSize(folder, entry.path()) : name(folder, entry.path()) + "\t-\n");
    }
    Collections.sort(files);
    CRC32 crc = new CRC32();
    files.forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
    return hex(crc.getValue());
  }

  private static String nameAndSize(Path folder, Path file) throws InputException {
    try {
      return name(folder, file) + '\t' + Files.size(file) + '\n';
    } catch (IOException e) {
      throw InputException.unreadable(folder.toString(), e);
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  static String hex(long crc32) {
    return "%08x".formatted(crc32);
  }
}
