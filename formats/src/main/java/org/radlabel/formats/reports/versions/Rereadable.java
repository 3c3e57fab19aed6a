package org.radlabel.formats.reports.versions;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.radlabel.formats.files.Head;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.files.TemporaryFile;

/**
 * Inputs that can be read more than once. A stream or a pipe whose first bytes say that it may hold
 * versions of reports is copied to the folder for temporary files when it is first opened, as a zip
 * is; other streams are read as they are. Not thread-safe.
 */
public final class Rereadable implements Closeable {
  private static final int HEAD = 1 << 14;

  private final List<Source> sources;
  private final List<TemporaryFile> copies = new ArrayList<>();

  /**
   * Makes inputs rereadable.
   *
   * @param given the inputs
   * @param mayHaveVersions whether a stream that begins with these bytes is to be copied
   */
  public Rereadable(List<Source> given, Predicate<byte[]> mayHaveVersions) {
    this.sources = given.stream().map(source -> rereadable(source, mayHaveVersions)).toList();
  }

  /** {@return the inputs, in the order in which they were given} */
  public List<Source> sources() {
    return sources;
  }

  private Source rereadable(Source source, Predicate<byte[]> mayHaveVersions) {
    boolean file =
        source.path().filter(p -> Files.isDirectory(p) || Files.isRegularFile(p)).isPresent();
    if (file || source.path().filter(Files::notExists).isPresent()) {
      return source;
    }
    Opener opener = new Opener(source, mayHaveVersions);
    return new Source(source.name(), Optional.empty(), opener::open);
  }

  /** Opens a stream, or its copy. */
  private final class Opener {
    private final Source source;
    private final Predicate<byte[]> mayHaveVersions;
    private Optional<TemporaryFile> copy = Optional.empty();

    Opener(Source source, Predicate<byte[]> mayHaveVersions) {
      this.source = source;
      this.mayHaveVersions = mayHaveVersions;
    }

    InputStream open() throws IOException {
      if (copy.isEmpty()) {
        InputStream stream = new BufferedInputStream(source.open(), HEAD);
        if (!mayHaveVersions.test(Head.of(stream, HEAD))) {
          return stream;
        }
        copy = Optional.of(TemporaryFile.of(source.name(), stream));
        copies.add(copy.get());
      }
      return Files.newInputStream(copy.get().path());
    }
  }

  @Override
  public void close() throws IOException {
    for (TemporaryFile copy : copies) {
      copy.close();
    }
    copies.clear();
  }
}
