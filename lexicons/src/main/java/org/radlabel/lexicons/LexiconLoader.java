package org.radlabel.lexicons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the files of a lexicon, from the classpath or from a folder. */
final class LexiconLoader {
  private static final String INDEX = "lexicon.yaml";
  private static final String NONE = "none";

  private final Problems problems = new Problems();
  private final LexiconParts parts = new LexiconParts(problems);
  private final LexiconParser parser = new LexiconParser(parts, problems);

  private LexiconLoader() {}

  static Lexicon builtIn() {
    LexiconLoader loader = new LexiconLoader();
    loader.read(Lexicon.BUILT_IN);
    return loader.finish(Lexicon.BUILT_IN);
  }

  static Lexicon clinical() {
    LexiconLoader loader = new LexiconLoader();
    loader.readClinical();
    return loader.finish(Lexicon.CLINICAL);
  }

  static Lexicon load(Path folder) {
    LexiconLoader loader = new LexiconLoader();
    List<NamedBytes> files = loader.readFolder(folder);
    Optional<Mapping> index = loader.index(files);
    String base = index.map(m -> m.text("extends", Lexicon.BUILT_IN)).orElse(Lexicon.BUILT_IN);
    switch (base) {
      case Lexicon.BUILT_IN -> loader.read(Lexicon.BUILT_IN);
      case Lexicon.CLINICAL -> loader.readClinical();
      case NONE -> {}
      default -> loader.refuse(base, index.orElseThrow().source());
    }
    loader.parts.beginOverlay();
    files.forEach(loader::parse);
    Path name = folder.getFileName();
    String byDefault = name == null ? folder.toString() : name.toString();
    return loader.finish(index.map(m -> m.text("lexicon", byDefault)).orElse(byDefault));
  }

  private void refuse(String base, Source source) {
    List<String> allowed = List.of(Lexicon.BUILT_IN, Lexicon.CLINICAL, NONE);
    problems.add(source, "\"extends\" is \"" + base + "\"; allowed: " + String.join(", ", allowed));
  }

  private record NamedBytes(String name, ByteBuffer bytes) {}

  private Lexicon finish(String name) {
    Lexicon lexicon = parts.build(name);
    problems.throwIfAny();
    return lexicon;
  }

  private Optional<Mapping> index(List<NamedBytes> files) {
    for (NamedBytes file : files) {
      if (Path.of(file.name).endsWith(INDEX)) {
        return new YamlFile(file.name, new Problems()).read(file.bytes);
      }
    }
    return Optional.empty();
  }

  private void parse(NamedBytes file) {
    new YamlFile(file.name, problems).read(file.bytes).ifPresent(parser::parse);
  }

  private void readClinical() {
    read(Lexicon.BUILT_IN);
    parts.beginOverlay();
    read(Lexicon.CLINICAL);
  }

  /** Reads the files of a lexicon on the classpath. */
  private void read(String lexicon) {
    NamedBytes index = resource(lexicon, INDEX);
    Mapping root = new YamlFile(index.name, problems).read(index.bytes).orElseThrow();
    parse(index);
    root.texts("files").forEach(f -> parse(resource(lexicon, f)));
  }

  private static NamedBytes resource(String lexicon, String file) {
    String path = lexicon + "/" + file;
    try (InputStream in = LexiconLoader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the built-in lexicon lacks " + path);
      }
      return new NamedBytes(path, ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<NamedBytes> readFolder(Path folder) {
    List<NamedBytes> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path p : paths.filter(LexiconLoader::isYaml).sorted().toList()) {
        files.add(new NamedBytes(p.toString(), ByteBuffer.wrap(Files.readAllBytes(p))));
      }
    } catch (IOException e) {
      problems.add(folder.toString(), 1, 1, "cannot be read: " + e);
    }
    if (files.isEmpty()) {
      problems.add(folder.toString(), 1, 1, "holds no .yaml file; a lexicon is a folder of them");
      problems.throwIfAny();
    }
    return files;
  }

  private static boolean isYaml(Path path) {
    String name = path.toString();
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
  }
}
