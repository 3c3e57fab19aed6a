package org.radlabel.formats.readers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.TemporaryFile;
import org.radlabel.formats.readers.input.ChecksumStream;
import org.radlabel.formats.readers.input.Input;

/** The entries of a zip, read in place. */
final class ZipMembers implements Members {
  private final String name;
  private final Optional<TemporaryFile> copy;
  private final ZipFile zip;
  private final ListedMembers listed;
  private long bytes;

  private ZipMembers(
      String name, Path file, Optional<TemporaryFile> copy, Optional<InputFormat> format)
      throws IOException {
    this.name = name;
    this.copy = copy;
    this.zip = zip(name, file);
    try {
      this.listed = new ListedMembers(name, "zip", paths(), format);
    } catch (InputException e) {
      zip.close();
      throw e;
    }
  }

  /**
   * Opens the zip that an input is; of a stream or a compressed file a temporary copy, since a
   * zip's directory stands at its end.
   */
  static ZipMembers open(Input input, Optional<InputFormat> format) throws IOException {
    if (input.file().isPresent()) {
      return new ZipMembers(input.name(), input.file().get(), Optional.empty(), format);
    }
    TemporaryFile copy = TemporaryFile.of(input.name(), input.stream());
    try {
      return new ZipMembers(input.name(), copy.path(), Optional.of(copy), format);
    } catch (IOException e) {
      copy.close();
      throw e;
    }
  }

  private static ZipFile zip(String name, Path file) throws InputException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (IOException | RuntimeException e) {
      throw new InputException(
          Place.of(name), "is a zip that is cut off or damaged: no valid directory", e);
    }
  }

  private List<String> paths() throws InputException {
    List<String> paths =
        zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    if (paths.contains("xl/workbook.xml")) {
      throw new InputException(
          Place.of(name), "is an Excel workbook, which is not read; save it as CSV in UTF-8");
    }
    if (new HashSet<>(paths).size() < paths.size()) {
      throw new InputException(
          Place.of(name), "is a zip with two entries of the same name; unpack it first");
    }
    return paths;
  }

  @Override
  public Optional<MemberKind> kind() {
    return Optional.of(listed.kind());
  }

  @Override
  public Optional<Member> next() {
    return listed.next().map(this::member);
  }

  private Member member(String path) {
    ZipEntry entry = zip.getEntry(path);
    bytes += entry.getCompressedSize();
    return listed.checked(
        Entries.member(
            name,
            path,
            () -> new ChecksumStream(zip.getInputStream(entry), entry.getCrc()),
            () -> Math.max(0, entry.getCompressedSize())));
  }

  @Override
  public long bytesRead() {
    return bytes;
  }

  @Override
  public String detail() {
    return listed.detail().isEmpty() ? "zip" : "zip; " + listed.detail();
  }

  @Override
  public void close() throws IOException {
    zip.close();
    if (copy.isPresent()) {
      copy.get().close();
    }
  }
}
