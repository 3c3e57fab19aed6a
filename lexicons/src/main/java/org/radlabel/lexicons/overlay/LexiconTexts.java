package org.radlabel.lexicons.overlay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.radlabel.lexicons.yaml.NamedBytes;
import org.radlabel.lexicons.yaml.Problems;

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
    if (texts.isEmpty()) {
      problems.add(name, 1, 1, "holds no text; a lexicon is at least one text of YAML");
    }
    List<NamedBytes> files = new ArrayList<>();
    new TreeMap<>(texts).forEach((file, text) -> files.add(file(file, text)));
    return files;
  }

  private NamedBytes file(String file, String text) {
    return new NamedBytes(
        name + "/" + file, file, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }
}
