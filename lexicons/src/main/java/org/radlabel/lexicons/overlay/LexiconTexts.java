package org.radlabel.lexicons.overlay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.radlabel.lexicons.yaml.NamedBytes;
import org.radlabel.lexicons.yaml.Problems;
import org.radlabel.lexicons.yaml.YamlFile;

/**
 * A lexicon whose files are texts.
 *
 * @param name the name of the lexicon, which messages show before that of a text
 * @param texts YAML by name; one may be called {@value NamedBytes#INDEX}
 */
public record LexiconTexts(String name, Map<String, String> texts) implements LexiconSource {
  /**
   * Copies the texts.
   *
   * @param name the name of the lexicon, which messages show before that of a text
   * @param texts YAML by name; one may be called {@value NamedBytes#INDEX}
   */
  public LexiconTexts {
    texts = Map.copyOf(texts);
  }

  @Override
  public List<NamedBytes> read(Problems problems) {
    List<NamedBytes> files = new ArrayList<>();
    new TreeMap<>(texts).forEach((file, text) -> read(file, text, files, problems));
    if (files.isEmpty() && texts.isEmpty()) {
      problems.add(name, 1, 1, "holds no text; a lexicon is at least one text of YAML");
    }
    return files;
  }

  private void read(String file, String text, List<NamedBytes> files, Problems problems) {
    String shown = name + "/" + file;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > YamlFile.MAX_BYTES) {
      problems.add(shown, 1, 1, YamlFile.tooLong(bytes.length));
    } else {
      files.add(new NamedBytes(shown, file, ByteBuffer.wrap(bytes)));
    }
  }
}
