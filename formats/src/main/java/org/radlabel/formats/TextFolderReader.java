package org.radlabel.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.radlabel.rules.Report;

/**
 * Reads the {@code .txt} files of a folder, searched in depth, each one report; its id is the
 * file's name without the ending. In the order of their paths, so that the same folder gives the
 * same output everywhere. A file that cannot be read is a record that is no report.
 */
final class TextFolderReader implements ReportReader {
  private static final String ENDING = ".txt";

  private final Deque<Path> files;
  private final ReadOptions options;
  private long bytes;

  /**
   * Lists the files.
   *
   * @throws InputException if there are none
   */
  TextFolderReader(Path folder, ReadOptions options) throws IOException {
    this.options = options;
    try (Stream<Path> all = Files.walk(folder)) {
      this.files =
          new ArrayDeque<>(
              all.filter(TextFolderReader::isText)
                  .sorted(Comparator.comparing(p -> folder.relativize(p).toString()))
                  .toList());
    } catch (UncheckedIOException e) {
      throw InputException.unreadable(folder.toString(), e.getCause());
    }
    if (files.isEmpty()) {
      throw new InputException(Place.of(folder.toString()), "is a folder that holds no .txt file");
    }
  }

  private static boolean isText(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(ENDING) && Files.isRegularFile(path);
  }

  @Override
  public Layout layout() {
    return Layout.id("id");
  }

  @Override
  public long bytesRead() {
    return bytes;
  }

  @Override
  public Optional<InputRecord> read() {
    return Optional.ofNullable(files.poll()).map(this::record);
  }

  private InputRecord record(Path file) {
    Place place = Place.of(file.toString());
    String name = file.getFileName().toString();
    String id = name.substring(0, name.length() - ENDING.length());
    try {
      String text = Source.of(file).text(options.charset());
      bytes += Files.size(file);
      return new InputRecord.Accepted(place, Report.of(id, text), List.of());
    } catch (IOException e) {
      return new InputRecord.Refused(
          new Problem(ProblemKind.UNREADABLE, place, id, reason(place, e)));
    }
  }

  private static String reason(Place place, IOException e) {
    String message = Reasons.of(e);
    String prefix = place + ": ";
    return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
  }

  @Override
  public void close() {
    files.clear();
  }
}
