package org.radlabel.lexicons.overlay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.radlabel.lexicons.image.ImageReader;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Source;
import org.radlabel.lexicons.yaml.Mapping;
import org.radlabel.lexicons.yaml.NamedBytes;
import org.radlabel.lexicons.yaml.Problems;
import org.radlabel.lexicons.yaml.WrittenPhrases;
import org.radlabel.lexicons.yaml.YamlFile;

/** Reads the files of one lexicon, or of several that are laid over each other. For one lexicon. */
public final class LexiconLoader {
  private final Problems problems = new Problems();
  private final LexiconParts parts = new LexiconParts(problems);
  private final LexiconParser parser = new LexiconParser(parts, problems);
  private boolean isOverlay;
  private boolean knowsIndex = true;

  private final String builtIn;
  private final SortedMap<String, String> options;
  private String byDefault;

  /**
   * With the built-in lexicon of a name, a folder of {@value ImageReader#FOLDER}.
   *
   * @param builtIn the name, {@code chexpert14} or {@code clinical}
   */
  public LexiconLoader(String builtIn) {
    this(builtIn, Map.of());
  }

  /**
   * With options, values by name, laid over the built-in lexicon in the order of their names.
   *
   * @param builtIn the name, {@code chexpert14} or {@code clinical}
   * @param options values by name of option; may be empty
   */
  public LexiconLoader(String builtIn, Map<String, String> options) {
    this.builtIn = builtIn;
    this.byDefault = builtIn;
    this.options = new TreeMap<>(options);
    this.options.forEach(BuiltInFiles::checkOption);
  }

  /**
   * {@return a built-in lexicon: from the image that the build made of it, or from its YAML where
   * there is none}
   *
   * @param name the name of the built-in lexicon
   * @param yaml reads its YAML; asked only where there is no image
   */
  public static Lexicon image(String name, Supplier<Lexicon> yaml) {
    try {
      return ImageReader.read(name).orElseGet(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lays a folder that does not say what it lies over over the finer findings.
   *
   * @return this loader
   */
  public LexiconLoader overFindings() {
    byDefault = Lexicon.FINDINGS;
    return this;
  }

  /** The phrases of the lexicon that was loaded, as they were written. */
  WrittenPhrases written() {
    return parts.written();
  }

  /** {@return the built-in lexicon} */
  public Lexicon load() {
    readBuiltIn();
    return finish(builtIn);
  }

  /** {@return the lexicon for clinical text: the built-in one and what lies over it} */
  public Lexicon loadClinical() {
    readClinical();
    return finish(Lexicon.CLINICAL);
  }

  /** {@return the finer findings, with the built-in lexicon and the options below them} */
  public Lexicon loadFindings() {
    readFindings();
    return finish(Lexicon.FINDINGS);
  }

  private void readFindings() {
    readBuiltIn();
    beginOverlay(false);
    read(Lexicon.FINDINGS);
  }

  private void readClinical() {
    readBuiltIn();
    beginOverlay(false);
    parser.beginNotForLabels();
    read(Lexicon.CLINICAL);
  }

  private void readBuiltIn() {
    read(builtIn);
    options.forEach(this::readOption);
  }

  private void readOption(String name, String value) {
    beginOverlay(true);
    parse(BuiltInFiles.option(name, value), true);
  }

  private void beginOverlay(boolean nextFirst) {
    parts.beginOverlay(nextFirst);
    isOverlay = true;
  }

  /**
   * {@return the lexicon of a folder}
   *
   * @param folder a folder with a {@code lexicon.yaml}
   */
  public Lexicon load(Path folder) {
    return load(List.of(new LexiconFolder(folder)));
  }

  /**
   * {@return the lexicon of several, each laid over the one before, and the first over what they
   * say they lie on}
   *
   * @param stack the lexicons, the lowest first; not empty
   */
  public Lexicon load(List<? extends LexiconSource> stack) {
    List<Layer> layers = stack.stream().map(s -> Layer.read(s, problems)).toList();
    problems.throwIfAny();
    Base base = Base.of(layers, builtIn, byDefault, problems);
    base.checkOptions(options, problems);
    readBase(base.name());
    if (base.isNone() && !layers.get(0).isBare()) {
      readWords();
    }
    for (int i = 0; i < layers.size(); i++) {
      if (i > 0) {
        beginOverlay(true);
      }
      parseAll(layers.get(i));
      checkWords(layers.get(i), i == 0 && base.isNone());
    }
    return finish(layers.get(layers.size() - 1).name());
  }

  /** Reads what lies below; a base that does not exist is taken for the built-in one. */
  private void readBase(String base) {
    if (base.equals(Base.NONE)) {
      return;
    }
    if (base.equals(Lexicon.CLINICAL)) {
      readClinical();
    } else if (base.equals(Lexicon.FINDINGS)) {
      readFindings();
    } else {
      readBuiltIn();
    }
    beginOverlay(true);
  }

  /** The built-in word classes, which a folder that lies on nothing starts with. */
  private void readWords() {
    image(builtIn, new LexiconLoader(builtIn)::load).wordClasses().forEach(parts::words);
  }

  /** A folder that starts with no word classes brings all that the engine asks for. */
  private void checkWords(Layer layer, boolean isWhole) {
    if (!layer.isBare()) {
      return;
    }
    Source source = layer.sourceOf(LexiconParser.WORDS);
    if (isWhole) {
      parts.demandWords(source);
    } else {
      problems.add(
          source, "\"words\" is \"none\", which goes with \"extends: none\" only: leave it out");
    }
  }

  /** What the files name of each other is checked unless it is unknown what they lie on. */
  private Lexicon finish(String name) {
    if (!knowsIndex) {
      problems.throwIfAny();
    }
    Lexicon lexicon = parts.build(name);
    problems.throwIfAny();
    return lexicon;
  }

  /** Reads those files first that the lexicon lists. */
  private void parseAll(Layer layer) {
    Map<String, NamedBytes> rest = new LinkedHashMap<>();
    layer.files().forEach(f -> rest.put(f.path(), f));
    layer
        .index()
        .ifPresent(m -> m.eachText("files", (path, source) -> parseListed(path, source, rest)));
    rest.values().forEach(f -> parse(f, false));
  }

  private void parseListed(String path, Source source, Map<String, NamedBytes> rest) {
    NamedBytes file = rest.remove(path);
    if (file == null) {
      problems.add(
          source,
          "\"files\" lists \"" + path + "\", which is not in the folder or was listed before");
    } else {
      parse(file, true);
    }
  }

  private void parse(NamedBytes file, boolean isListed) {
    parts.beginFile(isListed);
    int before = problems.size();
    Optional<Mapping> root = new YamlFile(file.name(), problems).read(file.bytes());
    if (problems.size() > before) {
      parts.unread(StandardCharsets.UTF_8.decode(file.bytes().duplicate()).toString());
      knowsIndex &= !file.isIndex();
    }
    root.ifPresent(m -> parser.parse(m, file.isIndex(), isOverlay));
  }

  /** Reads the files of a lexicon on the classpath. */
  private void read(String lexicon) {
    NamedBytes index = BuiltInFiles.file(lexicon, NamedBytes.INDEX);
    Mapping root = new YamlFile(index.name(), problems).read(index.bytes()).orElseThrow();
    parse(index, false);
    root.texts("files").forEach(f -> parse(BuiltInFiles.file(lexicon, f), true));
  }
}
