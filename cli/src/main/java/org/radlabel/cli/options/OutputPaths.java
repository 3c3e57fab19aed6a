package org.radlabel.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.run.EarlierOutput;

/** Sees to it that no output overwrites an input or another output. */
public final class OutputPaths {
  private OutputPaths() {}

  /**
   * {@return the file that is named for an output; none where that is {@code -}, standard output}
   *
   * @param output the file that was named; null if none was
   */
  public static @Nullable Path unlessStandard(@Nullable Path output) {
    return output != null && output.toString().equals("-") ? null : output;
  }

  /**
   * {@return what is wrong with these outputs, if anything}
   *
   * @param inputs all that is read
   * @param outputs all that is written
   */
  public static Optional<String> conflict(List<Source> inputs, List<Path> outputs) {
    for (int i = 0; i < outputs.size(); i++) {
      Path output = outputs.get(i);
      if (unlessStandard(output) == null) {
        return Optional.of(
            "- stands for standard output, where labels go; name a file for the rest");
      }
      for (Source input : inputs) {
        if (input.path().filter(path -> isSame(path, output) || isIn(path, output)).isPresent()) {
          return Optional.of(isAnInput(output));
        }
      }
      for (Path other : outputs.subList(0, i)) {
        if (isSame(other, output)) {
          return Optional.of(output + " is named for two outputs");
        }
      }
    }
    return Optional.empty();
  }

  private static String isAnInput(Path output) {
    return output + " is an input; name another file for the output";
  }

  /**
   * {@return which output would overwrite a file that the user has in a folder that is read, if one
   * would; what an earlier run wrote there may be overwritten}
   *
   * @param inputs all that is read
   * @param outputs all that is written
   */
  public static Optional<String> overwritten(List<Source> inputs, List<Path> outputs) {
    List<Path> folders =
        inputs.stream().filter(Source::isFolder).flatMap(input -> input.path().stream()).toList();
    return outputs.stream()
        .filter(Files::isRegularFile)
        .filter(file -> folders.stream().anyMatch(folder -> isBelow(folder, file)))
        .filter(file -> !EarlierOutput.isOne(file))
        .findFirst()
        .map(OutputPaths::isAnInput);
  }

  /** Whether a file is one that is read with a folder, now or when the command is run again. */
  private static boolean isIn(Path folder, Path file) {
    return Files.isDirectory(folder)
        && file.toString().toLowerCase(Locale.ROOT).endsWith(".txt")
        && isBelow(folder, file);
  }

  private static boolean isBelow(Path folder, Path file) {
    return real(file).startsWith(real(folder));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static boolean isSame(Path a, Path b) {
    try {
      if (Files.exists(a) && Files.exists(b)) {
        return Files.isRegularFile(a) && Files.isSameFile(a, b);
      }
    } catch (IOException e) {
      // Not to be found out: then by name.
    }
    return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
  }
}
