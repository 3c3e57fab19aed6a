package org.radlabel.lexicons.overlay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.radlabel.lexicons.yaml.NamedBytes;
import org.radlabel.lexicons.yaml.Problems;
import org.radlabel.lexicons.yaml.YamlFile;

/**
 * The YAML files of a user's folder, in the order of their names.
 *
 * @param folder the folder
 */
public record LexiconFolder(Path folder) implements LexiconSource {
  /** The most files of one lexicon. */
  static final int MAX_FILES = 1_000;

  private static final int MAX_DEPTH = 8;

  @Override
  public String name() {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  @Override
  public List<NamedBytes> read(Problems problems) {
    if (!Files.isDirectory(folder)) {
      String what = Files.exists(folder) ? "is a file" : "does not exist";
      problems.add(folder.toString(), 1, 1, what + "; a lexicon is a folder of .yaml files");
      return List.of();
    }
    List<NamedBytes> files = new ArrayList<>();
    for (Path path : paths(problems)) {
      read(path, files, problems);
    }
    return files;
  }

  private List<Path> paths(Problems problems) {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder, MAX_DEPTH, FileVisitOption.FOLLOW_LINKS)) {
      paths = all.filter(LexiconFolder::isYaml).limit(MAX_FILES + 1L).toList();
    } catch (IOException e) {
      problems.add(folder.toString(), 1, 1, "cannot be read: " + reason(e));
      return List.of();
    } catch (UncheckedIOException e) {
      problems.add(
          folder.toString(),
          1,
          1,
          "cannot be read: " + reason(Objects.requireNonNull(e.getCause())));
      return List.of();
    }
    if (paths.isEmpty()) {
      problems.add(folder.toString(), 1, 1, "holds no .yaml file; a lexicon is a folder of them");
    } else if (paths.size() > MAX_FILES) {
      problems.add(folder.toString(), 1, 1, "holds more than " + MAX_FILES + " .yaml files");
      return List.of();
    }
    return paths.stream().sorted(Comparator.comparing(p -> written(p))).toList();
  }

  private void read(Path path, List<NamedBytes> files, Problems problems) {
    try {
      if (Files.size(path) > YamlFile.MAX_BYTES) {
        problems.add(path.toString(), 1, 1, YamlFile.tooLong(Files.size(path)));
      } else {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
        files.add(new NamedBytes(path.toString(), written(path), bytes));
      }
    } catch (IOException e) {
      problems.add(path.toString(), 1, 1, "cannot be read: " + reason(e));
    }
  }

  /** The path from the folder, the same on every system. */
  private String written(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException ? "permission denied" : e.toString();
  }

  private static boolean isYaml(Path path) {
    String name = path.toString();
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
  }
}
