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

/** The entries of a zip, read in place. */
final class ZipMembers implements Members {
  private final String name;
  private final ZipFile zip;
  private final ListedMembers listed;
  private long bytes;

  ZipMembers(Path file, Optional<InputFormat> format) throws IOException {
    this.name = file.toString();
    this.zip = open(file);
    try {
      this.listed = new ListedMembers(name, "a zip", paths(zip), format);
    } catch (InputException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipFile open(Path file) throws InputException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (IOException | RuntimeException e) {
      throw new InputException(
          Place.of(file.toString()), "is a zip that is cut off or damaged: no valid directory", e);
    }
  }

  private static List<String> paths(ZipFile zip) throws InputException {
    List<String> paths =
        zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    if (new HashSet<>(paths).size() < paths.size()) {
      throw new InputException(
          Place.of(zip.getName()), "is a zip with two entries of the same name; unpack it first");
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
    return Entries.member(
        name,
        path,
        () -> new ChecksumStream(zip.getInputStream(entry), entry.getCrc()),
        () -> Math.max(0, entry.getCompressedSize()));
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
  }
}
