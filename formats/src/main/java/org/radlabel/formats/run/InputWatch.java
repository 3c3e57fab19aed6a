package org.radlabel.formats.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.InputException;
import org.radlabel.formats.files.FolderFiles;
import org.radlabel.formats.files.InputPrint;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.archives.MemberKind;

/**
 * Notices when inputs are changed while they are read: files by size, time and checksum, folders by
 * the names, sizes and times of what bears a report's name in them. Streams and pipes are left
 * alone, and so is an input that was removed, of which an open file holds what was read.
 *
 * <p>Begin it before the inputs are opened. Not thread-safe.
 */
public final class InputWatch {
  private final List<Seen> inputs = new ArrayList<>();
  private final Set<Path> own;

  /**
   * An input as it was.
   *
   * @param print by what it is known again; empty if nobody asked
   * @param stamp changes with it; empty if there is nothing to look at
   */
  private record Seen(Source source, Optional<InputPrint> print, Optional<String> stamp) {}

  private InputWatch(Set<Path> own) {
    this.own = own;
  }

  /**
   * Looks at inputs.
   *
   * @param sources the inputs
   * @param own files that the run itself writes, which do not count in a folder
   * @param withPrints whether files are read for their checksums
   * @return a watch over them
   * @throws InputException if one cannot be read
   */
  public static InputWatch of(List<Source> sources, Set<Path> own, boolean withPrints)
      throws IOException {
    InputWatch watch = new InputWatch(Set.copyOf(own));
    for (Source source : sources) {
      watch.inputs.add(watch.see(source, withPrints));
    }
    return watch;
  }

  private Seen see(Source source, boolean withPrint) throws IOException {
    if (source.isFolder()) {
      Path folder = source.path().orElseThrow();
      List<FolderFiles.Entry> entries = FolderFiles.of(folder, own);
      String sum = InputPrint.folder(folder, entries);
      InputPrint print = new InputPrint(source.name(), Optional.empty(), Optional.of(sum));
      return new Seen(source, Optional.of(print), Optional.of(stamp(folder, entries)));
    }
    Optional<String> stamp =
        source.isFile() ? stamp(source.path().orElseThrow()) : Optional.empty();
    Optional<InputPrint> print =
        withPrint ? Optional.of(InputPrint.of(source, own)) : Optional.empty();
    return new Seen(source, print, stamp);
  }

  private static String stamp(Path folder, List<FolderFiles.Entry> entries) {
    return InputPrint.sum(
        entries.stream()
            .filter(entry -> MemberKind.isAnyNamed(entry.path().toString()))
            .map(entry -> InputPrint.nameAndSize(folder, entry) + '\t' + entry.modified() + '\n'));
  }

  private static Optional<String> stamp(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(now.size() + " " + now.lastModifiedTime() + " " + now.fileKey());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return by what the inputs are known again, in their order; empty if they were not asked for}
   */
  public List<InputPrint> prints() {
    return inputs.stream().flatMap(seen -> seen.print().stream()).toList();
  }

  /**
   * {@return the first input that is not what it was}
   *
   * @throws InputException if one can no longer be read
   */
  public Optional<Source> changed() throws IOException {
    for (Seen was : inputs) {
      if (was.stamp().isPresent() && Files.exists(was.source().path().orElseThrow())) {
        Seen is = see(was.source(), was.print().isPresent());
        if (!is.equals(was)) {
          return Optional.of(was.source());
        }
      }
    }
    return Optional.empty();
  }
}
