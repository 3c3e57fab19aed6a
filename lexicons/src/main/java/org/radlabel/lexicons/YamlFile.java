package org.radlabel.lexicons;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** One YAML file of a lexicon, read into nodes that know their place. */
final class YamlFile {
  private final String name;
  private final Problems problems;

  YamlFile(String name, Problems problems) {
    this.name = name;
    this.problems = problems;
  }

  /** The root, or nothing if the file is empty or broken, which is then among the problems. */
  Optional<Mapping> read(ByteBuffer bytes) {
    String text = decode(bytes);
    if (text == null) {
      return Optional.empty();
    }
    try {
      return root(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      problems.add(name, mark.getLine() + 1, mark.getColumn() + 1, "not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      problems.add(name, 1, 1, "not YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  private Optional<Mapping> root(Node root) {
    if (root == null) {
      return Optional.empty();
    }
    if (root instanceof MappingNode mapping) {
      return Optional.of(new Mapping(name, mapping, problems));
    }
    problems.add(name, root, "a lexicon file is a mapping (\"category: …\", \"cues: …\")");
    return Optional.empty();
  }

  private String decode(ByteBuffer bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = bytes.duplicate();
    try {
      String text = decoder.decode(in).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      problems.add(
          name,
          lineOf(bytes, in.position()),
          1,
          "not UTF-8 at byte " + in.position() + ": save the file as UTF-8");
      return null;
    }
  }

  private static int lineOf(ByteBuffer bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes.get(i) == '\n') {
        line++;
      }
    }
    return line;
  }
}
