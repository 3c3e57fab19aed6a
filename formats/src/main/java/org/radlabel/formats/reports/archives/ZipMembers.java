package org.radlabel.formats.reports.archives;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.TemporaryFile;
import org.radlabel.formats.reports.input.ChecksumStream;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.formats.reports.input.Limits;

/** The entries of a zip, read in place. */
public final class ZipMembers implements Members {
  /** Bytes of an entry's two headers without its name. */
  private static final int HEADERS = 30 + 46;

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
    ZipDirectory.Told told = ZipDirectory.of(name, file);
    this.zip = zip(name, file, told.charset());
    try {
      checkSizes(file);
      this.listed = new ListedMembers(name, "zip", paths(), Map.of(), told.refusals(), format);
    } catch (InputException e) {
      zip.close();
      throw e;
    }
  }

  /**
   * Opens the zip that an input is; of a stream or a compressed file a temporary copy, since a
   * zip's directory stands at its end.
   *
   * @param input the input, opened
   * @param format the form of its files, if it was named
   * @return its files
   * @throws IOException if it cannot be read or is damaged
   */
  public static ZipMembers open(Input input, Optional<InputFormat> format) throws IOException {
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

  private static ZipFile zip(String name, Path file, Charset charset) throws InputException {
    try {
      return new ZipFile(file.toFile(), charset);
    } catch (IOException | RuntimeException e) {
      throw new InputException(
          Place.of(name), "is a zip that is cut off or damaged: no valid directory", e);
    }
  }

  /** Entries that overlap, or are together too large, are those of an archive made to do harm. */
  private void checkSizes(Path file) throws IOException {
    long size = Files.size(file);
    if (sum(ZipMembers::leastSize) > size) {
      throw new InputException(Place.of(name), "is a zip whose entries overlap; it is not read");
    }
    long expanded = sum(ZipEntry::getSize);
    if (expanded > Limits.RATIO_FROM && expanded / Limits.ENTRY_RATIO > size) {
      throw new InputException(
          Place.of(name),
          "is a zip that expands to more than %,d times its size (the limit, counted from %,d bytes on)"
              .formatted(Limits.ENTRY_RATIO, Limits.RATIO_FROM));
    }
  }

  private long sum(ToLongFunction<ZipEntry> size) {
    return zip.stream().mapToLong(size).reduce(0L, ZipMembers::added);
  }

  /** What an entry takes at least: its bytes, a header before them, its line of the directory. */
  private static long leastSize(ZipEntry entry) {
    return HEADERS + 2L * entry.getName().length() + Math.max(0, entry.getCompressedSize());
  }

  /** No more than a long holds. */
  private static long added(long a, long b) {
    return b <= 0 ? a : a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  private List<String> paths() throws InputException {
    List<String> paths =
        zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
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
        path,
        Entries.member(
            name,
            path,
            () -> new ChecksumStream(zip.getInputStream(entry), entry.getSize(), entry.getCrc()),
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
