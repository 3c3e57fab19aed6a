package org.radlabel.lexicons.yaml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** One YAML file of a lexicon, read into nodes that know their place. */
public final class YamlFile {
  /** The most bytes that a file may have; the built-in files have 20,000 at most. */
  public static final int MAX_BYTES = 1_000_000;

  /** The most levels that lists and mappings may be nested in each other. */
  static final int MAX_NESTING = 20;

  private static final String QUOTES =
      " (does a text begin with one of [ { } ] , & * ! | > % @, or hold \": \"? It needs double"
          + " quotes)";
  private static final int MAX_QUOTED = 60;

  private final String name;
  private final Problems problems;

  /**
   * A file that is about to be read.
   *
   * @param name its name, as messages show it
   * @param problems takes what is wrong with it
   */
  public YamlFile(String name, Problems problems) {
    this.name = name;
    this.problems = problems;
  }

  /**
   * {@return the root, or nothing if the file is empty or broken, which is then among the problems}
   *
   * @param bytes what the file holds, in UTF-8
   */
  public Optional<Mapping> read(ByteBuffer bytes) {
    if (bytes.remaining() > MAX_BYTES) {
      problems.add(name, 1, 1, tooLong(bytes.remaining()));
      return Optional.empty();
    }
    String text = decode(bytes);
    if (text == null) {
      return Optional.empty();
    }
    try {
      return root(new Yaml(options()).compose(new StringReader(text)));
    } catch (MarkedYAMLException e) {
      syntaxProblem(text, e);
    } catch (ReaderException e) {
      characterProblem(text, e);
    } catch (YAMLException e) {
      problems.add(name, 1, 1, "more than " + MAX_NESTING + " lists and mappings in each other");
    }
    return Optional.empty();
  }

  /**
   * {@return what is said of a file that is longer than a lexicon's file may be}
   *
   * @param bytes the length of the file
   */
  public static String tooLong(long bytes) {
    return "has " + bytes + " bytes; a lexicon file has at most " + MAX_BYTES + ": split it up";
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MAX_NESTING);
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    return options;
  }

  /** A list or a quote that is never closed is reported where it begins. */
  private void syntaxProblem(String text, MarkedYAMLException e) {
    Mark mark = e.getProblemMark();
    if (e.getContextMark() != null && mark.getIndex() >= text.stripTrailing().length()) {
      mark = e.getContextMark();
    }
    String reason =
        Stream.of(e.getContext(), e.getProblem())
            .filter(s -> s != null && !s.isBlank())
            .map(String::strip)
            .collect(Collectors.joining(", "));
    boolean mayLackQuotes =
        reason.matches(".*expected [<'].*") || reason.contains("mapping values");
    String line = text.lines().skip(mark.getLine()).findFirst().orElse("").strip();
    String quoted = line.length() > MAX_QUOTED ? line.substring(0, MAX_QUOTED) + "…" : line;
    problems.add(
        name, mark, "not YAML: \"" + quoted + "\": " + reason + (mayLackQuotes ? QUOTES : ""));
  }

  private void characterProblem(String text, ReaderException e) {
    int at = Math.min(text.length(), text.offsetByCodePoints(0, e.getPosition()));
    String before = text.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.codePointCount(before.lastIndexOf('\n') + 1, at) + 1;
    String character = String.format("U+%04X", e.getCodePoint());
    problems.add(name, line, column, "the character " + character + " may not stand in YAML");
  }

  private Optional<Mapping> root(Node root) {
    if (root == null) {
      return Optional.empty();
    }
    if (new PlainYaml(name, problems).refuses(root)) {
      return Optional.empty();
    }
    if (root instanceof MappingNode mapping) {
      return Optional.of(new Mapping(name, mapping, problems));
    }
    problems.add(name, root, "a lexicon file is a mapping (\"category: …\", \"cues: …\")");
    return Optional.empty();
  }

  private @Nullable String decode(ByteBuffer bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = bytes.duplicate();
    try {
      String text = decoder.decode(in).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      encodingProblem(bytes, in.position());
      return null;
    }
  }

  private void encodingProblem(ByteBuffer bytes, int position) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < position; i++) {
      boolean continued = (bytes.get(i) & 0xC0) == 0x80;
      column = bytes.get(i) == '\n' ? 1 : column + (continued ? 0 : 1);
      line += bytes.get(i) == '\n' ? 1 : 0;
    }
    problems.add(name, line, column, "not UTF-8 at byte " + position + ": save the file as UTF-8");
  }
}
