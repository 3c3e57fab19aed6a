package org.radlabel.lexicons.overlay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.radlabel.lexicons.yaml.Mapping;
import org.radlabel.lexicons.yaml.NamedBytes;
import org.radlabel.lexicons.yaml.Problems;
import org.radlabel.lexicons.yaml.YamlFile;

/**
 * A lexicon on the class path. A jar does not tell which files a folder has, so its {@value
 * NamedBytes#INDEX} lists them.
 *
 * @param loader finds its files
 * @param folder the folder, as {@code org/example/lexicon}
 */
public record ClassPathFolder(ClassLoader loader, String folder) implements LexiconSource {
  private static final String FILES = "files";

  /**
   * Takes the folder without slashes at its ends.
   *
   * @param loader finds its files
   * @param folder the folder, as {@code org/example/lexicon}
   */
  public ClassPathFolder {
    folder = folder.replaceAll("^/+|/+$", "");
  }

  @Override
  public String name() {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  @Override
  public List<NamedBytes> read(Problems problems) {
    List<NamedBytes> files = new ArrayList<>();
    add(NamedBytes.INDEX, files, problems);
    if (files.isEmpty()) {
      problems.add(
          folder, 1, 1, "has no " + NamedBytes.INDEX + " on the class path, which lists its files");
      return files;
    }
    NamedBytes index = files.get(0);
    Optional<Mapping> root = new YamlFile(index.name(), new Problems()).read(index.bytes());
    root.filter(m -> !m.has(FILES))
        .ifPresent(
            m ->
                problems.add(
                    m.source(),
                    "\"files\" is missing: a lexicon on the class path lists its files, or says"
                        + " \"files: []\""));
    root.ifPresent(m -> m.texts(FILES).forEach(file -> add(file, files, problems)));
    return files;
  }

  /** Adds a file, if there is one. */
  private void add(String file, List<NamedBytes> files, Problems problems) {
    String path = folder + "/" + file;
    try (InputStream in = loader.getResourceAsStream(path)) {
      if (in != null) {
        files.add(new NamedBytes(path, file, ByteBuffer.wrap(in.readAllBytes())));
      }
    } catch (IOException e) {
      problems.add(path, 1, 1, "cannot be read: " + e);
    }
  }
}
